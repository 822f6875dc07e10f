import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { WORKBOOK } from "./objects/workbook";
import { allHostTypes, type Definition } from "./wire/definition";

const README = readFileSync(join(__dirname, "README.md"), "utf8");
const [, MEMBERS = ""] = README.split("## Members that are inferred, or have a note");

/** Members whose behaviour is inferred or has a note: `Range.clear | inferred | …`. */
function noted({ kind, properties, links, methods }: Definition<never>): readonly string[] {
  return Object.entries({ ...properties, ...links, ...methods })
    .filter(([, { grade, note }]) => grade !== undefined || note !== undefined)
    .map(([name, { grade = "documented", note = "" }]) =>
      [`${kind}.${name.replace(/^[A-Z]/, (first) => first.toLowerCase())}`, grade, note].join(
        " | ",
      ),
    );
}

test("the README lists every member that is inferred or has a note, and no other", () => {
  expect(WORKBOOK.definition.kind).toBe("Workbook");
  const members = [...new Set(allHostTypes().flatMap(noted))].sort();
  const listed = [...MEMBERS.matchAll(/^\| `([^`]+)` +\| (\w+) +\| (.*?) *\|$/gm)];
  expect(members.length).toBeGreaterThan(20);
  expect(
    listed.map(([, name = "", grade = "", note = ""]) => [name, grade, note].join(" | ")),
  ).toEqual(members);
});
