import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RULES } from "../../src/core/check/rules";
import { FORM_IDS } from "../../src/core/forms/form-profile";
import { textWidth } from "../../src/report/text/width";
import { runCli } from "./run-cli";

const cli = (...argv: string[]) => runCli(argv, { cwd: tmpdir() });

describe("ziping forms", () => {
  test("lists every form with its provenance, in lines that fit", async () => {
    const { code, out } = await cli("forms");
    expect(code).toBe(0);
    const lines = out.split("\n");
    for (const id of FORM_IDS)
      expect(lines.find((line) => line.startsWith(`${id} `))).toMatch(/公开|整理|通行/);
    for (const line of lines)
      expect(textWidth(line, { ambiguousAsWide: false })).toBeLessThanOrEqual(100);
  });
});

describe("ziping rules", () => {
  test("lists every rule by code and id", async () => {
    const { code, out } = await cli("rules");
    expect(code).toBe(0);
    for (const rule of RULES) expect(out).toMatch(new RegExp(`^${rule.code} +${rule.id} `, "m"));
  });

  test.each(RULES.map(({ id, code }) => [id, code] as const))(
    "prints the page of %s, by id and by code, from any folder",
    async (id, ruleCode) => {
      const page = readFileSync(join(__dirname, "..", "..", "docs", "rules", `${id}.md`), "utf8");
      for (const name of [id, ruleCode, ruleCode.toLowerCase()])
        expect(await cli("rules", name)).toEqual({ code: 0, out: page, err: "" });
    },
  );
});
