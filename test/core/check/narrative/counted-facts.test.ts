import { describe, expect, test } from "@jest/globals";
import { countContradictions, spanOf } from "../../../../src/core/check/narrative/counted-facts";
import type { CountedFact } from "../../../../src/core/check/narrative/counted-facts";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { narrative } from "../rule-tester";
import { scoredTable } from "../scored-table";

const table = (sheet: string, ...rows: readonly RowSpec[]): TableSpec => ({
  id: sheet,
  sheet,
  year: 2022,
  rows,
});
const told = (...actuals: readonly string[]) => actuals.map((actual): RowSpec => ({ actual }));

const saidAs = ({ quantity, place, indicator }: CountedFact) =>
  [place.sheet, indicator, quantity.text].filter(Boolean).join(" ");

/** `table indicator number: place number, place number` of each, with `?` where the units differ. */
function contradictions(specs: readonly TableSpec[], ...texts: readonly string[]) {
  const narratives = texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
  const tables = specs.map((spec) => scoredTable(spec));
  return countContradictions({ tables, narratives }).map(
    ({ one, others, sameUnit }) =>
      `${saidAs(one)}: ${others.map(saidAs).join(", ")}${sameUnit ? "" : "?"}`,
  );
}
/** What a table and a report say. */
const against = (actual: string, text: string) => contradictions([table("整体", { actual })], text);

describe("one thing counted in two places", () => {
  test("is told with the row, and with all that say otherwise", () => {
    const row: RowSpec = { level3: "政策建议", actual: "提出机构编制政策建议12次。" };
    expect(
      contradictions(
        [table("整体", row), table("项目", ...told("提出机构编制政策建议10次"))],
        "提出机构编制政策建议11次。",
        "提出机构编制政策建议12次。",
      ),
    ).toEqual(["整体 政策建议 12次: 项目 10次, 报告 11次"]);
  });

  test.each([
    ["six letters are name enough", "开展专题宣讲8场", "开展专题宣讲9场"],
    ["without a year in the report", "完成档案数字化整理10件", "完成档案数字化整理12件"],
    ["in the year of the table", "完成档案数字化整理10件", "2022年完成档案数字化整理12件"],
    ["records by pieces and by persons", "完成人事档案审核数10件", "完成人事档案审核数12人?"],
    ...["条", "份", "宗", "例"].map(
      (unit) =>
        [
          `records by ${unit} and by persons`,
          `完成人事档案审核数10${unit}`,
          "完成人事档案审核数12人?",
        ] as const,
    ),
    ["records by several pieces", "完成人事档案审核数10份", "完成人事档案审核数12例?"],
    ["records by others", "完成人事档案审核数10宗", "完成人事档案审核数12条?"],
    ["more than about so many", "完成档案数字化整理约10件", "完成档案数字化整理12件"],
    ["fewer than about so many", "完成档案数字化整理近10件", "完成档案数字化整理8件"],
    ["more than so many and some", "完成档案数字化整理10余件", "完成档案数字化整理21件"],
    ["more than at most so many", "完成档案数字化整理12件", "完成档案数字化整理不超过10件"],
    ["fewer than at least so many", "完成档案数字化整理10件", "完成档案数字化整理超过12件"],
  ])("%s", (_, actual, text) => {
    const number = /\d+\D$/.exec(text.replace("?", ""))?.[0] ?? "";
    const shown = against(actual, text.replace("?", ""));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain(number);
    expect(shown[0]?.endsWith("?")).toBe(text.endsWith("?"));
  });

  test.each([
    ["the same number", "完成档案数字化整理10件", "完成档案数字化整理10件。"],
    ["about as many", "完成档案数字化整理约10件", "完成档案数字化整理11件。"],
    ["more than so many", "完成档案数字化整理12件", "完成档案数字化整理超过10件。"],
    ["at least so many", "完成档案数字化整理12件", "完成档案数字化整理不少于10件。"],
    ["so many and some", "完成档案数字化整理19件", "完成档案数字化整理10多件。"],
    ["at most so many", "完成档案数字化整理12件", "完成档案数字化整理不超过20件。"],
    ["a short name", "开展宣讲工8场", "开展宣讲工9场。"],
    ["a short name behind other words", "圆满完成，开展宣讲工8场", "圆满完成，开展宣讲工9场。"],
    ["another name", "完成档案数字化整理10件", "完成档案数字化抽查12件。"],
    ["another year", "完成档案数字化整理10件", "2021年完成档案数字化整理12件。"],
    ["another year in the table", "2021年完成档案数字化整理10件", "完成档案数字化整理12件。"],
    ["money", "发放困难群众补助10万元", "发放困难群众补助12万元。"],
    ["a share", "完成档案数字化整理10%", "完成档案数字化整理12%。"],
    ["points", "部门整体自评得分90分", "部门整体自评得分92分。"],
    ["a duration", "平均办理时限压缩10天", "平均办理时限压缩12天。"],
    ["no unit", "完成档案数字化整理10", "完成档案数字化整理12。"],
    ["meetings and those present", "组织开展业务培训3次", "组织开展业务培训120人次。"],
  ])("no contradiction: %s", (_, actual, text) => {
    expect(against(actual, text)).toEqual([]);
  });

  test("is the business of a table: reports alone, and rows of one table, are not compared", () => {
    const [one, other] = ["完成档案数字化整理10件", "完成档案数字化整理12件"] as const;
    expect(contradictions([table("整体")], one, other)).toEqual([]);
    expect(contradictions([table("整体", ...told(one, other))])).toEqual([]);
  });

  test("is counted in results, not in heads of groups, and not twice where a cell is a number", () => {
    const text = "完成档案数字化整理12件。";
    const actual = "完成档案数字化整理10件";
    expect(contradictions([table("整体", { role: "group", actual })], text)).toEqual([]);
    expect(contradictions([table("整体", { role: "of-which", actual })], text)).toHaveLength(1);
    const bare = { ...table("整体", { target: actual }), columnsAbsent: ["actual"] as const };
    expect(contradictions([bare], text)).toEqual([]);
  });

  test("in tables of two years no report is of another year", () => {
    const two = [
      table("整体", ...told("完成档案数字化整理10件")),
      { ...table("项目"), year: 2021 },
    ];
    expect(contradictions(two, "2020年完成档案数字化整理12件。")).toHaveLength(1);
  });
});

test.each([
  ["共10件", "10–10"],
  ["共10余件", "10–20"],
  ["共500多条", "500–600"],
  ["共整理超过5万页", "50000–Infinity"],
  ["共整理10次以上", "10–Infinity"],
  ["共整理至少10次", "10–Infinity"],
  ["共整理约200份", "180–220"],
  ["共整理200份左右", "180–220"],
  ["共整理不超过200份", "0–200"],
  ["共整理200份以内", "0–200"],
])("%s is %s", (text, expected) => {
  const [quantity] = readMoneyStatement(text).quantities;
  const span = quantity && spanOf(quantity);
  expect(span ? `${span.first.toFixed()}–${span.last.toString()}` : "none").toBe(expected);
});
