import { describe, expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import { wrongShares } from "../../../../src/core/check/narrative/share-said";
import { quotedQuantity } from "../../../../src/core/check/narrative/stated-quantity";

/** `ratio: part/whole = what follows from them` of each that does not follow. */
const sharesIn = (text: string) =>
  wrongShares(text, readMoneyStatement(text)).map(
    ({ printed, part, whole, computed, formula }) =>
      `${quotedQuantity(printed)}: ${part.text}/${whole.text} = ${computed.toDecimalPlaces(4).toString()} ${formula}`,
  );

describe("a ratio beside its two numbers", () => {
  test.each([
    [
      "of a budget",
      "2022年预算资金3359.45万元，当年支出2898.45万元，预算执行率80%。",
      "预算执行率80%: 2898.45万元/3359.45万元 = 0.8628 ratio",
    ],
    [
      "in other words",
      "预算100万元，支出90万元，完成预算的80%。",
      "完成预算的80%: 90万元/100万元 = 0.9 ratio",
    ],
    [
      "of the first budget",
      "预算100万元，支出90万元，完成年初预算80%。",
      "完成年初预算80%: 90万元/100万元 = 0.9 ratio",
    ],
    [
      "in the sentence behind",
      "预算100万元，支出90万元。执行率80%。",
      "执行率80%: 90万元/100万元 = 0.9 ratio",
    ],
    [
      "behind the two numbers of another",
      "预算100万元，支出90万元，执行率90%；预算50万元，支出40万元，执行率90%。",
      "执行率90%: 40万元/50万元 = 0.8 ratio",
    ],
    [
      "of money of one source",
      "财政拨款预算500万元，财政拨款支出300万元，财政拨款资金执行率98%。",
      "财政拨款资金执行率98%: 300万元/500万元 = 0.6 ratio",
    ],
    [
      "against last year",
      "上年三公经费10万元，本年三公经费8万元，三公经费变动率-10%。",
      "三公经费变动率-10%: 8万元/10万元 = -0.2 change",
    ],
    [
      "of the whole that 其中 stands behind",
      "支出128.57万元，其中：基本支出125.7万元，占80%。",
      "占80%: 125.7万元/128.57万元 = 0.9777 ratio",
    ],
    [
      "of that whole, in other words",
      "支出100万元，其中：办公费50万元，所占比例50%；差旅费50万元，占比40%。",
      "占比40%: 50万元/100万元 = 0.5 ratio",
    ],
    [
      "of the amount it names",
      "支出200万元，基本支出100万元，人员经费60万元，占基本支出的50%。",
      "占基本支出的50%: 60万元/100万元 = 0.6 ratio",
    ],
    [
      "of the amount it names with other words",
      "基本支出100万元，人员经费60万元，占全年基本支出比重50%。",
      "占全年基本支出比重50%: 60万元/100万元 = 0.6 ratio",
    ],
    [
      "of an amount with a short name",
      "收入100万元，其他20万元，占收入的50%。",
      "占收入的50%: 20万元/100万元 = 0.2 ratio",
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(sharesIn(text)).toEqual([expected]);
  });

  test.each([
    ["it follows", "预算100万元，支出90万元，完成预算的90%。"],
    ["its numbers stand further off", "预算100万元。支出90万元。执行率80%。"],
    ["it is said of something else", "完成预算编制的80%，预算100万元，支出90万元，超完成预算80%。"],
    ["it is of the work on a budget", "预算100万元，支出90万元，完成预算编制工作80%。"],
    ["its name only suggests how it is worked out", "应参加100人，实际参加90人，参加率80%。"],
    ["a rule of its own is on it", "上年结转结余10万元，本年结转结余12万元，结转结余变动率50%。"],
    ["part and whole are of two sources", "全年预算500万元，财政拨款支出300万元，执行率98%。"],
    ["it is of all, and they of a source", "财政拨款预算9万元，财政拨款支出3万元，执行率98%。"],
    ["there is nothing before it", "占80%。"],
    ["only a ratio stands before it", "支出100万元，占50%，占40%。"],
    ["the part is only about right", "支出100万元，其中：培训费约50万元，占40%。"],
    ["the whole is only about right", "支出约100万元，其中：培训费50万元，占40%。"],
    ["the whole is zero", "支出0万元，其中：培训费5万元，占50%。"],
    ["the unit of the part slipped", "支出100万元，其中：培训费50元，占50%。"],
    ["the unit of the whole slipped", "支出100元，其中：培训费50万元，占50%。"],
    [
      "the part of the amount it names is only about right",
      "基本支出100万元，人员经费约60万元，占基本支出的50%。",
    ],
    ["it is the share of the amount it names", "基本支出100万元，人员经费60万元，基本支出占50%。"],
    ["it says of all, and not of what", "支出100万元，人员经费60万元，占全年的50%。"],
    ["it names persons", "参训人员100人，经费50万元，占参训人员的80%。"],
    ["the amount it names stands behind", "人员经费60万元，占基本支出的50%，基本支出100万元。"],
    ["the amount it names is about right", "基本支出约100万元，人员经费60万元，占基本支出的50%。"],
    [
      "it names one of two amounts",
      "本级基本支出100万元，下属基本支出200万元，人员经费60万元，占基本支出的50%。",
    ],
  ])("silent where %s", (_, text) => {
    expect(sharesIn(text)).toEqual([]);
  });
});
