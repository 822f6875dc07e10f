import { describe, expect, test } from "@jest/globals";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";
import { quotedQuantity } from "../../../../src/core/check/narrative/stated-quantity";

const quantitiesIn = (text: string) => readMoneyStatement(text).quantities;
const namedIn = (text: string) => quantitiesIn(text).map(quotedQuantity);
const listsIn = (text: string) =>
  readMoneyStatement(text).lists.map(({ whole, parts }) =>
    [whole, ...parts].map(quotedQuantity).join(" < "),
  );

describe("what is quoted is a name, whatever it holds", () => {
  test.each([
    ["“7项”活动8万元"],
    ["‘连续3天’活动1万元"],
    ["「每组5人」小组3万元"],
    ["《关于2022年预算3项》编制2万元"],
    ["〔办发2022年5件〕3号文件4万元"],
    ["【新建2处】专项5万元"],
    ['"连续6日"活动7万元'],
    ["“2人”和‘3人’小组4万元"],
    ["“”经费3万元"],
  ])("%s is one amount", (text) => {
    expect(namedIn(text)).toEqual([text]);
  });

  test("up to 38 characters; a longer or open quotation is read like other text", () => {
    const quoted = (length: number) => `“${"甲".repeat(length - 2)}3人”小组4万元`;
    expect(namedIn(quoted(38))).toEqual([quoted(38)]);
    expect(quantitiesIn(quoted(39)).map(({ text }) => text)).toEqual(["3人", "4万元"]);
    expect(namedIn("“三公”经费3万元，“培训2万元")).toEqual(["“三公”经费3万元", "“培训2万元"]);
  });
});

describe("the words before a number", () => {
  test.each([
    // Brackets without a figure belong to the name, those behind nothing do not.
    ["因公出国（含港澳台）费2万元", ["因公出国(含港澳台)费2万元"]],
    ["因公出国（境）费2万元", ["因公出国(境)费2万元"]],
    ["（境）费2万元", ["费2万元"]],
    ["经费（其他）2万元", ["2万元"]],
    // Fillers before and behind are none of it, words that hold them are.
    ["及会议5万元，另会议4万元，并已支出3万元", ["会议5万元", "会议4万元", "支出3万元"]],
    ["会议达3万元，费用是2万元", ["会议3万元", "费用2万元"]],
    ["为民服务中心5个", ["为民服务中心5个"]],
    // Behind a colon: the words before it, unless others follow.
    ["预算数：5万元，支出数：3万元", ["预算数5万元", "支出数3万元"]],
    ["收入：财政拨款：3万元", ["财政拨款3万元"]],
    ["情况如下：收入3万元", ["收入3万元"]],
    ["预算情况：5万元，4万元", ["预算情况5万元", "4万元"]],
    ["（一）：3万元", ["3万元"]],
    ["完成率百分之九十五", ["完成率百分之九十五"]],
  ])("%s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe("numbers of paragraphs are no quantities", () => {
  test.each([
    ["1.培训3万元；2.会议2万元"],
    ["12.培训3万元；13.会议2万元"],
    ["1、培训3万元。12、会议2万元"],
    ["1）培训3万元；12）会议2万元"],
    ["一、培训3万元。十一、会议2万元"],
    ["一是培训3万元；二是会议2万元"],
    ["一是培训3万元；十一是会议2万元"],
    ["（1）培训3万元。（12）会议2万元"],
    ["（三）培训3万元。（十二）会议2万元"],
    ["①培训3万元；②会议2万元"],
  ])("%s", (text) => {
    expect(namedIn(text)).toEqual(["培训3万元", "会议2万元"]);
  });

  test.each([
    ["1.培训3万元；2.会议2万元"],
    ["1、培训3万元；2、会议2万元"],
    ["（1）培训3万元；（2）会议2万元"],
    ["一是培训3万元；二是会议2万元"],
  ])("behind 其中 and 包括 neither: %s", (parts) => {
    for (const marker of ["其中：", "包括："]) {
      expect(listsIn(`支出5万元，${marker}${parts}`)).toEqual([
        "支出5万元 < 培训3万元 < 会议2万元",
      ]);
      expect(namedIn(`支出5万元，${marker}${parts}`)).toHaveLength(3);
    }
  });

  test.each([
    ["1.5万元支出", ["1.5万元"]],
    ["序号3、会议2万元", ["序号3", "会议2万元"]],
    ["其中1.5万元用于培训", ["1.5万元"]],
    ["分别为3、4万元", ["3", "4万元"]],
    ["2021年三、四季度支出3万元", ["支出3万元"]],
  ])("inside a sentence they are: %s", (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe("codes are words", () => {
  test.each(["文件1.2.3", "电话0855-123456", "编号00012"])("%s", (code) => {
    expect(namedIn(`${code}，支出5万元`)).toEqual(["支出5万元"]);
  });
});

describe("a sentence ends", () => {
  test.each(["。", "！", "？", "…", "；"])(
    "with %s: the year it names is said of it alone",
    (end) => {
      expect(quantitiesIn(`2021年支出5万元${end}结余3万元`).map(({ year }) => year)).toEqual([
        2021,
        null,
      ]);
    },
  );

  test.each(["，", "、", "（"])("not with %s", (sign) => {
    expect(quantitiesIn(`2021年支出5万元${sign}结余3万元`).map(({ year }) => year)).toEqual([
      2021, 2021,
    ]);
  });

  test.each(["。", "！", "？", "…"])("with %s: its list too", (end) => {
    expect(listsIn(`支出5万元，其中：培训3万元，参观1万元${end}会议2万元`)).toEqual([
      "支出5万元 < 培训3万元 < 参观1万元",
    ]);
  });

  test("the end of a year is said of it, or begins a name", () => {
    expect(namedIn("2021年初预算5万元，年末结余3万元")).toEqual(["年初预算5万元", "年末结余3万元"]);
    expect(namedIn("2021年收入5万元，初步结余3万元")).toEqual(["收入5万元", "初步结余3万元"]);
  });
});

test("a range and a limit are not exact", () => {
  const exact = (text: string) => quantitiesIn(text).map((quantity) => quantity.exact);
  expect(exact("支出5-6万元，收入不超过5万元，结余1万元，其他=2万元")).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test.each(["分别为", "分别是", "分别有", "包括", "包含", "以下方面"])(
  "%s is no part of a name",
  (word) => {
    expect(namedIn(`共支出5万元，${word}培训3万元`)).toEqual(["共支出5万元", "培训3万元"]);
  },
);
