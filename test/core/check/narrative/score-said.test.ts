import { describe, expect, test } from "@jest/globals";
import { outlineOf } from "../../../../src/core/check/narrative/outline";
import { saidScores, saysScore } from "../../../../src/core/check/narrative/score-said";
import { Decimal } from "decimal.js";
import { narrative } from "../rule-tester";

const NO_TABLE = { tableOf: () => null };
const saidIn = (...texts: readonly string[]) =>
  saidScores(
    outlineOf(texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text))),
    NO_TABLE,
  );

/** `what the score is of: score` of all that paragraphs say. */
const scores = (...texts: readonly string[]) =>
  saidIn(...texts).map(({ subject, name, score }) => `${name || subject}: ${score.text}`);

describe("the scores of a report", () => {
  test.each([
    ["部门整体绩效自评得分97.5分。", "total: 97.5分"],
    ["项目综合得分为97分。", "total: 97分"],
    ["最终评分96分。", "total: 96分"],
    ["自评总分100分。", "total: 100分"],
    ["总分95分。", "total: 95分"],
    ["部门整体绩效总分100分，得分98分。", "total: 98分"],
    ["预算执行率得分9.5分。", "funds: 9.5分"],
    ["预算资金执行情况自评得分9分。", "funds: 9分"],
    ["预算执行得9分。", "funds: 9分"],
    ["预算执行率指标得9分。", "funds: 9分"],
    ["预算执行率（指标分值10分，得分5.94分）。", "funds: 5.94分"],
    ["预算执行（权重10分，自评得9分）。", "funds: 9分"],
    ["绩效指标完成情况部分得分为87分。", "indicators: 87分"],
    ["绩效指标部分自评得87分。", "indicators: 87分"],
    ["指标完成情况得87分。", "indicators: 87分"],
    ["指标完成情况自评得分87分。", "indicators: 87分"],
    ["绩效指标得分87分。", "indicators: 87分"],
    ["产出指标（分值50分，实际得分48分）。", "产出指标: 48分"],
    ["产出指标（指标满分50分，得48分）：完成良好。", "产出指标: 48分"],
    ["效益指标30分，得29分。", "效益指标: 29分"],
    ["效益指标30分，最终得分97分。", "total: 97分"],
    ["产出指标（分值50分，最终得分48分）。", "产出指标: 48分"],
    ["产出指标（共50分，得48分）。", "产出指标: 48分"],
    ["产出指标50分，项目最终得分48分。", "total: 48分"],
    ["总分构成中产出指标50分，得48分。", "总分构成中产出指标: 48分"],
    ["产出指标（50分，综合得分48分）。", "产出指标: 48分"],
    ["部门整体绩效总分100分，最终得分98分。", "total: 98分"],
    ["合计得分97分。", "total: 97分"],
    ["绩效评价分97分。", "total: 97分"],
    ["资金执行情况（分值10分，得9分）。", "funds: 9分"],
    ["部门预算执行情况（分值10分，得9分）。", "部门预算执行情况: 9分"],
    ["预算执行率良好（分值10分，得9分）。", "预算执行率良好: 9分"],
    ["满意度：分值10分，得9分。", "满意度: 9分"],
    ["1.产出指标（50分，得48分）完成河道治理12.5公里。", "产出指标: 48分"],
    ["一是档案整理页数：该项指标得3分。", "档案整理页数: 3分"],
  ])("%s is %s", (text, expected) => {
    expect(scores(text)).toEqual([expected]);
  });

  test.each([
    "项目总分100分。",
    "总分100分。",
    "总分约95分。",
    "自评得分90人。",
    "满分总分80分。",
    "指标部分总分80分。",
    "基本支出预算执行率得分9分。",
    "产出指标50分。",
    "预算执行得分标准9分。",
    "自评得分标准9分。",
    "绩效指标得分标准9分。",
    "产出指标50分，得48分，得40分。",
    "产出指标50分，得分率9分。",
    "指标部分得分率50分。",
    "指标完成情况得分标准9分。",
    "该项指标得3分。",
    "档案整理页数：该项指标得分标准3分。",
    "产出指标50分，综合得分折算48分。",
    "有关三项，10分，得9分。",
    "其他方面得3分。",
  ])("%s says none", (text) => {
    expect(scores(text)).toEqual([]);
  });

  test("several of one paragraph have their own names", () => {
    expect(scores("得分情况：产出指标（50分，得48分）、效益指标（分值30分，得分29分）。")).toEqual([
      "产出指标: 48分",
      "效益指标: 29分",
    ]);
  });

  test("a bare score is of the nearest heading that has one", () => {
    expect(
      scores(
        "（一）产出指标（分值50分，得48分）",
        "指标得48分。",
        "（二）效益指标（分值30分，得29分）",
        "该项指标得29分。",
        "（三）其他",
        "该项指标得9分。",
      ),
    ).toEqual(["产出指标: 48分", "产出指标: 48分", "效益指标: 29分", "效益指标: 29分"]);
    // A sentence is no heading.
    expect(scores("产出指标50分，得48分。", "该项指标得29分。")).toEqual(["产出指标: 48分"]);
  });

  test("know their heading and the one above", () => {
    const said = saidIn("一、自评结论", "（一）预算执行率（分值10分，得分9分）", "自评得分90分。");
    expect(said.map(({ heading, under }) => [heading?.text ?? null, under?.text ?? null])).toEqual([
      ["预算执行率(分值10分,得分9分)", "自评结论"],
      [null, "预算执行率(分值10分,得分9分)"],
    ]);
    expect(saidIn("自评得分90分。")[0]?.under).toBeNull();
  });

  test("are of the table their words tell", () => {
    const asked: string[] = [];
    const tableOf = (_: unknown, words?: string) => {
      asked.push(words ?? "");
      return null;
    };
    const texts = [
      "机构改革业务费自评得分90分。",
      "机构改革业务费绩效总分100分，得分98分。",
      "产出指标50分，得48分。",
      "预算执行率（分值10分，得9分）。",
      "档案整理页数：该项指标得3分。",
    ];
    saidScores(outlineOf(texts.map((text) => narrative("报告", "A1", text))), { tableOf });
    expect(asked).toEqual(["机构改革业务费自评得分", "机构改革业务费", "", "", ""]);
  });

  test("are numbers as they are rounded or cut", () => {
    const [said] = saidIn("自评得分97.5分。");
    const says = (number: string) => said && saysScore(said, new Decimal(number));
    expect(["97.5", "97.54", "97.59", "97.6", "97.4"].map(says)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ]);
  });
});
