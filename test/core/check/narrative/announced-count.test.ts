import { describe, expect, test } from "@jest/globals";
import { wrongCounts } from "../../../../src/core/check/narrative/announced-count";

describe("a list that names fewer things than it announces", () => {
  test.each<readonly [string, announced: string, count: number, named: readonly string[]]>([
    ["设置3个内设机构，分别为：综合股、编制股。", "3个内设机构", 3, ["综合股", "编制股"]],
    ["设置三个内设机构分别是综合股、编制股", "三个内设机构", 3, ["综合股", "编制股"]],
    ["共有两项任务，即调研", "两项任务", 2, ["调研"]],
    ["包括4类指标，分别为数量、质量和时效；其余从略", "4类指标", 4, ["数量", "质量和时效"]],
    ["设12个科室，分别为甲科（2人、3人）、乙科。丙科另设", "12个科室", 12, ["甲科", "乙科"]],
    ["设3个股，分别为甲，乙", "3个股", 3, ["甲", "乙"]],
    ["设十二个股，分别为甲、乙、", "十二个股", 12, ["甲", "乙"]],
    [`设3个股，分别为甲、乙。${"文".repeat(500)}`, "3个股", 3, ["甲", "乙"]],
    ["设二十二个股，即：甲：综合、乙", "二十二个股", 22, ["甲:综合", "乙"]],
  ])("%s", (text, announced, count, named) => {
    expect(wrongCounts(text)).toEqual([{ announced, count, named }]);
  });

  test.each([
    "设置3个内设机构，分别为：综合股、编制股、督查股。",
    "设置2个内设机构，分别为综合股和编制股",
    "设置2个内设机构，分别为综合股、编制股、督查股",
    "设置3个内设机构，分别为综合股及编制股以及督查股",
    "设置3个内设机构，分别为综合股与编制股还有督查股",
    "设置3个内设机构，分别为综合股、编制股等",
    "设置3个内设机构，分别为综合股、编制股……",
    "设置3个内设机构，分别为。",
    "设置3个内设机构：综合股、编制股。",
    "设置1个内设机构，分别为。综合股",
    "设置1个内设机构，即",
    "设置3个内设机构（分别为综合股、编制股）",
    "投入3个亿，完成分别验收",
    "设置3个内设机构，分别为：",
    "设置2个内设机构，分别为综合股以及编制股",
    "共有三项任务，分别为、。",
    "设置0个内设机构，分别为综合股。",
    `设置3个内设机构，分别为${"综合股".repeat(134)}`,
  ])("not: %s", (text) => {
    expect(wrongCounts(text)).toEqual([]);
  });

  test("several of one text", () => {
    const text = "设3个股，分别为甲、乙。定4项指标，分别为丙、丁、戊。";
    expect(wrongCounts(text).map(({ count, named }) => [count, named.length])).toEqual([
      [3, 2],
      [4, 3],
    ]);
  });
});
