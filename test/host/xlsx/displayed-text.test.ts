import { describe, expect, test } from "@jest/globals";
import { format as libraryFormat } from "numfmt";
import * as fc from "fast-check";
import { cellFormat } from "../../../src/host/xlsx/workbook/displayed-text";
import { formatCode } from "../../../src/host/xlsx/workbook/number-formats";
import { cellOf, sheetFile } from "./workbook-file";

function shown(code: string, value: number, date1904 = false): string {
  return cellFormat(code, date1904).number(value);
}

describe("numbers", () => {
  test.each([
    ["General", 89.974, "89.974"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 12345678901, "12345678901"],
    ["General", 123456789012, "1.23457E+11"],
    ["General", 1234567.891234, "1234567.891"],
    ["General", -1234567.891234, "-1234567.891"],
    ["General", 0.00001234567, "1.23457E-05"],
    ["General", 1e-7, "0.0000001"],
    ["General", 1e-10, "1E-10"],
    ["G/通用格式", 95.5, "95.5"],
    ['G/通用格式"分"', 95.5, "95.5分"],
    ["0", 0.5, "1"],
    ["0", -0.4, "0"],
    ["0.00", 1.005, "1.01"],
    ["0.00", 2.675, "2.68"],
    ["0.00", -0.001, "0.00"],
    ["0.0", 97.6, "97.6"],
    ["#,##0", 1234567, "1,234,567"],
    ["#,##0.00", -1234567.885, "-1,234,567.89"],
    ["#,##0.00", 999999.999, "1,000,000.00"],
    ["#,##0.00", 123456789012.345, "123,456,789,012.35"],
    ["0.00%", 0.97805, "97.81%"],
    ["0%", 0.5, "50%"],
    ["0.00%", 0.4988, "49.88%"],
    ["0.00_ ", 5, "5.00 "],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, " 1,234.50 "],
    ["0_);[Red]\\(0\\)", -5, "(5)"],
    ["0.00_);[红色]\\(0.00\\)", -5, "(5.00)"],
    ['0.00"万元"', 12.345, "12.35万元"],
    ['0!.0,"万元"', 123456, "12.3万元"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["# ?/?", 0.5, " 1/2"],
    ['[>=90]"优";[>=80]"良";"差"', 85, "良"],
    ["000000", 42, "000042"],
    [";;;", 5, ""],
    ["@", 123.5, "123.5"],
    ["[DBNum1]General", 10203, "一万〇二百〇三"],
    ["[DBNum1][$-804]General", 15, "一十五"],
    ["[DBNum2][$-804]General", 100200000, "壹亿零贰拾万"],
    ["[DBNum2]0.00", 1020.5, "壹仟零贰拾.伍零"],
    ["no such ] format [", 5.5, "5.5"],
  ])("%s shows %p as %s", (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  test("the short way for common formats shows what the library shows", () => {
    const codes = ["0", "0.0", "0.00", "0.000", "#,##0", "#,##0.00", "0%", "0.00%", "0.00_ "];
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e8, max: 1e8 }),
      fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 1000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...codes), value, (code, number) => {
        expect(shown(code, number)).toBe(libraryFormat(code, number, { locale: "en-US" }));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("dates", () => {
  test.each([
    ["yyyy/m/d", 45000, "2023/3/15"],
    ['yyyy"年"m"月"d"日"', 45000, "2023年3月15日"],
    ["yyyy年m月d日", 45000, "2023年3月15日"],
    ['[$-804]yyyy"年"m"月"', 45000, "2023年3月"],
    ["yyyy.mm.dd", 45000, "2023.03.15"],
    ["yyyy\\-mm\\-dd;@", 45000, "2023-03-15"],
    ["d-mmm-yy", 45000, "15-Mar-23"],
    ["aaaa", 45000, "星期三"],
    ["[$-F800]dddd, mmmm dd, yyyy", 45000, "2023年3月15日"],
    ["h:mm AM/PM", 0.6, "2:24 PM"],
    ['上午/下午h"时"mm"分"', 0.6, "下午2时24分"],
    ["[h]:mm", 1.5, "36:00"],
    ["yyyy/m/d", 60, "1900/2/29"],
    ["yyyy/m/d", -1, "######"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45276, "二〇二三年十二月十六日"],
  ])("%s shows %p as %s", (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  test.each([
    ["yyyy/m/d", 43538, "2023/3/15"],
    ["yyyy/m/d", 0, "1904/1/1"],
    ["0.00", 43538, "43538.00"],
  ])("in a 1904 workbook %s shows %p as %s", (code, value, text) => {
    expect(shown(code, value, true)).toBe(text);
  });
});

describe("text", () => {
  test.each([
    ["General", "优", "优"],
    ["0.00", "优", "优"],
    ["@", "001", "001"],
    ['@"元"', "五", "五元"],
    [";;;", "藏", ""],
    ['0;0;0;"["@"]"', "甲", "[甲]"],
  ])("%s shows %s as %s", (code, value, text) => {
    expect(cellFormat(code, false).text(value)).toBe(text);
  });
});

describe("format ids", () => {
  test.each([
    [0, "General"],
    [1, "0"],
    [9, "0%"],
    [10, "0.00%"],
    [14, "yyyy/m/d"],
    [22, "yyyy/m/d h:mm"],
    [27, 'yyyy"年"m"月"'],
    [31, 'yyyy"年"m"月"d"日"'],
    [33, 'h"时"mm"分"ss"秒"'],
    [49, "@"],
    [57, 'yyyy"年"m"月"'],
    [58, 'm"月"d"日"'],
    [400, "General"],
  ])("%i is %s", (id, code) => {
    expect(formatCode(id, new Map())).toBe(code);
  });

  test("a format the file defines wins", () => {
    expect(formatCode(14, new Map([[14, "m/d/yy"]]))).toBe("m/d/yy");
  });

  test("cells carry the code of their style and are displayed by it", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0.00&quot;分&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"><protection locked="0"/></xf><xf numFmtId="31"/></cellXfs>';
    const row =
      '<row r="1"><c r="A1" s="1"><v>9.5</v></c><c r="B1" s="2"><v>45000</v></c><c r="C1" s="9"><v>1</v></c></row>';
    const file = sheetFile(row, { styles });
    expect(await cellOf(file, "A1")).toMatchObject({ text: "9.50分", numberFormat: '0.00"分"' });
    expect(await cellOf(file, "B1")).toMatchObject({ value: 45000, text: "2023年3月15日" });
    expect(await cellOf(file, "C1")).toMatchObject({ text: "1", numberFormat: "General" });
  });

  test("the 1904 epoch of the workbook", async () => {
    const file = sheetFile('<row r="1"><c r="A1" s="1"><v>43538</v></c></row>', {
      beforeSheets: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(await cellOf(file, "A1")).toMatchObject({ value: 43538, text: "2023/3/15" });
  });
});
