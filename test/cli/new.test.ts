import { afterAll, describe, expect, test } from "@jest/globals";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readTables } from "../../src/app/score-tables";
import { LAYOUTS } from "../../src/core/forms/layouts";
import type { EvaluationTable } from "../../src/core/detect/evaluation-table";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import { workbookFile } from "../host/xlsx/workbook-file";
import { runCli } from "./run-cli";
import { TemporaryFolder } from "./temporary-folder";

async function tablesOf(path: string): Promise<readonly EvaluationTable[]> {
  const opened = openWorkbook(new Uint8Array(await readFile(path)));
  if (!opened.ok) throw new Error(opened.error.code);
  return (await readTables(opened.value, {})).tables.map(({ table }) => table);
}

describe("ziping new", () => {
  const folders: TemporaryFolder[] = [];
  const folder = (): string => {
    const made = new TemporaryFolder();
    folders.push(made);
    return made.path;
  };
  afterAll(() => {
    for (const made of folders) made.remove();
  });

  test.each(LAYOUTS.map(({ form }) => [form]))(
    "%s is written as a workbook that reads as that form",
    async (form) => {
      const out = `${form}.xlsx`;
      const cwd = folder();
      const { code, err } = await runCli(
        ["new", form, "--out", out, "--year", "2025", "--unit", "××市××局", "--formulas"],
        { cwd },
      );
      expect([code, err]).toEqual([0, ""]);
      const tables = await tablesOf(join(cwd, out));
      expect(tables.map((table) => [table.form, table.year])).toEqual([[form, 2025]]);
    },
  );

  test.each<[string, Uint8Array | null, string]>([
    ["is not there", null, "找不到这个文件"],
    ["is broken in a sheet", workbookFile({ sheets: { 表1: "<sheetData><row" } }), "损坏"],
  ])("a workbook that %s is told in plain words", async (_, bytes, words) => {
    const cwd = folder();
    if (bytes) await writeFile(join(cwd, "去年.xlsx"), bytes);
    const argv = ["new", "--from", "去年.xlsx", "--out", "今年.xlsx"];
    const { code, err } = await runCli(argv, { cwd, terminal: 80 });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toMatch(/^.*去年\.xlsx.*\n/);
    expect(err).not.toMatch(/\u241b|本程序的缺陷/);
  });

  test("never replaces a file unless asked to", async () => {
    const cwd = folder();
    await writeFile(join(cwd, "表.xlsx"), "mine");
    const refused = await runCli(["new", "mof-2020", "--out", "表.xlsx"], { cwd });
    expect(refused.code).toBe(2);
    expect(await readFile(join(cwd, "表.xlsx"), "utf8")).toBe("mine");
    const replaced = await runCli(["new", "mof-2020", "--out", "表.xlsx", "--overwrite"], { cwd });
    expect(replaced.code).toBe(0);
  });

  test.each([
    [["new", "--out", "a.xlsx"], "没有写表样编号"],
    [["new", "mof-2020"], "--out"],
    [["new", "mof-1999", "--out", "a.xlsx"], "mof-1999"],
    [["new", "generic", "--out", "a.xlsx"], "通用识别"],
    [["new", "mof-2020", "--out", "a.xlsx", "--year", "99"], "99"],
    [["new", "mof-2020", "--out", "a.xlsx", "--indicators", "0"], "每类指标"],
    [["new", "mof-2020", "--from", "b.xlsx", "--out", "a.xlsx"], "--from"],
    [["new", "--from", "b.xlsx", "--out", "a.xlsx"], "b.xlsx"],
  ])("%j says what is wrong", async (argv, words) => {
    const { code, err } = await runCli(argv, { cwd: folder() });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test("--from keeps last year's indicators, weights and, when asked, targets", async () => {
    const cwd = folder();
    const sample = join(__dirname, "../../samples/甘肃省委编办2022.xlsx");
    const before = (await tablesOf(sample))[1];
    for (const keep of [true, false]) {
      const out = keep ? "kept.xlsx" : "emptied.xlsx";
      const flags = keep ? ["--keep-targets"] : [];
      const { code } = await runCli(["new", "--from", sample, "--out", out, ...flags], { cwd });
      expect(code).toBe(0);
      const after = (await tablesOf(join(cwd, out)))[1];
      const read = (table: EvaluationTable | undefined) =>
        table?.indicators
          .filter(({ role }) => role === "indicator")
          .map(({ level1, level2, level3, weight, target }) => [
            level1?.text,
            level2?.text,
            level3?.text,
            weight?.number?.toFixed(),
            keep ? target?.text : "",
          ]);
      expect(after?.year).toBe(2023);
      expect(after?.form).toBe(before?.form);
      expect(read(after)).toEqual(read(before));
      expect(after?.indicators.map(({ actual, score }) => [actual?.text, score?.text])).toEqual(
        after?.indicators.map(() => ["", ""]),
      );
    }
  });
});
