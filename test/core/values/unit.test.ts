import { describe, expect, test } from "@jest/globals";
import {
  countedUnit,
  isMoneyUnit,
  plainUnit,
  sameUnit,
  unitFactor,
  unitKind,
} from "../../../src/core/values/unit";

describe("one unit in several spellings", () => {
  test.each([
    ["人次", "人（次）"],
    ["人", "名"],
    ["%", "百分比"],
    ["%(百分比)", "％"],
    ["元/人*月", "元/人·月"],
    ["元/人*月", "元/（人•月）"],
    ["元/人*月", "元/月/人"],
    ["台套", "台（套）"],
    ["天", "日"],
    ["小时", "个小时"],
    ["平方米", "㎡"],
    ["公里", "km"],
    ["次/月", "次/月"],
    ["", ""],
  ])("%s = %s", (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
    expect(sameUnit(b, a)).toBe(true);
  });

  test.each([
    ["个", "项"],
    ["万元", "元"],
    ["人", "人次"],
    ["天", "工作日"],
    ["次/月", "次/年"],
    ["元/人", "元"],
    ["%", "个"],
    ["人", ""],
  ])("%s is not %s", (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
    expect(sameUnit(b, a)).toBe(false);
  });
});

describe("converting", () => {
  test.each([
    ["万元", "元", "10000"],
    ["元", "万元", "0.0001"],
    ["亿元", "万元", "10000"],
    ["万元/年", "元/年", "10000"],
    ["吨", "公斤", "1000"],
    ["公顷", "亩", "15"],
    ["小时", "分钟", "60"],
    ["年", "个月", "12"],
    ["人", "名", "1"],
  ])("one %s in %s", (from, to, expected) => {
    expect(unitFactor(from, to)?.toFixed()).toBe(expected);
  });

  test.each([
    ["个", "项"],
    ["元", "美元"],
    ["万元/年", "元/月"],
    ["年", "天"],
    ["TB", "GB"],
    ["元", ""],
  ])("%s does not convert into %s", (from, to) => {
    expect(unitFactor(from, to)).toBeNull();
  });
});

describe("kinds", () => {
  test.each([
    ["万元", "money"],
    ["%", "percent"],
    ["人次", "person"],
    ["个", "count"],
    ["工作日", "time"],
    ["公里", "length"],
    ["元/户", "compound"],
    ["分", "points"],
    ["示范村", "other"],
    ["", "none"],
  ])("%s", (unit, kind) => {
    expect(unitKind(unit)).toBe(kind);
  });

  test("money is told alone and by something", () => {
    expect(["元", "万元", "元/户", "万元/年"].every(isMoneyUnit)).toBe(true);
    expect(["", "个", "次/元", "%"].some(isMoneyUnit)).toBe(false);
  });

  test("what is counted is told from what it is counted by", () => {
    expect(countedUnit("次/年")).toBe("次");
    expect(countedUnit("元/人*月")).toBe("元");
    expect(countedUnit("台（套）")).toBe("台/套");
  });

  test.each([
    [" 人 （次） ", "人次"],
    ["次（辆）", "次/辆"],
    ["次（次）", "次"],
    ["％(百分比)", "%"],
    ["元/（人·月）", "元/人·月"],
  ])("%s as readers give it", (text, expected) => {
    expect(plainUnit(text)).toBe(expected);
  });
});
