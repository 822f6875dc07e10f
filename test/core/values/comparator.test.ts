import { describe, expect, test } from "@jest/globals";
import { readComparator } from "../../../src/core/values/comparator";

describe("the column 指标性质", () => {
  test.each([
    ["≧", ">="],
    ["≥", ">="],
    ["＞＝", ">="],
    [" > = ", ">="],
    ["大于等于", ">="],
    ["＞", ">"],
    ["═", "="],
    ["﹦", "="],
    ["等于", "="],
    ["＜", "<"],
    ["≦", "<="],
    ["小于等于", "<="],
    ["不超过", "<="],
    ["正向指标", ">="],
    ["反向", "<="],
  ])("%s", (text, expected) => {
    expect(readComparator(text)).toBe(expected);
  });

  test.each(["", "定量", "定性", "定量指标", "定性指标", "—", "≥5", "其他"])(
    "%j states none",
    (text) => {
      expect(readComparator(text)).toBeNull();
    },
  );
});
