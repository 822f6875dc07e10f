import { expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import { sentenceAt } from "../../../../src/core/check/narrative/sentence-at";

/** The sentence of the first quantity of a text. */
const sentenceOf = (text: string) => {
  const [first] = readMoneyStatement(text).quantities;
  return first && sentenceAt(text, first);
};

test.each(["。", "！", "？", "!", "?", "；", ";", "\n"])("%j parts sentences", (end) => {
  expect(sentenceOf(`甲${end}支出5万元，结余不多${end}乙`)).toBe("支出5万元，结余不多");
});

test.each(["，", "、", "：", "（", "."])("%j does not", (sign) => {
  expect(sentenceOf(`甲${sign}支出5万元${sign}乙`)).toBe(`甲${sign}支出5万元${sign}乙`);
});

test("a text of one sentence is one", () => {
  expect(sentenceOf("5万元")).toBe("5万元");
  expect(sentenceOf(`支出5万元，${"甲".repeat(100)}`)).toBe(`支出5万元，${"甲".repeat(100)}`);
});

test("of a long one, 120 characters before and behind", () => {
  const far = "甲".repeat(200);
  expect(sentenceOf(`${far}5万元${far}`)).toBe(`${far.slice(80)}5万元${far.slice(80)}`);
});
