import { describe, expect, test } from "@jest/globals";
import { fundContradictions } from "../../../src/core/check/fund-contradictions";
import { referenceToA1 } from "../../../src/core/grid/address";
import type { FundSpec, RowSpec, TableSpec } from "../../tables/build-table";
import { narrative } from "./rule-tester";
import { scoredTable } from "./scored-table";

const table = (funds: FundSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  sheet: "项目",
  project: "业务费",
  funds: [funds],
  rows: [],
  ...more,
});
const FUNDS = { initial: "2", adjusted: "2.5", executed: "2.37", rate: "94.8%" };

/** `figure printed: said at places`, with the cost row that says so too. */
function contradictions(spec: TableSpec, ...texts: readonly string[]) {
  const narratives = texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
  return fundContradictions({ tables: [scoredTable(spec)], narratives }).map(
    ({ figure, printed, said, places, costRow }) =>
      [`${figure} ${printed.text}: ${said}`, ...places.map(referenceToA1)].join(" ") +
      (costRow ? ` cost ${referenceToA1(costRow)}` : ""),
  );
}

describe("a figure of the fund block that a report states differently", () => {
  test("each figure, with all places that say it", () => {
    expect(
      contradictions(
        table(FUNDS),
        "业务费全年预算数3.0万元，执行数2.4万元，预算执行率80%。",
        "业务费年度预算3.0万元，执行数2.4万元，执行率80%。",
      ),
    ).toEqual(["budget 2.5: 3.0万元 '报告'!A1 '报告'!A2", "rate 94.8%: 80% '报告'!A1 '报告'!A2"]);
  });

  test("also in the results and reasons of the table itself, each cell once", () => {
    expect(
      contradictions(
        table(FUNDS, {
          goals: [{ expected: "预算执行率80%。", actual: "预算执行率90%。" }, { actual: "" }],
          reasons: ["预算执行率90%。"],
        }),
      ),
    ).toEqual(["rate 94.8%: 90% '项目'!F15 '项目'!C21"]);
  });

  test.each([
    ["it is rounded", FUNDS, "全年预算数2.5万元，执行数2.4万元，执行率95%。"],
    ["that of the table is", { ...FUNDS, executed: "2.4" }, "全年预算数2.5万元，执行数2.37万元。"],
    ["it is in 元", FUNDS, "全年预算数25000元，执行数23700元，执行率94.8%。"],
    ["the initial budget is meant", FUNDS, "年初预算数2万元，执行数2.37万元。"],
    [
      "the rate is right and that of the table is wrong",
      { ...FUNDS, rate: "90%" },
      "业务费预算执行率94.8%。",
    ],
    ["the rate is cut", { ...FUNDS, rate: "90%" }, "业务费预算执行率94%。"],
    ["the table does not print it", { adjusted: "2.5", executed: "" }, "业务费预算执行率80%。"],
    ["the table prints words", { adjusted: "2.5", rate: "较高" }, "业务费预算执行率80%。"],
    ["paragraphs differ among themselves", FUNDS, "业务费执行率80%。/业务费执行率70%。"],
  ])("silent where %s", (_, funds, texts) => {
    expect(contradictions(table(funds), ...texts.split("/"))).toEqual([]);
  });

  test("whole amounts are exact, and 100% is rounded to its places", () => {
    const said = "业务费全年预算数100.4万元，执行数90万元。";
    expect(contradictions(table({ adjusted: "100", executed: "90" }), said)).toEqual([
      "budget 100: 100.4万元 '报告'!A1",
    ]);
    expect(contradictions(table({ adjusted: "100.4", executed: "90" }), said)).toEqual([]);
    expect(contradictions(table({ adjusted: "100.41", executed: "90" }), said)).toEqual([]);
  });

  test("not where the table prints no amounts", () => {
    expect(contradictions(table(FUNDS, { funds: [] }), "业务费执行率80%。")).toEqual([]);
  });
});

describe("a cost indicator whose target is the whole budget", () => {
  const cost = (target: string, actual: string, more: RowSpec = {}): RowSpec => ({
    level1: "成本指标",
    level2: "经济成本指标",
    level3: "项目总成本",
    target,
    actual,
    ...more,
  });
  const withRows = (...rows: readonly RowSpec[]) => contradictions(table(FUNDS, { rows }));

  test("states another cost than the outturn", () => {
    expect(withRows(cost("≤2.5万元", "2.5万元"))).toEqual([
      "executed 2.37: 2.5万元 cost '项目'!F20",
    ]);
    expect(withRows(cost("25000元", "2.5万元"))).toHaveLength(1);
    expect(
      contradictions(
        table(FUNDS, { rows: [cost("≤2.5万元", "2.5万元")], columnsAbsent: ["level2"] }),
      ),
    ).toHaveLength(1);
  });

  test("said in the report as well", () => {
    expect(
      contradictions(
        table(FUNDS, { rows: [cost("≤2.5万元", "2.5万元")] }),
        "业务费全年预算数2.5万元，执行数2.5万元。",
      ),
    ).toEqual(["executed 2.37: 2.5万元 '报告'!A1 cost '项目'!F20"]);
  });

  test.each([
    ["the outturn", cost("≤2.5万元", "2.37万元")],
    ["the outturn, rounded", cost("≤2.5万元", "2.4万元")],
    ["a limit", cost("≤2.5万元", "≤2.5万元")],
    ["no amount", cost("≤2.5万元", "2.5%")],
    ["no number", cost("≤2.5万元", "未超预算")],
    ["an amount that is about right", cost("≤2.5万元", "约2.5万元")],
    ["a range", cost("≤2.5万元", "2-2.5万元")],
    ["a cost of a part", cost("≤1万元", "0.9万元")],
    ["persons", cost("2.5人", "2人")],
    ["another class", { ...cost("≤2.5万元", "2.5万元"), level1: "产出指标", level2: "数量指标" }],
    ["a row that heads others", cost("≤2.5万元", "2.5万元", { role: "group" })],
  ])("silent where it states %s", (_, row) => {
    expect(withRows(row)).toEqual([]);
  });

  test("silent where an outturn in 元 is rounded to 万元", () => {
    const funds = { adjusted: "1,250,000.00", executed: "1,102,340.50" };
    const row = cost("≤125万元", "110.23万元");
    expect(contradictions(table(funds, { unit: "元", rows: [row] }))).toEqual([]);
    const other = cost("≤125万元", "110.25万元");
    expect(contradictions(table(funds, { unit: "元", rows: [other] }))).toHaveLength(1);
  });

  test("silent where two rows have that target, or the amounts are not known", () => {
    const row = cost("≤2.5万元", "2.5万元");
    expect(withRows(row, { ...row, level3: "单位成本" })).toEqual([]);
    const blank = table({ adjusted: "", executed: "2.37" }, { rows: [row] });
    expect(contradictions(blank)).toEqual([]);
  });
});
