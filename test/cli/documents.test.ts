import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FORM_IDS } from "../../src/core/forms/form-profile";
import { parsePolicyFile } from "../../src/core/score/policy-file";
import { HELP_WORDS } from "../../src/words/help";

const root = join(__dirname, "..", "..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const manual = read("docs", "使用手册.md");

/** Options that several commands take alike, told once in the manual. */
const SHARED = ["help", "policy", "form", "pack", "ignore-kept", "jobs", "out", "overwrite"];

describe("the manual", () => {
  test.each(Object.entries(HELP_WORDS))(
    "tells of ziping %s and its options",
    (name, { options }) => {
      const table = manual.slice(0, manual.indexOf("\n## "));
      expect(table).toContain(`\`ziping ${name}\``);
      for (const option of Object.keys(options))
        if (name === "check" || !SHARED.includes(option)) expect(manual).toContain(`--${option}`);
    },
  );

  test("its policy file is one", () => {
    const example = /```json\n([^`]+)```/.exec(manual)?.[1] ?? "";
    expect(parsePolicyFile(JSON.parse(example))).toMatchObject({ ok: true });
  });
});

describe("the README", () => {
  test.each(["README.md", "README.zh-CN.md"])(
    "%s runs commands that exist, with their options",
    (file) => {
      const named = [...read(file).matchAll(/^(?:node dist\/ziping\.js|ziping) (\w+)(.*)$/gm)];
      expect(named.length).toBeGreaterThan(8);
      for (const [, name = "", rest = ""] of named) {
        const words = Object.entries(HELP_WORDS).find(([command]) => command === name)?.[1];
        expect([name, words === undefined]).toEqual([name, false]);
        for (const [, option = ""] of rest.matchAll(/--([a-z-]+)/g))
          expect([name, Object.keys(words?.options ?? {})]).toEqual([
            name,
            expect.arrayContaining([option]),
          ]);
      }
    },
  );

  test("counts the forms", () => {
    expect(read("README.md")).toContain(`${FORM_IDS.length} forms`);
    expect(read("README.zh-CN.md")).toContain(`${FORM_IDS.length} 种表样`);
  });
});
