import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../../src/core/values/read";
import type { ValueInput } from "../../../src/core/values/read";
import { inBrief } from "./reading-in-brief";

function reads(input: ValueInput): string {
  return inBrief(readValue(input));
}

describe("a number without a unit in the row of a rate is a percentage", () => {
  test.each([
    ["95.36", "预算执行率", "percent (=) 0.9536 %"],
    ["100", "覆盖率", "percent (=) 1 %"],
    ["1", "覆盖率", "percent (=) 1 %"],
    ["0.98", "合格率", "percent (=) 0.98 %"],
    ["≥95", "服务对象满意度", "percent >= 0.95 %"],
    ["90-95", "学生满意度", "percent (=) 0.9..0.95 %"],
    ["-61.12", "结转结余变动率", "percent (=) -0.6112 %"],
    ["98", "对象覆盖率\n补贴人数占总数的比例", "percent (=) 0.98 %"],
    ["76", "执行进度(%)", "percent (=) 0.76 %"],
    // Zero is zero on either scale and stays a number.
    ["0", "安全事故发生率", "number (=) 0"],
    ["95", "培训人数", "number (=) 95"],
    ["10次", "培训完成率", "number (=) 10 次"],
    ["5万", "合格率", "number (=) 50000"],
    ["3", "办事效率", "number (=) 3"],
    ["满意度95", "", "percent (=) 0.95 %"],
  ])("%s under %s", (text, indicatorName, expected) => {
    expect(reads({ text, indicatorName })).toBe(expected);
  });

  test("a written comparator stays whatever the indicator is called", () => {
    expect(reads({ text: "≤99%", indicatorName: "稳定运行率" })).toBe("percent <= 0.99 %");
    expect(reads({ text: "≥3起", indicatorName: "安全事故数" })).toBe("number >= 3 起");
  });
});

describe("cells that store numbers", () => {
  test.each<[string, ValueInput, string]>([
    [
      "a percent format",
      { text: "95.36%", value: 0.9536, numberFormat: "0.00%" },
      "percent (=) 0.9536 %",
    ],
    [
      "a percent format that rounds",
      { text: "95%", value: 0.9536, numberFormat: "0%" },
      "percent (=) 0.9536 %",
    ],
    ["1 in percent format", { text: "100%", value: 1, numberFormat: "0%" }, "percent (=) 1 %"],
    ["0 in percent format", { text: "0%", value: 0, numberFormat: "0%" }, "percent (=) 0 %"],
    [
      "a column too narrow to show it",
      { text: "####", value: 215457.6, numberFormat: "#,##0.00" },
      "number (=) 215457.6",
    ],
    [
      "the noise of a double",
      { text: "95.36", value: 95.36000000000001, numberFormat: "General" },
      "number (=) 95.36",
    ],
    [
      "a unit in the number format",
      { text: "160人", value: 160, numberFormat: '0"人"' },
      "number (=) 160 人",
    ],
    [
      "a comparator in the number format",
      { text: "≥95%", value: 0.95, numberFormat: '"≥"0%' },
      "percent >= 0.95 %",
    ],
    [
      "a rounded display with a comparator of its own",
      { text: "≥95%", value: 0.9536, numberFormat: '"≥"0%' },
      "percent >= 0.9536 %",
    ],
    [
      "a scaled display with its unit",
      { text: "5.00万元", value: 50000, numberFormat: '0!.00,"万元"' },
      "number (=) 5 万元",
    ],
    [
      "a share in the row of a rate",
      { text: "0.98", value: 0.98, numberFormat: "General", indicatorName: "合格率" },
      "percent (=) 0.98 %",
    ],
    [
      "a number that looks like a month",
      { text: "2022.06", value: 2022.06, numberFormat: "0.00" },
      "number (=) 2022.06",
    ],
    [
      "a number that looks like a day",
      { text: "20221231", value: 20221231, numberFormat: "General" },
      "number (=) 20221231",
    ],
    [
      "a date",
      { text: "2022年6月30日", value: 44742, numberFormat: 'yyyy"年"m"月"d"日"' },
      "date (=) 2022-6-30",
    ],
    [
      "a date shown without its year",
      { text: "6月30日", value: 44742, numberFormat: 'm"月"d"日"' },
      "date (=) 2022-6-30",
    ],
    [
      "a date of the 1904 system",
      { text: "2022/6/30", value: 43280, numberFormat: "yyyy/m/d" },
      "date (=) 2022-6-30",
    ],
    ["an infinite value", { text: "很大", value: Number.POSITIVE_INFINITY }, "qualitative"],
    ["a truth value", { text: "TRUE", value: true }, "qualitative"],
    [
      "a number stored as text",
      { text: "95.36%", value: "95.36%", numberFormat: "@" },
      "percent (=) 0.9536 %",
    ],
  ])("%s", (_, input, expected) => {
    expect(reads(input)).toBe(expected);
  });
});

describe("targets split into 性质, 值 and 单位", () => {
  test.each<[string, string, string, string]>([
    ["≧", "735", "人次", "number >= 735 人次"],
    ["≧", "100", "%", "percent >= 1 %"],
    ["═", "100", "%", "percent = 1 %"],
    [">=", "98", "%(百分比)", "percent >= 0.98 %"],
    ["大于等于", "95", "百分比", "percent >= 0.95 %"],
    ["≤", "0.5", "‰", "percent <= 0.0005 %"],
    ["＝", "5", "万人", "number = 50000 人"],
    ["≤", "530", "元/人*月", "number <= 530 元/人*月"],
    ["≥", "30", "人（次）", "number >= 30 人次"],
    ["≥", "90-95", "%", "percent >= 0.9..0.95 %"],
    ["≥", "12", "月", "number >= 12 月"],
    ["≤", "2022年12月31日", "", "date <= 2022-12-31"],
    // What the value's own cell writes goes first.
    ["=", "≥95%", "%", "percent >= 0.95 %"],
    ["", "735人", "人次", "number (=) 735 人"],
    ["", "90以上", "%", "percent >= 0.9 %"],
    ["≥", "完成95", "%", "percent >= 0.95 %"],
    ["", "完成95", "‰", "percent (=) 0.095 %"],
    ["定量", "100", "%", "percent (=) 1 %"],
    ["定量指标", "12次", "次", "number (=) 12 次"],
    ["反向指标", "3", "起", "number <= 3 起"],
    ["定性", "有效", "", "qualitative"],
    ["", "有效", "/", "qualitative"],
    ["≥", "无", "%", "none not-applicable"],
    ["≥", "", "%", "none blank"],
    ["≥", "10", "—", "number >= 10"],
    ["≥", "10", "按实际情况填写的单位", "number >= 10 按实际情况填写的单位"],
  ])("%s | %s | %s", (separateComparator, text, separateUnit, expected) => {
    expect(reads({ text, separateComparator, separateUnit })).toBe(expected);
  });

  test("a stored number takes its unit from the next column", () => {
    const input = { separateComparator: "≧", separateUnit: "%", numberFormat: "General" };
    expect(reads({ ...input, text: "98", value: 98 })).toBe("percent >= 0.98 %");
    expect(reads({ ...input, text: "98%", value: 0.98, numberFormat: "0%" })).toBe(
      "percent >= 0.98 %",
    );
  });
});
