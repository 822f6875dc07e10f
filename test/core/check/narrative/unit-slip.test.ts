import { expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import { quotedQuantity } from "../../../../src/core/check/narrative/stated-quantity";
import { slippedParts } from "../../../../src/core/check/narrative/unit-slip";

const slippedIn = (text: string) =>
  readMoneyStatement(text).lists.flatMap(slippedParts).map(quotedQuantity);

test.each<readonly [string, string, readonly string[]]>([
  ["元 for 万元", "收入239.04万元，其中基本支出235.37元，项目支出10.43万元", ["基本支出235.37元"]],
  ["万元 for 元", "收入900元，其中甲500元、乙400万元", ["乙400万元"]],
  ["small change is no slip", "收入300万元，其中拨款200万元、利息60.25元", []],
  ["one part alone tells nothing", "收入239.04万元，其中利息235.37元", []],
  ["parts that fit as they are written", "投资1.2亿元，其中中央0.8亿元、地方4000万元", []],
  [
    "small change beside parts that nearly make the whole",
    "收入100万元，其中拨款98万元、利息3元",
    [],
  ],
  ["beside a third unit", "投资1.2亿元，其中中央0.7亿元、地方0.5万元、利息300元", ["地方0.5万元"]],
  ["beside another currency", "支出500万元，其中国内300万元、国外10万美元、其他190元", []],
  ["one unit", "收入3万元，其中甲2万元、乙1万元", []],
])("%s", (_, text, expected) => {
  expect(slippedIn(text)).toEqual(expected);
});
