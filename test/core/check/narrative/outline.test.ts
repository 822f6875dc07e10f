import { describe, expect, test } from "@jest/globals";
import { outlineOf } from "../../../../src/core/check/narrative/outline";
import { narrative } from "../rule-tester";

/** The paragraphs of one sheet, each as `level of its heading | what it stands under | its label`. */
function outline(...texts: readonly string[]): readonly string[] {
  const narratives = texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
  return outlineOf(narratives).map(({ heading, above, label }) =>
    [heading?.level ?? "-", above.map(({ text }) => text).join("/"), label ?? "-"].join(" | "),
  );
}

describe("the outline of a report", () => {
  test("numbers of every kind open sections, the higher close the lower", () => {
    expect(
      outline(
        "第一部分 基本情况",
        "一、概况",
        "（一）职能",
        "1.编制",
        "2、人员",
        "（1）在编",
        "①行政",
        "一是完成调研",
        "正文。",
        "（2）聘用",
        "（二）机构",
        "二、绩效",
        "第二部分 附件",
      ),
    ).toEqual([
      "0 |  | -",
      "1 | 第一部分基本情况 | -",
      "2 | 第一部分基本情况/概况 | -",
      "3 | 第一部分基本情况/概况/职能 | -",
      "3 | 第一部分基本情况/概况/职能 | -",
      "4 | 第一部分基本情况/概况/职能/人员 | -",
      "5 | 第一部分基本情况/概况/职能/人员/在编 | -",
      "5 | 第一部分基本情况/概况/职能/人员/在编 | -",
      "- | 第一部分基本情况/概况/职能/人员/在编/完成调研 | -",
      "4 | 第一部分基本情况/概况/职能/人员 | -",
      "2 | 第一部分基本情况/概况 | -",
      "1 | 第一部分基本情况 | -",
      "0 |  | -",
    ]);
  });

  test("a number with decimals, a sum or a long number begins no section", () => {
    expect(outline("1.5万元", "123.总数", "总计一、二")).toEqual([
      "- |  | -",
      "- |  | -",
      "- |  | -",
    ]);
  });

  test("a number before a year begins one", () => {
    expect(outline("3.2021年工作")).toEqual(["3 |  | -"]);
  });

  test("numbers go on behind ten", () => {
    const levels = (...texts: readonly string[]) => outline(...texts).map((line) => line.charAt(0));
    expect(
      levels(
        "第十二部分 附件",
        "十一、概况",
        "（十二）职能",
        "11.编制",
        "（12）在编",
        "十一是调研",
      ),
    ).toEqual(["0", "1", "2", "3", "4", "5"]);
  });

  test("a number begins its line", () => {
    const texts = ["见第二部分", "见（一）", "见（1）", "调研①", "凡事一是一", "至2021年度"];
    expect(outline(...texts)).toEqual(texts.map(() => "- |  | -"));
  });

  test("a title goes on over its next lines, and is one by its words or its year", () => {
    expect(outline("2021年度××办公室", "整体情况", "（摘要版）", "一、概况")).toEqual([
      "0 |  | -",
      "0 | 2021年度××办公室 | -",
      "0 | 2021年度××办公室/整体情况 | -",
      "1 | 2021年度××办公室/整体情况/(摘要版) | -",
    ]);
    expect(outline("绩效自评报告", "", "整体情况")).toEqual(
      ["0 |  | -", "- |  | -", "- |  | -"].map((line, i) =>
        i === 0 ? line : line.replace("|  |", "| 绩效自评报告 |"),
      ),
    );
    expect(outline("××办公室")).toEqual(["- |  | -"]);
  });

  test("sentences, long lines and lists are no titles", () => {
    const long = "绩效".repeat(30);
    expect(outline("完成绩效自评。", "绩效，自评", "绩效；自评", "绩效：自评")).toEqual([
      "- |  | -",
      "- |  | -",
      "- |  | -",
      "- |  | 绩效",
    ]);
    expect(outline(long)).toEqual(["0 |  | -"]);
    expect(outline(`${long}甲`)).toEqual(["- |  | -"]);
  });

  test("a second title closes the first", () => {
    expect(outline("绩效自评报告", "正文。", "项目评价总结", "正文。")).toEqual([
      "0 |  | -",
      "- | 绩效自评报告 | -",
      "0 |  | -",
      "- | 项目评价总结 | -",
    ]);
  });

  test("a numbered sentence closes sections but is none", () => {
    expect(outline("一、概况", "（一）职能", "二、全年完成调研，形成报告。", "正文。")).toEqual([
      "1 |  | -",
      "2 | 概况 | -",
      "- |  | -",
      "- |  | -",
    ]);
  });

  test("a title has ten lines at most; short lines below are a list, and a next title begins anew", () => {
    const list = Array.from({ length: 12 }, (_, i) => `第${i}中心小学`);
    const read = outline("2021年度自评报告", ...list, "自评报告续");
    const depths = read.map((line) => (line.split(" | ")[1] ?? "").split("/").filter(Boolean));
    expect(depths.map(({ length }) => length)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...[10, 10, 10],
      0,
    ]);
    expect(read.at(-1)).toBe("0 |  | -");
  });

  test("what stands in brackets, and the sign at the end, do not make a heading a sentence", () => {
    const limit = "甲".repeat(40);
    expect(
      outline("一、得分情况（满分100分，得95分）：", `二、${limit}`, `三、${limit}乙`),
    ).toEqual(["1 |  | -", "1 |  | -", "- |  | -"]);
    expect(outline("一、（略）", "二、职能。编制")).toEqual(["- |  | -", "- |  | -"]);
  });

  test("the label is what stands before the colon, where it is short and no sentence", () => {
    const label = "甲".repeat(30);
    expect(
      outline("一是档案整理页数：5万页", `${label}：好`, `${label}乙：好`, "完成，其中：", "：好"),
    ).toEqual(["- |  | 档案整理页数", `- |  | ${label}`, "- |  | -", "- |  | -", "- |  | -"]);
  });

  test("sheets have outlines of their own", () => {
    const two = outlineOf([
      narrative("报告", "A1", "一、概况"),
      narrative("说明", "A1", "正文。"),
      narrative("报告", "A2", "正文。"),
    ]);
    expect(two.map(({ above }) => above.map(({ text }) => text))).toEqual([[], [], ["概况"]]);
  });
});
