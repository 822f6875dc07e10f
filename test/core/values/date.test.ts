import { describe, expect, test } from "@jest/globals";
import { compareDates, fromSerial, inYear, meetsDeadline } from "../../../src/core/values/date";
import { readValue } from "../../../src/core/values/read";
import type { CalendarDate } from "../../../src/core/values/read-value";
import { inBrief } from "./reading-in-brief";

describe("dates and deadlines", () => {
  test.each([
    ["2019年12月31日前", "date <= 2019-12-31"],
    ["2019年12月31日之前完成", "date <= 2019-12-31"],
    ["2019 年 12 月 31 日以前", "date <= 2019-12-31"],
    ["2022年12月31前", "date <= 2022-12-31"],
    ["≤2022年12月31日", "date <= 2022-12-31"],
    ["截至2022年12月31日", "date <= 2022-12-31"],
    ["不晚于2022年10月", "date <= 2022-10-?"],
    ["12月底之前", "date <= ?-12-?"],
    ["12月底前完成", "date <= ?-12-?"],
    ["十二月底前", "date <= ?-12-?"],
    ["年底前", "date <= ?-12-?"],
    ["2022年底前", "date <= 2022-12-?"],
    ["2021年度内", "date <= 2021-?-?"],
    ["2021年内完成", "date <= 2021-?-?"],
    ["第三季度前", "date <= ?-9-?"],
    ["2022年第四季度", "date (=) 2022-12-?"],
    ["15日前", "date <= ?-?-15"],
    ["6.30前", "date <= ?-6-30"],
    ["2022.12底前", "date <= 2022-12-?"],
    ["2022年10月起", "date >= 2022-10-?"],
    ["2022.6.30", "date (=) 2022-6-30"],
    ["2022-06-30", "date (=) 2022-6-30"],
    ["2022-06-30 00:00:00", "date (=) 2022-6-30"],
    ["2022/6/30", "date (=) 2022-6-30"],
    ["20221231", "date (=) 2022-12-31"],
    ["2022-06", "date (=) 2022-6-?"],
    ["2022.06", "date (=) 2022-6-?"],
    ["2022年6月", "date (=) 2022-6-?"],
    ["2022年", "date (=) 2022-?-?"],
    ["6月30日", "date (=) ?-6-30"],
    ["12月", "date (=) ?-12-?"],
    ["二〇二二年十二月三十一日", "date (=) 2022-12-31"],
    ["2022年1-12月", "date (=) 2022-12-?"],
    ["2022年1月1日至12月31日", "date (=) 2022-12-31"],
    ["2021年-2023年", "date (=) 2023-?-?"],
    ["已于2022年6月底完成项目竣工验收", "date (=) 2022-6-?"],
  ])("%s", (text, expected) => {
    expect(inBrief(readValue({ text }))).toBe(expected);
  });

  test.each([
    ["2022.6", "number (=) 2022.6"],
    ["13月", "number (=) 13 月"],
    ["12个月", "number (=) 12 个月"],
    ["≥12月", "number >= 12 月"],
    ["5年内", "number <= 5 年"],
    ["10日", "number (=) 10 日"],
    ["2022.06万元", "number (=) 2022.06 万元"],
    ["20221231元", "number (=) 20221231 元"],
    ["2022年6月30日前，完善管理办法", "qualitative"],
    ["10日内", "number <= 10 日"],
    ["1-12月", "date (=) ?-12-?"],
    ["2022年6月3次", "number (=) 3 次"],
    ["根据2022年3月文件要求，完善管理制度", "qualitative"],
    ["2022年持续完善管理制度", "qualitative"],
    ["2022年1月、6月", "qualitative"],
  ])("%s is told from a date", (text, expected) => {
    expect(inBrief(readValue({ text }))).toBe(expected);
  });
});

function date(text: string): CalendarDate {
  const [year = null, month = null, day = null] = text
    .split("-")
    .map((part) => (part === "?" ? null : Number(part)));
  return { year, month, day };
}

describe("comparing dates", () => {
  test.each([
    ["2022-6-30", "2022-7-1", -1],
    ["2022-7-1", "2022-6-30", 1],
    ["2022-6-30", "2022-6-30", 0],
    ["2022-6-?", "2022-7-1", -1],
    ["2022-6-?", "2022-6-?", 0],
    ["2022-6-?", "2022-6-15", null],
    ["2022-?-?", "2022-6-15", null],
    ["2021-?-?", "2022-6-15", -1],
    ["?-6-30", "?-12-?", -1],
    ["?-6-30", "2022-12-31", null],
    ["?-?-15", "?-?-15", null],
  ])("%s with %s", (a, b, expected) => {
    expect(compareDates(date(a), date(b))).toBe(expected);
    const mirrored = compareDates(date(b), date(a));
    expect(mirrored === null ? null : mirrored + 0).toBe(expected === null ? null : 0 - expected);
  });

  test.each([
    ["2022-12-15", "2022-12-?", true],
    ["2022-12-?", "2022-12-31", true],
    ["2022-12-?", "2022-12-15", null],
    ["2023-1-3", "2022-12-31", false],
    ["2022-11-20", "2022-?-?", true],
    ["2022-11-20", "?-12-?", null],
    ["?-11-20", "?-12-?", true],
  ])("%s against the deadline %s", (completed, deadline, expected) => {
    expect(meetsDeadline(date(completed), date(deadline))).toBe(expected);
  });

  test("a date takes the year of its table only if it names none", () => {
    expect(inYear(date("?-12-?"), 2022)).toEqual(date("2022-12-?"));
    expect(inYear(date("2021-12-?"), 2022)).toEqual(date("2021-12-?"));
  });
});

describe("Excel's serial numbers", () => {
  test.each([
    [61, "1900-3-1"],
    [44742, "2022-6-30"],
    [44742.75, "2022-6-30"],
    [2958465, "9999-12-31"],
  ])("%d", (serial, expected) => {
    expect(fromSerial(serial)).toEqual(date(expected));
  });

  test.each([0, 60, -1, 2958466, Number.NaN])("%d is no day", (serial) => {
    expect(fromSerial(serial)).toBeNull();
  });
});
