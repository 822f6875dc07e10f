import { describe, expect, test } from "@jest/globals";
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedFile } from "../../src/app/check-batch";
import { FORM_IDS } from "../../src/core/forms/form-profile";
import { addToTotals, fileReport, NO_TOTALS } from "../../src/report/file-report";
import type { FileReport, Report } from "../../src/report/report";
import { jsonFormat } from "../../src/report/writer";
import {
  checkedNational,
  checkedSample,
  checkedSheets,
  SAMPLE_NAMES,
  unreadableFile,
} from "./checked-files";
import { writtenText } from "./written-report";

const schema = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "docs", "report.schema.json"), "utf8"),
) as {
  definitions: {
    table: { properties: { form: { anyOf: readonly { readonly enum?: readonly string[] }[] } } };
  };
};
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const written = (files: readonly CheckedFile[]) => writtenText(jsonFormat, files);

function faults(report: unknown): unknown {
  return validate(report) ? [] : validate.errors;
}

const WRONG = { rate: "80%", fund: 3, total: 83 };

describe("the JSON report keeps to its published schema", () => {
  test.each(SAMPLE_NAMES)("%s", async (name) => {
    expect(faults(JSON.parse(written([await checkedSample(name)])))).toEqual([]);
  });

  test("of no file, of an unreadable one, of one without tables, of several", async () => {
    const unreadable = await unreadableFile();
    const empty = await checkedSheets("b.xlsx", [{ name: "Sheet1", rows: [] }]);
    const wrong = await checkedNational(WRONG);
    for (const files of [[], [unreadable], [empty], [unreadable, wrong, empty, wrong]])
      expect(faults(JSON.parse(written(files)))).toEqual([]);
  });

  test("the schema names every form, and refuses what is missing or added", async () => {
    expect(schema.definitions.table.properties.form.anyOf[0]?.enum).toEqual([...FORM_IDS]);
    const report = JSON.parse(written([await checkedNational(WRONG)])) as Report;
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, totals: { ...report.totals, errors: "1" } })).toBe(false);
    expect(validate({ ...report, seconds: undefined })).toBe(false);
  });
});

describe("what the report says of a table", () => {
  const table = async (scores = {}) => {
    const found = fileReport(await checkedNational(scores)).tables[0];
    if (!found) throw new Error("no table");
    return found;
  };

  test("places are A1 cells; a blank has no value, a place the form lacks is null", async () => {
    const { indicators, funds, total, range } = await table({ rows: [null, 40] });
    expect(range).toBe("A1:I12");
    expect(indicators[0]?.score).toEqual({ cell: "H10", text: "", value: null });
    expect(indicators[0]?.target).toEqual({
      cell: "E10",
      text: "≥100人次",
      value: null,
    });
    expect(funds.rows[0]?.executed).toEqual({ cell: "F5", text: "95", value: "95" });
    expect(funds.rows[0]?.rate).toEqual({ cell: "H5", text: "95%", value: "0.95" });
    expect(total.score?.cell).toBe("H12");
  });

  test("computed numbers stand beside, as plain decimals; percentages are fractions", async () => {
    const { indicators, funds, total } = await table({ rate: null, fund: null, total: null });
    expect(funds.computed).toEqual({ rate: "0.95", score: "9.5" });
    expect(indicators.map(({ computed }) => [computed.score, computed.method])).toEqual([
      ["40", "at-least"],
      ["40", "at-least"],
    ]);
    expect(total.computed).toEqual({
      score: "89.5",
      fromLevel1: null,
      grade: "良",
      complete: true,
    });
    expect(indicators[0]?.parsed.target).toEqual({
      kind: "number",
      comparator: ">=",
      value: "100",
      upper: null,
      unit: "人次",
      approximate: false,
    });
  });

  test("a finding carries its sentences, its numbers and all its cells, its own first", async () => {
    const { findings } = await table(WRONG);
    const rate = findings.find(({ rule }) => rule === "execution-rate");
    expect(rate).toMatchObject({ code: "B01", severity: "error", cell: "H5" });
    expect(rate?.cells[0]).toBe("H5");
    for (const words of [rate?.message, rate?.why, rate?.whatToDo, rate?.clause])
      expect(words).toMatch(/[\u4e00-\u9fff]/);
    expect(rate?.message).not.toMatch(/\{\w+\}/);
  });

  test("an acknowledged finding is told but not counted", async () => {
    const report = fileReport(await checkedNational(WRONG));
    const [first] = report.tables;
    const all = addToTotals(NO_TOTALS, report);
    const acknowledged = first?.findings.map((f) => ({ ...f, acknowledged: { reason: "已核对" } }));
    const without = { ...report, tables: [{ ...first, findings: acknowledged }] } as FileReport;
    expect(all.errors).toBeGreaterThan(0);
    expect(addToTotals(NO_TOTALS, without)).toMatchObject({ tables: 1, errors: 0, warnings: 0 });
  });
});

describe("JSON in a terminal", () => {
  test("characters a terminal obeys are escaped, and mean the same", async () => {
    const project = "项目\u001b[2J\u009b\u202e\u200b二期";
    const text = written([await checkedNational({ project })]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
    expect((JSON.parse(text) as Report).files[0]?.tables[0]?.project).toBe(project);
  });
});
