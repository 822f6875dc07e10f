import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { checkWorkbook } from "../../src/app/check-workbook";
import { PLANTABLE_RULES } from "../../src/app/exercise";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";

describe("ziping exercise", () => {
  const folder = new TemporaryFolder();
  const cwd = folder.path;
  const argv = ["exercise", "mof-2020", "--out", "a.xlsx", "--answers", "b.xlsx"];

  beforeAll(async () => {
    const rules = "execution-rate,comparator-in-actual";
    const { code, err } = await runCli([...argv, "--rules", rules, "--seed", "3"], { cwd });
    expect([code, err]).toEqual([0, ""]);
  });
  afterAll(() => {
    folder.remove();
  });

  test("writes a workbook in which checking finds the planted mistakes and nothing else", async () => {
    const opened = openWorkbook(new Uint8Array(await readFile(folder.at("a.xlsx"))));
    if (!opened.ok) throw new Error(opened.error.code);
    const { tables } = await checkWorkbook(opened.value);
    expect(tables.flatMap(({ findings }) => findings.map(({ rule }) => rule)).sort()).toEqual([
      "comparator-in-actual",
      "execution-rate",
    ]);
  });

  test("writes the answers with the code and cell of each mistake", async () => {
    const opened = openWorkbook(new Uint8Array(await readFile(folder.at("b.xlsx"))));
    if (!opened.ok) throw new Error(opened.error.code);
    const [grid] = await opened.value.read(["答案"]);
    const codes = [2, 3].map((row) => grid?.cellAt(row, 2)?.text);
    expect(codes.sort()).toEqual(["B01", "T02"]);
    expect(grid?.cellAt(2, 3)?.text).toMatch(/^[A-I]\d+/);
  });

  test("plants all that the form has room for, and names the rest", async () => {
    const [sheet, answers] = ["c.xlsx", "d.xlsx"];
    const all = ["exercise", "mof-2020", "--out", sheet, "--answers", answers, "--rules", "all"];
    const { code, out, err } = await runCli(all, { cwd });
    expect(code).toBe(0);
    const planted = Number(/埋设了 (\d+) 处问题/.exec(out)?.[1]);
    const named: readonly string[] = err.replace(/\s/g, "").match(/[a-z0-9-]+/g) ?? [];
    const left = PLANTABLE_RULES.filter((rule) => named.includes(rule));
    expect(planted).toBeGreaterThan(PLANTABLE_RULES.length / 3);
    expect(planted + left.length).toBeGreaterThanOrEqual(PLANTABLE_RULES.length);
    const opened = openWorkbook(new Uint8Array(await readFile(folder.at(sheet))));
    if (!opened.ok) throw new Error(opened.error.code);
    const { tables, findings } = await checkWorkbook(opened.value);
    const found = [...tables.flatMap((table) => table.findings), ...findings];
    const ids = new Set(found.map(({ rule }) => rule));
    expect([...ids].sort()).toEqual(PLANTABLE_RULES.filter((rule) => !left.includes(rule)).sort());
  }, 60_000);

  test.each([
    [["exercise", "mof-2020"], "--rules"],
    [[...argv, "--rules", "no-such-rule"], "no-such-rule"],
    [["exercise", "mof-2020", "--rules", "grade", "--out", "a", "--answers", "a"], "--answers"],
    [["exercise", "mof-2020", "--rules", "grade", "--out", "a", "--answers", "./a"], "--answers"],
    [[...argv, "--rules", "execution-rate", "--seed", "x"], "--seed"],
  ])("%j says what is wrong", async (given, words) => {
    const { code, err } = await runCli(given, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
