import { expect, test } from "@jest/globals";
import { scoreName } from "../../../../src/core/check/narrative/score-name";

test.each([
  ["total", "", "总分"],
  ["funds", "", "预算执行得分"],
  ["indicators", "", "绩效指标得分"],
  ["named", "产出指标", "“产出指标”得分"],
] as const)("a score of %s %s is called %s", (subject, name, called) => {
  expect(scoreName(subject, name)).toBe(called);
});
