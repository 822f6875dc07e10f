import { describe, expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { openForReading } from "../../../src/host/open-for-reading";
import { sheetFile } from "../xlsx/workbook-file";

const FORMATS: readonly (readonly [value: number, format: string, shown: string])[] = [
  [0.9781, "0.00%", "97.81%"],
  [1234567.885, "#,##0.00", "1,234,567.89"],
  [45000, 'yyyy"年"m"月"d"日"', "2023年3月15日"],
  [45000, "m/d/yy", "2023/3/15"],
  [95.5, "0.00", "95.50"],
  [95.5, "General", "95.5"],
];

function xls(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["项目支出绩效自评表", null, true, { t: "e", v: 7 }],
    FORMATS.map(([value]) => value),
    ["得分（万元）"],
  ]);
  FORMATS.forEach(([, format], column) => {
    (sheet[XLSX.utils.encode_cell({ r: 1, c: column })] as XLSX.CellObject).z = format;
  });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "表1");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["甲"]]), "隐藏");
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  return new Uint8Array(
    XLSX.write(book, {
      type: "array",
      bookType: "biff8",
    }) as ArrayBuffer,
  );
}

/** One record of the old format. */
function record(type: number, ...bodies: readonly (readonly number[])[]): readonly number[] {
  const body = bodies.flat();
  return [...words(type, body.length), ...body];
}

function words(...numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((number) => [number & 0xff, number >> 8]);
}

/** 自评表 and 得分（万元） in GBK. */
const GBK = {
  name: [0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xed],
  text: [0xb5, 0xc3, 0xb7, 0xd6, 0xa3, 0xa8, 0xcd, 0xf2, 0xd4, 0xaa, 0xa3, 0xa9],
};

/** What the library declares without types. */
interface CompoundFiles {
  readonly utils: {
    cfb_new(): unknown;
    cfb_add(container: unknown, name: string, content: Buffer): void;
  };
  write(container: unknown, options: { readonly type: "buffer" }): Buffer;
}

/** A workbook of Excel 5 with one sheet, a wide column and one text, whose bytes are those of a code page. */
function excel5(codePage: number | null): Uint8Array {
  const begin = (kind: number) => record(0x0809, words(0x0500, kind, 0x0dbb, 1996));
  const end = record(0x000a);
  const globals = (sheetAt: number) => [
    ...begin(5),
    ...(codePage === null ? [] : record(0x0042, words(codePage))),
    ...record(0x0085, words(sheetAt, 0, 0), [GBK.name.length], GBK.name),
    ...end,
  ];
  const wideColumn = record(0x007d, words(0, 0, 40 * 256, 0, 0, 0));
  const label = record(0x0204, words(0, 0, 0, GBK.text.length), GBK.text);
  const size = record(0x0200, words(0, 1, 0, 1, 0));
  const sheet = [...begin(0x10), ...wideColumn, ...size, ...label, ...end];
  const files = XLSX.CFB as CompoundFiles;
  const container = files.utils.cfb_new();
  const book = Buffer.from([...globals(globals(0).length), ...sheet]);
  files.utils.cfb_add(container, "/Book", book);
  return new Uint8Array(files.write(container, { type: "buffer" }));
}

describe("workbooks of the old format", () => {
  test.each([936, null])("of Excel 5, in Chinese: code page %s", async (codePage) => {
    const opened = await openForReading(excel5(codePage));
    if (!opened.ok) throw new Error(opened.error.code);
    const [grid] = await opened.value.read(["自评表"]);
    expect(grid?.cellAt(0, 0)?.text).toBe("得分（万元）");
    const { picture } = await opened.value.picture("自评表");
    expect(picture.columnWidths[0]).toBeGreaterThan(2 * picture.defaultColumnWidth);
  });

  test("are read as a person sees them: text, numbers, dates, formats, hidden sheets", async () => {
    const opened = await openForReading(xls());
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const survey = await opened.value.survey();
    expect(survey.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表1", "visible"],
      ["隐藏", "hidden"],
    ]);
    expect(survey[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 5 });
    const [grid] = await opened.value.read(["表1"]);
    expect(grid?.cellsOf(0).map(({ value, text }) => [value, text])).toEqual([
      ["项目支出绩效自评表", "项目支出绩效自评表"],
      [true, "TRUE"],
      ["#DIV/0!", "#DIV/0!"],
    ]);
    expect(grid?.cellsOf(1).map(({ text }) => text)).toEqual(FORMATS.map(([, , shown]) => shown));
    await expect(opened.value.read(["无"])).rejects.toThrow(RangeError);
  });

  test("cut off anywhere they are damaged or read as far as they go, never thrown at the caller", async () => {
    const file = xls();
    for (const share of [0.2, 0.4, 0.6, 0.8, 0.95]) {
      const outcome = await openForReading(file.slice(0, Math.floor(file.length * share)));
      if (!outcome.ok)
        expect(["damaged", "not-a-workbook", "legacy-xls"]).toContain(outcome.error.code);
      else expect((await outcome.value.survey()).length).toBeGreaterThanOrEqual(0);
    }
  });

  test("the new format opens as before", async () => {
    const opened = await openForReading(sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(opened.ok && (await opened.value.read(["表1"]))[0]?.cellAt(0, 0)?.value).toBe(1);
  });
});
