import { describe, expect, test } from "@jest/globals";
import { foldText } from "../../../src/core/values/normalise";

describe("one spelling of a text", () => {
  test.each([
    ["９５．３６％", "95.36%"],
    ["≧５０％", "≥50%"],
    ["═2﹦3", "=2=3"],
    ["30多万人（次）", "30多万人(次)"],
    ["5〜10∼20", "5~10~20"],
    ["−5–3", "-5-3"],
    ["530 项", "530项"],
    ["> = 90 %", ">=90%"],
    ["一级\n指标\u3000值", "一级指标值"],
    ["\ufeff10\u200b次", "10次"],
    // What would become another number keeps its gap.
    ["1 2", "1 2"],
    ["1. 3个", "1. 3个"],
    ["COVID 19", "COVID19"],
    ["SQL Server", "SQL Server"],
    // Signs with a meaning of their own stay.
    ["14℃ 10㎡ ① 5‰ m²", "14℃10㎡①5‰m²"],
    ["完成\n2.调研3次", "完成;2.调研3次"],
    ["完成\n（二）调研", "完成;(二)调研"],
  ])("%j", (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
