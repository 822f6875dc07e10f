import { describe, expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import { wrongTotals } from "../../../../src/core/check/narrative/running-total";

/** `parts = sum, said total` of each wrong total. */
function totals(text: string): readonly string[] {
  const { quantities } = readMoneyStatement(text);
  return wrongTotals(text, quantities).map(
    ({ total, parts, sum }) =>
      `${parts.map((part) => part.text).join("+")}=${sum.toFixed()}, ${total.text}`,
  );
}

describe("a total near the sum of what is listed before it, and not it", () => {
  test.each([
    ["甲支出10万元，乙支出20万元，合计31万元", "10万元+20万元=30, 31万元"],
    ["预算执行7.59分，产出87分，合计得分为94.57分", "7.59分+87分=94.59, 94.57分"],
    ["预算执行8分，产出40分，效益30分，总得分79分", "8分+40分+30分=78, 79分"],
    ["培训10人，调研20人，共计31人", "10人+20人=30, 31人"],
    // A part may be left out at the beginning.
    ["全年200万元。甲100万元，乙20万元，丙30万元，共计51万元", "20万元+30万元=50, 51万元"],
    ["甲支出10万元，乙20万元，合计支出31万元", "10万元+20万元=30, 31万元"],
    ["甲支出10.5万元，乙支出20.5万元，总计31.2万元", "10.5万元+20.5万元=31, 31.2万元"],
    // The points to be had are no part.
    ["产出指标（50分）得48分，效益指标（30分）得29分，合计得分78分", "48分+29分=77, 78分"],
    ["产出指标50分，得分48分，效益指标30分，得分29分，合计78分", "48分+29分=77, 78分"],
    // The score behind the list is its sum, called so or not.
    ["项目决策20分、过程18分、产出30分、效益27分，自评得分97分", "20分+18分+30分+27分=95, 97分"],
    ["项目决策20分，得18分，过程20分，得17分，自评得分36分", "18分+17分=35, 36分"],
    ["项目决策得20分、过程得18分、产出得30分，自评得分67分", "20分+18分+30分=68, 67分"],
    [
      "项目决策20分、过程18分、产出30分、效益29分，合计95分，自评得分97分",
      "20分+18分+30分+29分=97, 95分",
    ],
    [
      "项目决策20分、过程18分、产出30分、效益27分，合计95分，自评得分97分",
      "20分+18分+30分+27分=95, 97分",
    ],
    // A wrong sum that is said twice is one mistake.
    [
      "项目决策20分、过程18分、产出30分、效益27分，合计96分，自评得分96分",
      "20分+18分+30分+27分=95, 96分",
    ],
  ])("%s", (text, expected) => {
    expect(totals(text)).toEqual([expected]);
  });

  test.each([
    "甲支出10万元，乙支出20万元，合计30万元",
    // Each amount may be half of its last place off.
    "甲支出10.5万元，乙支出20.5万元，总计31.05万元",
    // Too far off: not all was listed.
    "甲支出10万元，乙支出20万元，合计40万元",
    "甲支出10万元，合计10.2万元",
    "甲支出10万元，乙支出30万元，合计31万元",
    "甲支出10万元，乙支出20万元，合计下属各个单位费用31万元",
    // Sentences, other units, shares, 其中, comparisons, totals and vague numbers part the list.
    "甲支出10万元。乙支出20万元，合计31万元",
    "甲支出10万元，乙调研20次，合计31万元",
    "甲支出10万元，乙支出20万元，其中丙5万元，合计31万元",
    "共支出30万元，其中甲10万元，乙20万元，合计31万元",
    "共支出30万元，包括甲10万元，乙20万元，合计31万元",
    "甲占10%，乙占20%，合计31%",
    "甲支出10万元，较上年增加20万元，合计31万元",
    "甲支出10万元，乙支出20万元，合计约31万元",
    // Sums of something else.
    "收到10万元、20万元，共计支出31万元",
    // The scale.
    "预算执行10分，产出89分，总分100分",
    "项目决策20分、过程20分、产出30分、效益30分，自评得分97分",
    "项目决策20分、过程20分、产出30分、效益30分，合计100分，自评得分97分",
    "数量指标15分、质量指标15分、时效指标10分、成本指标8分，合计48分，自评得分47分",
    // Points off, points more, and full marks are no parts.
    "预算执行扣1分，产出扣1分，满分100分，自评得分98分",
    "预算执行得9分，产出得48分，效益得29分，扣1分，自评得分85分",
    "项目决策20分、过程18分、产出30分、效益27分，合计95分，加2分，自评得分97分",
    "项目决策20分、过程18分、产出30分、效益27分，合计95分，经复核调整，自评得分96分",
    "甲10，乙20，合计31",
  ])("not: %s", (text) => {
    expect(totals(text)).toEqual([]);
  });
});
