import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { isSameNumber, saidFundFigures } from "../../../../src/core/check/narrative/fund-said";
import { outlineOf } from "../../../../src/core/check/narrative/outline";
import { subjectFinder } from "../../../../src/core/check/narrative/spoken-of";
import type { TableSpec } from "../../../tables/build-table";
import { narrative } from "../rule-tester";
import { scoredTable } from "../scored-table";

const PROJECT: TableSpec = { id: "t1", kind: "project", year: 2022, project: "业务费", rows: [] };
const OVERALL: TableSpec = { ...PROJECT, id: "t1", kind: "overall", project: null };

/** `figure amount` of all that one paragraph repeats of a workbook with one table. */
function figures(text: string, spec: TableSpec = PROJECT) {
  const paragraphs = outlineOf([narrative("报告", "A1", text)]);
  return saidFundFigures(paragraphs, subjectFinder([scoredTable(spec)])).map(
    ({ figure, quantity }) => `${figure} ${quantity.text}`,
  );
}

describe("what a report repeats of the fund block", () => {
  const all = ["budget 2.5万元", "executed 2万元", "rate 80%"];

  test.each([
    "全年预算数2.5万元，执行数为2万元，预算执行率80%。",
    "2022年预算安排2.5万元，实际支出2万元，执行率80%。",
    "年度预算资金总额2.5万元，支付金额2万元，资金执行率80%。",
    "调整后的预算2.5万元，全年支出额2万元，支出执行率80%。",
    "到位资金2.5万元，支出资金2万元，执行率80%。",
  ])("%s", (text) => {
    expect(figures(text)).toEqual(all);
  });

  test("the rate may stand alone, amounts only together", () => {
    expect(figures("该项目执行率80%。")).toEqual(["rate 80%"]);
    expect(figures("该项目支出2万元，执行率80%。")).toEqual(["rate 80%"]);
    expect(figures("该项目预算数2.5万元。")).toEqual([]);
    expect(figures("该项目预算数2.5万元，支出2万元。")).toEqual([
      "budget 2.5万元",
      "executed 2万元",
    ]);
  });

  test("each only once", () => {
    expect(figures("预算数2.5万元，预算数3万元，支出2万元，执行率80%。")).toEqual(["rate 80%"]);
    expect(figures("预算数2.5万元，支出2万元，支出3万元，执行率80%。")).toEqual(["rate 80%"]);
    expect(figures("该项目执行率80%，执行率90%。")).toEqual([]);
  });

  test.each([
    ["a part of the money", "基本支出预算数2.5万元，基本支出2万元，执行率80%。", []],
    ["money of a part, beside it", "财政拨款2万元，执行率80%。", []],
    [
      "money of a part, beside all",
      "预算数2.5万元，支出2万元，执行率80%，结余结转0.5万元。",
      ["budget 2.5万元", "executed 2万元", "rate 80%"],
    ],
    ["another year", "2021年预算数2.5万元，执行数2万元，执行率80%。", []],
    ["what is aimed at", "力争预算数2.5万元，支出2万元，执行率达80%。", []],
    ["what should be", "该项目执行率应达80%。", []],
    ["what ought to be", "该项目执行率应当达80%。", []],
    ["by how much it changed", "该项目执行率提高80%。", []],
    ["what money that came in earned", "到位资金利息2.5万元，支出2万元。", []],
    ["budgets that are counted", "调整预算2次，支出2万元。", []],
    ["what was reached by some month", "截至9月底，预算数2.5万元，支出2万元，执行率80%。", []],
    ["what is only about right", "该项目执行率约80%。", []],
    ["other ratios", "项目支出完成率80%。", []],
    ["persons", "参加预算执行80人，支出2万元。", []],
    ["other amounts", "预算数2.5万元，执行标准2万元。", []],
    ["a budget of something", "预算编制咨询2.5万元，支出2万元。", []],
  ])("%s: %s", (_, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test("in the year of the table, or of a table without one", () => {
    const said = "2021年预算数2.5万元，执行数2万元。";
    expect(figures(said, { ...PROJECT, year: 2021 })).toHaveLength(2);
    expect(figures(said, { ...PROJECT, year: null })).toHaveLength(2);
  });

  test("the name of a project may sound like a part of the money", () => {
    const project = "政府采购业务费";
    expect(figures("政府采购业务费预算执行率80%。", { ...PROJECT, project })).toEqual(["rate 80%"]);
    expect(figures("政府采购预算执行率80%。")).toEqual([]);
  });

  test("项目支出 is a part of the whole body's money only", () => {
    const said = "项目支出预算执行率80%。";
    expect(figures(`部门整体${said}`, OVERALL)).toEqual([]);
    expect(figures(`该${said}`)).toEqual(["rate 80%"]);
  });

  test("amounts of two tables are not put together", () => {
    const archive: TableSpec = { ...PROJECT, id: "t2", project: "档案整理费" };
    const both = subjectFinder([
      scoredTable({ ...PROJECT, project: "机构改革费" }),
      scoredTable(archive),
    ]);
    const said = (text: string) =>
      saidFundFigures(outlineOf([narrative("报告", "A1", text)]), both).map(({ figure }) => figure);
    expect(said("机构改革费预算数2.5万元，执行数2万元。")).toEqual(["budget", "executed"]);
    expect(said("机构改革费预算数2.5万元，档案整理费执行数2万元。")).toEqual([]);
  });
});

test.each([
  ["100", "100", true],
  ["100", "100.4", false],
  ["2.4", "2.37", true],
  ["2.37", "2.4", true],
  ["2.3", "2.37", true],
  ["2.3", "2.41", false],
])("%s says %s: %s", (one, other, expected) => {
  const stepped = (text: string) => {
    const number = new Decimal(text);
    const places = number.decimalPlaces();
    return { number, step: places > 0 ? new Decimal(10).pow(-places) : new Decimal(0) };
  };
  expect(isSameNumber(stepped(one), stepped(other))).toBe(expected);
});
