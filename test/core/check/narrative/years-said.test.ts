import { describe, expect, test } from "@jest/globals";
import { saidDates } from "../../../../src/core/check/narrative/years-said";

/** `year text`, with the day where one is said, and `when` where the year alone tells when. */
const datesIn = (text: string) =>
  saidDates(text).map(
    ({ year, day, text: said, tellsWhen }) =>
      `${String(year)} ${said}${day === null ? "" : ` day ${String(day)}`}${tellsWhen ? " when" : ""}`,
  );

describe("the dates of a text", () => {
  test.each<readonly [string, readonly string[]]>([
    ["2021年6月25日印发文件。", ["2021 2021年6月25日 day 25"]],
    ["2022-06-25完成", ["2022 2022-06-25 day 25"]],
    // The number of a list's item is no part of the year behind it.
    ["1.2021年，我办开展培训。", ["2021 2021年 when"]],
    [
      "总体完成。\n2．2022年6月25日印发；3.2021年完成。",
      ["2022 2022年6月25日 day 25", "2021 2021年"],
    ],
    ["总体情况\n2.2022年6月25日印发", ["2022 2022年6月25日 day 25"]],
    ["版本1.2021年版", []],
    ["2022.6.25报送", ["2022 2022.6.25 day 25"]],
    ["2022/6/25印发", ["2022 2022/6/25 day 25"]],
    ["截至2025年12月31日发放。", ["2025 2025年12月31日 day 31"]],
    ["二〇二一年完成。", ["2021 二〇二一年"]],
    ["二〇二二年完成。", ["2022 二〇二二年"]],
    ["2022年底前完成。", ["2022 2022年底前"]],
    // A day takes the year of the date before it, a month does not.
    ["2021年3月启动，12月15日完成，5月验收。", ["2021 2021年3月", "2021 12月15日 day 15"]],
    ["12月25日完成，2021年3月启动。", ["2021 2021年3月"]],
    // Neither years that are only told by others, nor numbers.
    ["上年完成，当年6月完成。", []],
    ["编号20221234完成，共2022件。", []],
    ["没有日期。", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  test.each([
    "按照《2019年工作方案》，2022年完成。",
    "落实“2018年行动”，2022年完成。",
    "落实‘2018年行动’，2022年完成。",
    "落实「2018年行动」，2022年完成。",
    "【2018年行动】2022年完成。",
    "某办〔2018年〕3号文件，2022年完成。",
    "‘关于2018年的规划’，2022年完成。",
    "「关于2018年的规划」，2022年完成。",
    "《关于2018年的规划》，2022年完成。",
    "〔关于2018年的规划〕，2022年完成。",
    "【关于2018年的规划】，2022年完成。",
    "[关于2018年的规划]，2022年完成。",
    "某办[2018年]3号文件，2022年完成。",
    "见《》和2022年完成。",
  ])("in quotation marks are names: %s", (text) => {
    expect(datesIn(text)).toEqual(["2022 2022年"]);
  });

  test("in a quotation without an end, or a very long one, are dates", () => {
    expect(datesIn("“2022年没有结束")).toEqual(["2022 2022年"]);
    expect(datesIn(`《${"规".repeat(60)}2022年》`)).toEqual(["2022 2022年"]);
  });

  test.each([
    "2025年，我办开展调研。",
    "2025年：开展调研。",
    "2025年我局开展调研。",
    "2025年本部门开展调研。",
    "2025年本年完成。",
    "2025年全年完成。",
    "2025年全区开展调研。",
    "2025年共开展调研3次。",
  ])("tell when something was done: %s", (text) => {
    expect(datesIn(text)).toEqual(["2025 2025年 when"]);
  });

  test.each([
    "2025年度预算编制",
    "2025年县里我办",
    "2025年全体开展调研",
    "截至2025年，开展调研",
    "2025年3月，我办开展调研",
    "2025年3月1日，我办开展调研",
  ])("or do not: %s", (text) => {
    expect(saidDates(text).map(({ tellsWhen }) => tellsWhen)).toEqual([false]);
  });

  test.each([
    "2025年养老金按时发放。",
    "1.2025年养老金按时发放。",
    "　　2025年养老金按时发放。",
    "1. 2025年养老金按时发放。",
    "目标1： 2025年养老金按时发放。",
    "12、2025年养老金按时发放。",
    "2：2025年养老金按时发放。",
    "目标12：2025年养老金按时发放。",
    "（1）2025年养老金按时发放。",
    "（12）2025年养老金按时发放。",
    "三、2025年养老金按时发放。",
    "2025年补充耕地验收通过。",
  ])("open a sentence with the year alone: %s", (text) => {
    expect(saidDates(text).map(({ opensSentence }) => opensSentence)).toEqual([true]);
  });

  test.each([
    "2025年3月养老金按时发放。",
    "2025年3月1日养老金按时发放。",
    "按要求2025年养老金按时发放。",
    "要求三、2025年养老金按时发放。",
    "三、按要求2025年养老金按时发放。",
    "王、2025年养老金按时发放。",
    "目标：2025年养老金按时发放。",
    "2025年高标准农田项目验收。",
    "2025年困难补助按时发放。",
    "2025年高龄补贴按时发放。",
    "2025年初养老金按时发放。",
    "2025年，养老金按时发放。",
    "2025年。",
  ])("or do not open one: %s", (text) => {
    expect(saidDates(text).map(({ opensSentence }) => opensSentence)).toEqual([false]);
  });

  test("know their sentence, and what stands before them in it", () => {
    const text = "甲完成；经过努力，2021年完成，第一！2022年办结。末";
    const known = saidDates(text).map(({ sentence, before }) => [sentence, before]);
    expect(known).toEqual([
      ["经过努力,2021年完成,第一", "经过努力,"],
      ["2022年办结", ""],
    ]);
    const [long] = saidDates(`${"前".repeat(80)}2022年${"后".repeat(400)}`);
    expect([long?.before, long?.sentence.length]).toEqual(["前".repeat(60), 300]);
  });
});
