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

const heading = (text: string) => narrative("报告", "A9", text);

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
        "　　支出构成情况",
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

  test.each([
    ["其中 alone", "支出90万元，其中"],
    ["a colon of its own width", "支出90万元，其中:"],
    ["white space behind it", "支出90万元，其中：  "],
  ])("are announced by %s", (_, announcing) => {
    expect(listsIn(announcing, "1.工资50万元。", "2.会议费30万元。")).toHaveLength(1);
  });

  test("are not announced where the parts begin at once", () => {
    expect(listsIn("其中：工资90万元，支出90万元", "工资50万元。", "会议费30万元。")).toEqual([]);
    expect(listsIn("支出90万元。", "工资50万元。", "会议费30万元。")).toEqual([]);
  });

  test("take parts whose paragraphs begin with an amount soon, and with one amount", () => {
    const long = "按照上级有关文件要求组织开展各项工作发生的".repeat(2);
    const announced = (item: string) => listsIn("支出90万元。其中：", "工资50万元。", item);
    expect(announced("会议费30万元。")).toHaveLength(1);
    expect(announced("30万元。")).toEqual([]);
    expect(announced(`${long}会议费30万元。`)).toEqual([]);
    expect(announced("会议费约30万元。")).toEqual([]);
  });

  test.each([
    ["（10）", "（11）"],
    ["10、", "11、"],
    ["10．", "11．"],
    [" 10. ", " 11. "],
    ["10 、", "11 、"],
  ])("are numbered %s, %s", (first, second) => {
    expect(
      listsIn("支出90万元。其中：", `${first}工资50万元。`, `${second}会议费30万元。`),
    ).toHaveLength(1);
    expect(listsIn("支出90万元。其中：", `${first}工资50万元。`, `${first}会议费30万元。`)).toEqual(
      [],
    );
  });

  test("may have decimals at their beginning, and no number", () => {
    expect(listsIn("支出90万元。其中：", "第1.5批经费50万元", "第1.5批补助30万元")).toHaveLength(1);
    expect(
      listsIn("支出90万元。其中：", "甲楼（3）层维修50万元", "乙楼（3）层维修30万元"),
    ).toHaveLength(1);
  });

  const lists = (...texts: readonly string[]) =>
    paragraphLists(texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text))).map(
      ({ list }) => list,
    );
  const items = ["1.教育3万元", "2.卫生3万元", "3.住房3万元"];

  test("of which others may be missing are open, those under a heading of an uncertain whole", () => {
    const facts = { complete: false, gaps: false };
    expect(lists("支出90万元。其中：", ...items)).toMatchObject([{ ...facts, certain: true }]);
    expect(lists("支出9万元", "支出构成", ...items)).toMatchObject([{ ...facts, certain: false }]);
  });

  test.each(["支出构成", "（二）支出决算结构情况。", " 支出结构情况：", "支出构成:"])(
    "stand under a heading: %s",
    (title) => {
      expect(lists("支出9万元", title, ...items)).toHaveLength(1);
    },
  );

  test.each(["支出结构优化", "支出结构情况说明", `${"支".repeat(41)}支出结构`, "支出构成，如下"])(
    "do not stand under %s",
    (title) => {
      expect(lists("支出9万元", title, ...items)).toEqual([]);
    },
  );

  test("under a heading are of the amounts of its section", () => {
    const amounts = (...texts: readonly string[]) =>
      lists(...texts).map(({ whole, besides }) => [whole, ...besides].map(({ text }) => text));
    const texts = [
      "一、收入",
      "收入8万元",
      "二、支出",
      "支出9万元",
      "支出构成情况",
      ...items,
      "结余1万元",
    ];
    expect(amounts(...texts, "三、其他", "资产7万元")).toEqual([["9万元", "1万元"]]);
    expect(amounts(...texts, "第二部分 其他", "资产7万元")).toEqual([["9万元", "1万元"]]);
    expect(amounts(...texts, "第十二部分 其他", "资产7万元")).toEqual([["9万元", "1万元"]]);
    expect(amounts(...texts, " 十一、其他", "资产7万元")).toEqual([["9万元", "1万元"]]);
    expect(amounts("支出9万元", "支出构成情况", ...items)).toEqual([["9万元"]]);
    expect(amounts("支出9万元", "支出构成情况", ...items, "合计一、二", "资产7万元")).toEqual([
      ["9万元", "7万元"],
    ]);
  });

  test("under a heading are of amounts that stand not too far off", () => {
    const between = Array.from({ length: 45 }, () => "正文。");
    const section = ["支出构成情况", ...items];
    expect(lists("二、支出", "支出9万元", ...between, ...section)).toEqual([]);
    expect(lists("二、支出", ...section, ...between, "支出9万元")).toEqual([]);
    expect(lists("二、支出", "支出9万元", ...between.slice(20), ...section)).toHaveLength(1);
    expect(lists("二、支出", ...section, ...between.slice(20), "支出9万元")).toHaveLength(1);
  });

  test("under a heading are of its own sheet", () => {
    const here = [heading("支出构成情况"), ...items.map(heading)];
    const there = narrative("另表", "A1", "支出9万元");
    expect(paragraphLists([there, ...here])).toEqual([]);
    expect(paragraphLists([heading("支出9万元"), ...here])).toHaveLength(1);
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
