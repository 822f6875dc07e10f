import { describe, expect, test } from "@jest/globals";
import { endOfRunBefore, FIGURE_STARTS } from "../../../src/core/values/figure-starts";
import { matchDate } from "../../../src/core/values/date";
import { matchQuantity } from "../../../src/core/values/quantity";

describe("a run of words", () => {
  const endOfRun = endOfRunBefore("-]^\\年");

  test.each([
    ["培训完成", 0, 4],
    ["培训年度", 0, 2],
    ["培训年度", 2, 2],
    ["年培训]", 1, 3],
    ["培训^", 0, 2],
    ["培训-", 0, 2],
    ["培训\\", 0, 2],
    ["培训", 2, 2],
  ])("of %j from %d on ends at %d", (text, at, end) => {
    expect(endOfRun(text, at)).toBe(end);
  });
});

test.each(["≥90%", "不少于3个", "约5次", "百分之九十", "三十人次", "¥12元", "-3.5%", "+2%"])(
  "the quantity %s begins with a listed character",
  (text) => {
    expect(matchQuantity(text, 0)).not.toBeNull();
    expect(FIGURE_STARTS).toContain(text.charAt(0));
  },
);

test.each([
  "2021年6月",
  "六月底前",
  "截至12月底",
  "第三季度",
  "年底前",
  "于2022年3月",
  "本年度末前",
])("the date %s begins with a listed character", (text) => {
  expect(matchDate(text, 0)).not.toBeNull();
  expect(FIGURE_STARTS).toContain(text.charAt(0));
});
