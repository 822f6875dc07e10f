import { describe, expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import { wrongScoreParts } from "../../../../src/core/check/narrative/score-parts";

/** `parts = sum, said score` of each score whose parts do not make it. */
function wrongIn(text: string): readonly string[] {
  return wrongScoreParts(text, readMoneyStatement(text).quantities).map(
    ({ total, parts, sum }) =>
      `${parts.map((part) => part.text).join("+")}=${sum.toFixed()}, ${total.text}`,
  );
}

describe("a score and its parts behind 其中", () => {
  test.each([
    [
      "自评得分98.5分，其中：预算执行率10分，产出指标50分，效益指标28分，满意度指标9.5分。",
      "10分+50分+28分+9.5分=97.5, 98.5分",
    ],
    [
      "自评得分96.8分，等级为“优”。其中：投入得10分；过程得19分；产出得40分；效果得28分。",
      "10分+19分+40分+28分=97, 96.8分",
    ],
    // The points to be had, percentages and what was counted are no parts.
    [
      "综合得分96.8分，其中投入10分得10分，过程（20分）得19分，产出（满分 40分）得39.8分，效果30分，得分29分",
      "10分+19分+39.8分+29分=97.8, 96.8分",
    ],
    [
      "自评得分98.8分，其中：预算执行率98%，得9.8分，完成培训5期，产出得50分，效益得38分。",
      "9.8分+50分+38分=97.8, 98.8分",
    ],
    ["自评得分100分，其中：预算执行得9分，产出得50分，效益得40分。", "9分+50分+40分=99, 100分"],
    [
      "综合得分96分，其中：产出得48.5分（50分），效益得28.5分（满分30分），预算执行得20分。",
      "48.5分+28.5分+20分=97, 96分",
    ],
    [
      "自评得分97分，其中：决策得20分、过程20分、产出30分、效益28分。",
      "20分+20分+30分+28分=98, 97分",
    ],
    [
      "自评得分96.5分，其中：决策20分，过程得18分，产出得30分，效益得29.5分。",
      "20分+18分+30分+29.5分=97.5, 96.5分",
    ],
    // Less than the score: nobody lists points to be had that are fewer.
    ["自评总分98分，其中：预算执行10分，产出50分，效益37分。", "10分+50分+37分=97, 98分"],
    // What follows the sentence is no part.
    ["自评得分60分，其中：产出得41分，效益得20分。满意度得0.5分。", "41分+20分=61, 60分"],
  ])("differ: %s", (text, expected) => {
    expect(wrongIn(text)).toEqual([expected]);
  });

  test.each([
    "自评得分98.5分，其中：预算执行率10分，产出指标50分，效益指标29分，满意度指标9.5分。",
    // Rounded to what is printed.
    "自评得分97.8分，其中：预算执行得9.76分，产出得50分，效益得38分。",
    // Parts of a part beside it.
    "自评得分98.5分，其中产出得48.5分（数量得20分、质量得28.5分），效益得50分。",
    "自评得分98.5分，其中产出得48.5分（其中数量得20分、质量得28.5分），效益得52分。",
    "自评得分98.5分，其中产出得50分，效益得44.5分，满意度得4分（问卷得2分、访谈得2分）。",
    "自评得分98.5分，其中产出得50分，效益得44.5分，满意度得5分（其中问卷得2分、访谈得1.5分）。",
    // Not all is listed, or something else is.
    "自评得分95分，其中产出得48.5分，效益得30分。",
    "自评得分95分，其中产出得48.5分，效益得42分。",
    "两个项目的平均自评得分97分，其中甲项目得98分，乙项目得96分。",
    "自评得分95分，其中产出得96.5分。",
    // The points to be had, the scale, points off, and other scores.
    "自评得分97分，其中：决策20分、过程20分、产出30分、效益30分。",
    "总分100分，其中：预算执行10分，产出50分，效益38分。",
    "自评得分97分，其中：产出得49.5分，效益得49.5分，扣1分。",
    "自评得分97分，其中：产出得49.5分，效益得49.5分，最终得分97分。",
    "自评得分97分，其中：产出得约49.5分，效益得48.5分。",
    "自评得分约97分，其中：产出得49.5分，效益得48.5分。",
    "自评得分标准97分，其中：产出得49.5分，效益得48.5分。",
    // Without 其中, or with something between.
    "自评得分97分，按照文件规定的等级划分标准应当评定为优秀等次，评价工作已经按时完成，其中：产出得49.5分，效益得48.5分。",
    "自评得分97分，产出得49.5分，效益得48.5分。",
    "自评得分97分，培训5期，其中：产出得49.5分，效益得48.5分。",
    "支出97万元，其中：产出得49.5分，效益得48.5分。",
  ])("agree, or need not: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
