import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FORM_IDS } from "../../src/core/forms/form-profile";
import { parsePolicyFile } from "../../src/core/score/policy-file";
import { HELP_WORDS } from "../../src/words/help";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";
import { nationalWorkbook, WITH_ERRORS } from "./workbook-bytes";

const root = join(__dirname, "..", "..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const manual = read("docs", "使用手册.md");

let folder: TemporaryFolder;
beforeAll(() => {
  folder = new TemporaryFolder().put({ "自评表.xlsx": nationalWorkbook(WITH_ERRORS) });
});
afterAll(() => {
  folder.remove();
});

describe("the manual", () => {
  test.each(["check", "score"] as const)("names every option of ziping %s", (command) => {
    const chapter =
      manual.split(/^## /m).find((text) => text.includes(`ziping ${command}\n`)) ?? "";
    for (const option of Object.keys(HELP_WORDS[command].options))
      if (
        option !== "help" &&
        !(command === "score" && ["policy", "form", "pack", "ignore-kept"].includes(option))
      )
        expect(chapter).toContain(`--${option}`);
  });

  test("its policy file is one", () => {
    const example = /```json\n([^`]+)```/.exec(manual)?.[1] ?? "";
    expect(parsePolicyFile(JSON.parse(example))).toMatchObject({ ok: true });
  });
});

describe("the README", () => {
  test("shows what the command really prints", async () => {
    const { out, code } = await runCli(["check", "自评表.xlsx"], { cwd: folder.path });
    expect(code).toBe(1);
    const block =
      /```\n\$ ziping check 自评表\.xlsx\n([^`]+)```/.exec(read("README.md"))?.[1] ?? "";
    const printed = out.replace(/\n {10,}/g, "");
    for (const line of block.split("\n").filter((text) => text.trim() !== ""))
      for (const part of line.split("…")) expect(printed).toContain(part.trim());
  });

  test("counts the forms", () => {
    expect(read("README.md")).toContain(`${FORM_IDS.length} forms`);
    expect(read("README.zh-CN.md")).toContain(`${FORM_IDS.length} 种表样`);
  });
});
