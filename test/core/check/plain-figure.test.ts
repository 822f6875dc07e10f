import { expect, test } from "@jest/globals";
import { holdsDigit, isPlainFigure } from "../../../src/core/check/plain-figure";

test.each([
  ["≥50个", true],
  ["98%", true],
  ["20 万元", true],
  ["10余次", true],
  ["90%-95%", true],
  ["培训1次", false],
  ["1次，2场", false],
  ["显著提升", false],
  ["", false],
])("%j is one figure and nothing else: %j", (text, expected) => {
  expect(isPlainFigure(text)).toBe(expected);
});

test.each([
  ["１２月", true],
  ["按1:3配备", true],
  ["三次", false],
  ["", false],
])("%j holds a digit: %j", (text, expected) => {
  expect(holdsDigit(text)).toBe(expected);
});
