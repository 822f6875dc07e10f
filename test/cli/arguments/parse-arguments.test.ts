import { describe, expect, test } from "@jest/globals";
import type { OptionSpec } from "../../../src/cli/arguments/parse-arguments";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments";

const SPECS: readonly OptionSpec[] = [
  { name: "format", takes: "value", choices: ["text", "json"] },
  { name: "out", takes: "value" },
  { name: "dry-run", takes: "nothing" },
  { name: "help", short: "h", takes: "nothing" },
];

describe("what was typed", () => {
  test.each([
    [["a.xlsx", "b"], ["a.xlsx", "b"], {}],
    [["--format", "json", "a"], ["a"], { format: "json" }],
    [["a", "--format=json"], ["a"], { format: "json" }],
    [["--dry-run", "a"], ["a"], { "dry-run": "" }],
    [["-h"], [], { help: "" }],
    [["--", "--out"], ["--out"], {}],
    [["--out=--format"], [], { out: "--format" }],
    [["--out", "=a="], [], { out: "=a=" }],
  ])("%j", (args, positionals, options) => {
    const parsed = parseArguments(args, SPECS);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const given = SPECS.filter(({ name }) => parsed.value.has(name));
    expect(parsed.value.positionals).toEqual(positionals);
    expect(Object.fromEntries(given.map(({ name }) => [name, parsed.value.value(name)]))).toEqual(
      options,
    );
  });

  test.each([
    [["--fromat", "json"], { code: "unknown-option", typed: "--fromat", near: "--format" }],
    [["--dryrun"], { code: "unknown-option", typed: "--dryrun", near: "--dry-run" }],
    [["--zzz"], { code: "unknown-option", typed: "--zzz", near: null }],
    [["-x"], { code: "unknown-option", typed: "-x", near: null }],
    [["--out"], { code: "value-missing", typed: "--out" }],
    [["--out="], { code: "value-missing", typed: "--out" }],
    [["--out", "--dry-run"], { code: "value-missing", typed: "--out" }],
    [["--dry-run=1"], { code: "value-unexpected", typed: "--dry-run" }],
    [["--out", "a", "--out", "b"], { code: "repeated", typed: "--out" }],
    [
      ["--format", "pdf"],
      { code: "not-a-choice", typed: "--format", value: "pdf", choices: ["text", "json"] },
    ],
  ])("wrong: %j", (args, problem) => {
    expect(parseArguments(args, SPECS)).toEqual({ ok: false, error: problem });
  });

  test.each(["constructor", "__proto__", "toString"])("an option named %s is unknown", (name) => {
    expect(parseArguments([`--${name}`], SPECS).ok).toBe(false);
  });
});
