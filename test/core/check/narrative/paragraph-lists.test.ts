import { describe, expect, test } from "@jest/globals";
import { paragraphLists } from "../../../../src/core/check/narrative/paragraph-lists";
import { quotedQuantity } from "../../../../src/core/check/narrative/stated-quantity";
import { narrative } from "../rule-tester";

const listsIn = (...texts: readonly string[]) =>
  paragraphLists(texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text))).map(
    ({ list, paragraphs, announced }) => ({
      parts: list.parts.map(quotedQuantity),
      rows: paragraphs.map(({ at }) => at.row + 1),
      announced,
    }),
  );

describe("lists over several paragraphs", () => {
  test("go on as long as paragraphs are numbered in order", () => {
    expect(
      listsIn("支出90万元。其中：", "1.工资50万元。", "2.会议费30万元。", "1.设备费9万元。"),
    ).toEqual([{ parts: ["工资50万元", "会议费30万元"], rows: [1, 2, 3], announced: true }]);
  });

  test("end at a paragraph that does not begin with an amount", () => {
    expect(
      listsIn("支出90万元，其中：", "工资50万元", "会议费30万元", "根据要求，另列培训费10万元"),
    ).toEqual([{ parts: ["工资50万元", "会议费30万元"], rows: [1, 2, 3], announced: true }]);
  });

  test.each([
    ["one paragraph is none", ["支出90万元。其中：", "1.工资50万元。", "二、其他"]],
    ["amounts of the whole are no parts", ["支出90万元。其中：", "当年支出50万元", "结余40万元"]],
    ["changes are no parts", ["支出90万元。其中：", "较上年增加50万元", "比预算减少40万元"]],
    ["a heading needs three of them", ["支出9万元", "支出结构情况", "1.甲5万元", "2.乙4万元"]],
    [
      "a heading needs a total in its section",
      ["支出结构情况", "1.甲5万元", "2.乙4万元", "3.丙4万元"],
    ],
  ])("%s", (_, texts) => {
    expect(listsIn(...texts)).toEqual([]);
  });

  test("under a heading the label names the amount", () => {
    expect(
      listsIn(
        "五、支出",
        "支出9万元",
        "支出构成情况",
        "1.教育：支出决算3万元",
        "2.卫生：支出决算3万元",
        "3.住房：支出决算3万元",
      ),
    ).toEqual([
      {
        parts: ["支出决算3万元", "支出决算3万元", "支出决算3万元"],
        rows: [4, 5, 6],
        announced: false,
      },
    ]);
  });

  test("stay on their sheet", () => {
    const paragraphs = [
      narrative("报告", "A1", "支出90万元。其中："),
      narrative("另表", "A1", "工资50万元"),
      narrative("另表", "A2", "会议费30万元"),
    ];
    expect(paragraphLists(paragraphs)).toEqual([]);
  });
});
