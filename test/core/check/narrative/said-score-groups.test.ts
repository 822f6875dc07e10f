import { describe, expect, test } from "@jest/globals";
import {
  saidScoreGroups,
  wrongClassSums,
} from "../../../../src/core/check/narrative/said-score-groups";
import type { SaidScore } from "../../../../src/core/check/narrative/score-said";
import type { TableSpec } from "../../../tables/build-table";
import { narrative } from "../rule-tester";
import { scoredTable } from "../scored-table";

const TABLE: TableSpec = {
  id: "t1",
  kind: "project",
  project: "业务费",
  funds: [{ adjusted: 100, executed: 90, weight: 10, score: 9 }],
  rows: [
    { level1: "产出指标", level2: "数量指标", level3: "培训人数", weight: 50, score: 48 },
    { level1: "效益指标", level2: "社会效益指标", level3: "知晓率", weight: 20, score: 19 },
    { level3: "覆盖率", weight: 20, shares: ["score"] },
  ],
  total: { weight: 100, score: 96 },
  classScores: { 数量指标: 48 },
};

const groupsIn = (texts: readonly string[], spec: TableSpec = TABLE) =>
  saidScoreGroups({
    tables: [scoredTable(spec)],
    narratives: texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text)),
  });
const numbers = (said: readonly SaidScore[]) => said.map(({ score }) => score.text).join(",");

/** `score: what most say | what others say | as printed`. */
const groups = (texts: readonly string[], spec?: TableSpec) =>
  groupsIn(texts, spec).map(({ subject, name, agreed, others, printed }) =>
    [`${name || subject}: ${numbers(agreed)}`, numbers(others), printed?.text ?? "-"].join(" | "),
  );

describe("what reports say of one score", () => {
  test("is put together by what it is of, beside what the table prints", () => {
    expect(
      groups([
        "业务费自评得分96分。",
        "预算执行率得分9分。",
        "绩效指标得分87分。",
        "培训人数50分，得48分。",
        "综合得分96分。",
      ]),
    ).toEqual([
      "total: 96分,96分 |  | 96",
      "funds: 9分 |  | 9",
      "indicators: 87分 |  | -",
      "培训人数: 48分 |  | 48",
    ]);
  });

  test("is of one table: the same score of another table is another one", () => {
    const texts = ["业务费自评得分96分。", "档案费自评得分95分。"];
    const other: TableSpec = { ...TABLE, id: "t2", project: "档案费" };
    const said = saidScoreGroups({
      tables: [scoredTable(TABLE), scoredTable(other)],
      narratives: texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text)),
    });
    expect(said.map(({ scored, agreed }) => `${scored.table.id} ${numbers(agreed)}`)).toEqual([
      "t1 96分",
      "t2 95分",
    ]);
  });

  test("a class without a printed score makes what its rows make, each score once", () => {
    const said = ["产出指标（50分，得48分）。", "效益指标（40分，得18分）。"];
    expect(groups(said)).toEqual(["产出指标: 48分 |  | 48", "效益指标: 18分 |  | 19"]);
    const level2 = { ...TABLE, rows: [{ level1: "产出指标", level2: "数量指标", level3: "甲" }] };
    expect(groups(said.slice(0, 1), level2)).toEqual(["产出指标: 48分 |  | 48"]);
    const blank = { ...TABLE, rows: [{ level1: "产出指标", level3: "甲", weight: 50 }] };
    expect(groups(said.slice(0, 1), blank)).toEqual(["产出指标: 48分 |  | -"]);
  });

  test("most of the places are right, or else the one that the table agrees with, or the first", () => {
    const said = ["自评得分95分。", "自评得分96分。", "综合得分95分。"];
    expect(groups(said)).toEqual(["total: 95分,95分 | 96分 | 96"]);
    expect(groups(said.slice(0, 2))).toEqual(["total: 96分 | 95分 | 96"]);
    const other = { ...TABLE, total: { weight: 100, score: 90 } };
    expect(groups(said.slice(0, 2), other)).toEqual(["total: 95分 | 96分 | 90"]);
    const blank = { ...TABLE, total: null, funds: [] };
    expect(groups([...said.slice(0, 2), "预算执行率得分9分。"], blank)).toEqual([
      "total: 95分 | 96分 | -",
      "funds: 9分 |  | -",
    ]);
  });

  test("rounded it is the same", () => {
    const said = ["自评得分96.04分。", "自评得分96分。"];
    expect(groups(said)).toEqual(["total: 96分,96.04分 |  | 96"]);
    expect(groups([...said].reverse())).toEqual(["total: 96分,96.04分 |  | 96"]);
  });

  test("three different numbers are of several scores", () => {
    expect(groups(["自评得分95分。", "自评得分96分。", "自评得分94分。"])).toEqual([]);
  });

  test("of a class or a row by its name, where only one has it and its score", () => {
    const printedOf = (name: string, spec?: TableSpec) =>
      groupsIn([`${name}50分，得48分。`], spec)[0]?.printed?.text ?? null;
    expect(printedOf("数量指标")).toBe("48");
    expect(printedOf("培训人数")).toBe("48");
    expect(printedOf("质量指标")).toBeNull();
    // Shared with the row below.
    expect(printedOf("知晓率")).toBeNull();
    const twice = { ...TABLE, rows: [...TABLE.rows, { level3: "培训人数", weight: 5, score: 5 }] };
    expect(printedOf("培训人数", twice)).toBeNull();
    const [first, ...others] = TABLE.rows;
    const headed = { ...TABLE, rows: [{ ...first, role: "group" as const }, ...others] };
    expect(printedOf("培训人数", headed)).toBeNull();
    const blank = { ...TABLE, rows: [{ ...first, score: "" }, ...others] };
    expect(printedOf("培训人数", blank)).toBeNull();
  });
});

describe("the score of all indicators, and those of the classes", () => {
  const sums = (...texts: readonly string[]) =>
    wrongClassSums(groupsIn(texts)).map(
      ({ whole, classes, sum }) => `${whole.score.text}: ${numbers(classes)} = ${sum.toString()}`,
    );
  const headings = [
    "（一）预算执行率（分值10分，得分9分）",
    "（二）产出指标（分值50分，得48分）",
    "（三）效益指标（分值40分，得37分）",
  ];

  test("is told where the headings make another sum", () => {
    expect(sums("绩效指标得分87分。", ...headings)).toEqual(["87分: 48分,37分 = 85"]);
    expect(sums("绩效指标得分85分。", ...headings)).toEqual([]);
  });

  test("of the classes alone: neither 预算执行率, sentences, nor what stands under them", () => {
    const inner = "1.数量指标（分值20分，得20分）";
    expect(sums("绩效指标得分87分。", ...headings, inner, "满意度指标10分，得9分。")).toEqual([
      "87分: 48分,37分 = 85",
    ]);
    expect(
      sums(
        "绩效指标得分87分。",
        "二、情况",
        ...headings,
        "三、其他",
        "（一）管理（分值9分，得9分）",
      ),
    ).toEqual(["87分: 48分,37分 = 85"]);
  });

  test("of the classes of one table, at one level", () => {
    const other: TableSpec = { ...TABLE, id: "t2", kind: "overall", project: null };
    const texts = [
      "一、部门预算项目支出绩效自评情况分析",
      "1.管理（分值9分，得9分）",
      "绩效指标得分87分。",
      ...headings,
      "二、部门整体支出绩效自评情况分析",
      ...headings.map((heading) => heading.replace("37分", "30分")),
    ];
    const groupsOfBoth = saidScoreGroups({
      tables: [scoredTable(TABLE), scoredTable(other)],
      narratives: texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text)),
    });
    expect(
      wrongClassSums(groupsOfBoth).map(
        ({ classes, sum }) => `${numbers(classes)} = ${sum.toString()}`,
      ),
    ).toEqual(["48分,37分 = 85"]);
  });

  test.each([
    ["no heading on 预算执行率 tells which they are", headings.slice(1)],
    ["one class alone has a heading", headings.slice(0, 2)],
    ["a sentence says that of 预算执行率", ["预算执行率得分9分。", ...headings.slice(1)]],
  ])("silent where %s", (_, texts) => {
    expect(sums("绩效指标得分87分。", ...texts)).toEqual([]);
  });
});
