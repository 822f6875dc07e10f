import { describe, expect, test } from "@jest/globals";
import { wrongChanges } from "../../../../src/core/check/narrative/change-said";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";

/** `change change: base (amount) = what follows from them` of each that does not follow. */
const changesIn = (text: string) =>
  wrongChanges(readMoneyStatement(text).quantities).map(
    ({ said, base, of, computed }) =>
      `${said.join(" ")}: ${base.toString()} (${of.text}) = ${computed.toDecimalPlaces(4).toString()}`,
  );

describe("a change beside its amounts", () => {
  test.each([
    [
      "against the year before",
      "2022年支出254.64万元，2021年支出276.42万元，减少21.78万元，下降8.55%。",
      "减少21.78万元 下降8.55%: 276.42 (276.42万元) = 0.0788",
    ],
    [
      "against last year",
      "2022年支出80.00万元，上年支出100.00万元，减少20.00万元，降幅25.0%。",
      "减少20.00万元 降幅25.0%: 100 (100.00万元) = 0.2",
    ],
    [
      "against what is left without it",
      "支出80.00万元，较上年减少20.00万元，下降25.0%。",
      "减少20.00万元 下降25.0%: 100 (80.00万元) = 0.2",
    ],
    [
      "upwards",
      "支出120.00万元，较上年增加20.00万元，增长16.7%。",
      "增加20.00万元 增长16.7%: 100 (120.00万元) = 0.2",
    ],
    [
      "against the budget",
      "年初预算100.00万元，支出80.00万元，较年初预算压减20.00万元，压减率25.0%。",
      "压减20.00万元 压减率25.0%: 100 (100.00万元) = 0.2",
    ],
    [
      "of the amount it names",
      "收入50.00万元，公务接待支出8.00万元，公务接待支出比上年减少2.00万元，下降25.0%。",
      "减少2.00万元 下降25.0%: 10 (8.00万元) = 0.2",
    ],
    [
      "of an amount named shorter",
      "收入50.00万元，支出8.00万元，全年支出比上年减少2.00万元，下降25.0%。",
      "减少2.00万元 下降25.0%: 10 (8.00万元) = 0.2",
    ],
    [
      "of an amount named longer",
      "收入50.00万元，公务接待支出8.00万元，支出比上年减少2.00万元，下降25.0%。",
      "减少2.00万元 下降25.0%: 10 (8.00万元) = 0.2",
    ],
    [
      "of the amount of its unit",
      "支出80.00万元，参训800人次，较上年减少200人次，下降25.0%。",
      "减少200人次 下降25.0%: 1000 (800人次) = 0.2",
    ],
    [
      "in another unit",
      "支出80.00万元，较上年减少200000元，下降25.0%。",
      "减少200000元 下降25.0%: 100 (80.00万元) = 0.2",
    ],
    [
      "behind a ratio",
      "支出80.00万元，执行率96%，较上年减少20.00万元，下降25.0%。",
      "减少20.00万元 下降25.0%: 100 (80.00万元) = 0.2",
    ],
    [
      "of what went down by so much each",
      "办公费80.00万元，办公费均减少20.00万元，下降25.0%。",
      "减少20.00万元 下降25.0%: 100 (80.00万元) = 0.2",
    ],
    [
      "of all items, each of which went down",
      "各项支出80.00万元，各项支出均减少20.00万元，下降25.0%。",
      "减少20.00万元 下降25.0%: 100 (80.00万元) = 0.2",
    ],
    [
      "of a budget against last year",
      "项目预算80.00万元，项目预算较上年减少20.00万元，下降25.0%。",
      "减少20.00万元 下降25.0%: 100 (80.00万元) = 0.2",
    ],
    [
      "against last year's amount in its unit, not against the money",
      "2022年参训600人次，2021年费用80.00万元，2021年参训800人次，减少200人次，下降33.3%。",
      "减少200人次 下降33.3%: 800 (800人次) = 0.25",
    ],
    [
      "against the year before, whatever is said of no year",
      "办公支出30.00万元。2022年支出80.00万元，2021年支出100.00万元，支出减少20.00万元，下降25.0%。",
      "减少20.00万元 下降25.0%: 100 (100.00万元) = 0.2",
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(changesIn(text)).toEqual([expected]);
  });

  test.each([
    ["it follows", "支出80.00万元，较上年减少20.00万元，下降20.0%。"],
    ["it is cut", "支出83.33万元，较上年减少16.67万元，下降16.6%。"],
    ["its amounts are rounded", "支出8万元，较上年减少2万元，下降22%。"],
    ["it goes up and down", "支出80.00万元，较上年减少20.00万元，增长25.0%。"],
    ["there is no amount", "较上年减少20.00万元，下降25.0%。"],
    ["there is no amount of the change", "支出80.00万元，下降25.0%。"],
    ["only ratios change", "支出80.00万元，执行率下降25.0%，满意率下降20.0%。"],
    ["only amounts change", "支出80.00万元，减少20.00万元，减少25.00万元。"],
    ["it is not said of the amount", "支出80.00万元，减少20.00万元，执行率25.0%。"],
    ["the ratio is of something else", "支出80.00万元，结余20.00万元，下降25.0%。"],
    ["the amount is about right", "支出约80.00万元，较上年减少20.00万元，下降25.0%。"],
    ["the change is about right", "支出80.00万元，较上年减少约20.00万元，下降25.0%。"],
    ["two amounts may be meant", "收入100.00万元，支出80.00万元，较上年减少20.00万元，下降25.0%。"],
    ["one of two amounts fits", "收入60.00万元，支出80.00万元，较上年减少20.00万元，下降25.0%。"],
    [
      "it follows from the rougher amount",
      "收入8.00万元，支出8万元，较上年减少2.00万元，下降21%。",
    ],
    ["it names another amount", "支出80.00万元，接待费较上年减少20.00万元，下降25.0%。"],
    ["the amount has no name", "80.00万元，较上年减少20.00万元，下降25.0%。"],
    ["it is more than the amount", "支出10.00万元，较上年增加20.00万元，增长25.0%。"],
    ["the amount stands behind it", "较上年减少20.00万元，下降25.0%，支出80.00万元。"],
    ["the other amount is of a change", "结余增加80.00万元，支出减少20.00万元，下降25.0%。"],
    ["the units do not convert", "参训80人次，较上年减少20.00万元，下降25.0%。"],
    ["last year was zero", "上年支出0万元，支出80.00万元，减少20.00万元，下降25.0%。"],
  ])("silent where %s", (_, text) => {
    expect(changesIn(text)).toEqual([]);
  });
});
