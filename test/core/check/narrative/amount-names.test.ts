import { describe, expect, test } from "@jest/globals";
import {
  isAggregate,
  isComparison,
  isNamedLikeWhole,
} from "../../../../src/core/check/narrative/amount-names";

describe("names of amounts", () => {
  test.each([
    "较上年减少",
    "比预算节约",
    "同比增长",
    "与上年度决算数相比",
    "与上年相比减少",
    "追加资金",
    "核减项目经费",
    "三公经费减少",
    "接待费下降额",
    "增加编制项目支出",
    "财政拨款增加了",
    "基本支出增加数",
  ])("%s compares", (name) => {
    expect(isComparison(name)).toBe(true);
  });

  test.each([
    "支出",
    "其他比赛经费",
    "评比表彰经费",
    "已追加资金项目",
    "与上年同期各月的支出相比较",
    "下降率控制经费",
  ])("%s does not compare", (name) => {
    expect(isComparison(name)).toBe(false);
  });

  test.each([
    "当年支出",
    "预算数",
    "年末结转结余",
    "合计",
    "本年度累计支出合计",
    "实际支付金额",
    "全年预算执行数",
    "结余和结转资金",
    "(年末)结余",
    "小计",
  ])("%s tells only that money was budgeted, spent, left or summed", (name) => {
    expect(isAggregate(name)).toBe(true);
  });

  test.each(["基本支出", "上年结转", "人员经费", "办公费", "支出的办公费", ""])(
    "%s names a part",
    (name) => {
      expect(isAggregate(name)).toBe(false);
    },
  );

  test.each([
    ["项目支出", "基本支出", "人员经费", true],
    ["会议费", "接待费", "设备", true],
    ["会议费", "接待费", "餐费", false],
    ["项目支出", "基本支出", "工资支出", false],
    ["设备", "基本支出", "人员经费", false],
    ["费用", "费用化支出", "人员", false],
    ["设备", "", "人员", false],
    ["甲", "甲", "乙", true],
  ])("%s beside %s, of which %s is a part: %s", (part, whole, first, expected) => {
    expect(isNamedLikeWhole(part, whole, first)).toBe(expected);
  });
});
