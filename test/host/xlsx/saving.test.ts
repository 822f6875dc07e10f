import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { readDirectory } from "../../../src/host/xlsx/zip/zip-directory";
import { DEFAULT_LIMITS } from "../../../src/host/xlsx/open-limits";
import { number, planFor, text, written } from "./cell-writes";
import { cellOf, opened, partsIn, sheetFile, workbookFile } from "./workbook-file";
import { streamed, withLargeFields } from "./zip-variants";

const SHEET = "xl/worksheets/sheet1.xml";
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

const PARTS = partsIn(sheetFile(ROW, { parts: { "xl/theme.xml": "<a>0123456789</a>" } }));

/** The packed bytes of each entry with its headers' names, times, flags and extra fields. */
function entriesOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const { entries } = readDirectory(bytes, DEFAULT_LIMITS);
  return entries.map((entry) => {
    const local = bytes.slice(entry.localStart, entry.dataStart + entry.packedSize);
    const central = bytes.slice(entry.centralStart, entry.centralEnd).fill(0, 42, 46);
    return [entry.name, Buffer.from([...local, ...central]).toString("hex")];
  });
}

describe("what is not asked for stays", () => {
  test("nothing written: the very bytes", async () => {
    const file = sheetFile(ROW);
    const workbook = opened(file);
    expect(await workbook.apply({ writes: [] })).toEqual({ ok: true, value: { written: 0 } });
    expect(workbook.save()).toEqual(file);
  });

  test("every part but the sheet keeps its packed bytes, its headers and its place", async () => {
    const file = sheetFile(ROW, {
      parts: {
        "xl/media/image1.png": new Uint8Array([1, 2, 3]),
        "xl/drawings/drawing1.xml": "<not-even-closed>",
        "docProps/core.xml": "<a/>",
      },
    });
    const before = entriesOf(file);
    const after = entriesOf(await written(file, { A1: number("2") }));
    expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
    const changed = after.filter(([, bytes], order) => bytes !== before[order]?.[1]);
    expect(changed.map(([name]) => name)).toEqual([SHEET]);
  });

  test("times, comments, extra fields, attributes and the archive's comment", async () => {
    const parts = partsIn(sheetFile(ROW));
    const zipped = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, xml], order) => [
          name,
          [
            strToU8(xml),
            {
              mtime: new Date(2001, order, 3),
              comment: `c${String(order)}`,
              extra: { 0x4242: new Uint8Array([order, 7]) },
              attrs: 0x20,
              level: order % 2 ? 6 : 0,
            },
          ],
        ]),
      ),
    );
    const file = new Uint8Array([...zipped, ...strToU8("trailer")]);
    new DataView(file.buffer).setUint16(zipped.length - 2, 7, true);
    const saved = await written(file, { A1: number("2") });
    const [before, after] = [entriesOf(file), entriesOf(saved)];
    const changed = after.filter(([, bytes], order) => bytes !== before[order]?.[1]);
    expect(changed.map(([name]) => name)).toEqual([SHEET]);
    expect(Buffer.from(saved).toString("latin1")).toMatch(/trailer$/);
    const extra = Buffer.from(saved)
      .toString("hex")
      .match(/42420200..07/g);
    expect(extra).toHaveLength(before.length * 2);
    expect((await cellOf(saved, "A1"))?.value).toBe(2);
  });

  test.each([
    ["written as a stream", streamed(PARTS)],
    ["with 64-bit fields", withLargeFields(workbookFile({ sheets: {}, parts: PARTS }))],
    ["written as a stream, with 64-bit fields", withLargeFields(streamed(PARTS))],
  ])("archives %s", async (_, file) => {
    const saved = await written(file, { A1: number("2") });
    const sheet = (PARTS[SHEET] ?? "").replace("<v>1</v>", "<v>2</v>");
    expect(partsIn(saved)).toEqual({ ...PARTS, [SHEET]: sheet });
    expect((await cellOf(saved, "A1"))?.value).toBe(2);
    expect((await cellOf(await written(saved, { A1: number("3") }), "A1"))?.value).toBe(3);
    const packed = (bytes: Uint8Array): readonly string[] =>
      readDirectory(bytes, DEFAULT_LIMITS)
        .entries.filter(({ name }) => name !== SHEET)
        .map(({ dataStart, packedSize }) =>
          Buffer.from(bytes.subarray(dataStart, dataStart + packedSize)).toString("hex"),
        );
    expect(packed(saved)).toEqual(packed(file));
    const sheetRecord = readDirectory(saved, DEFAULT_LIMITS).entries.find(
      ({ name }) => name === SHEET,
    );
    const { centralStart = 0, centralEnd = 0 } = sheetRecord ?? {};
    expect(centralEnd - centralStart).toBe(46 + SHEET.length);
  });

  test("everything around the cell in the sheet", async () => {
    const around = (value: string): string =>
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetData>\n <row r="1"  ht="20" >' +
      `<c r="A1"><v>${value}</v></c><!-- note --><c  r='B1' s='1'/></row>\n</sheetData>` +
      '<conditionalFormatting sqref="A1"/><extLst><ext><x14:conditionalFormatting xmlns:x14="x"/></ext></extLst>';
    const saved = await written(workbookFile({ sheets: { 表1: around("1") } }), {
      A1: number("2"),
    });
    expect(saved).toEqual(workbookFile({ sheets: { 表1: around("2") } }));
  });
});

describe("saving", () => {
  test("leaves the bytes that were opened alone, a Node Buffer too", async () => {
    const file = sheetFile(ROW, { parts: { "xl/z.xml": "<z/>" } });
    const buffer = Buffer.from(file);
    const saved = await written(buffer, { A1: number("2") });
    expect((await cellOf(saved, "A1"))?.value).toBe(2);
    expect(new Uint8Array(buffer)).toEqual(file);
  });

  test("twice the same writes give the same bytes", async () => {
    const file = sheetFile(ROW);
    const writes = { A1: number("2"), B7: text("甲") };
    const once = await written(file, writes);
    expect(await written(file, writes)).toEqual(once);
    expect(await written(once, writes)).toEqual(once);
  });

  test("written cells are read back, in the open workbook and from the saved file", async () => {
    const workbook = opened(sheetFile(ROW));
    const [before] = await workbook.read(["表1"]);
    await workbook.apply(await planFor(workbook, { A1: number("2"), C9: text("甲") }));
    const [after] = await workbook.read(["表1"]);
    expect(before?.cellAt(0, 0)?.value).toBe(1);
    expect(after?.cellAt(0, 0)?.value).toBe(2);
    expect(after?.area).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect((await cellOf(workbook.save(), "C9"))?.value).toBe("甲");
    await workbook.apply(await planFor(workbook, { A1: number("3") }));
    expect((await cellOf(workbook.save(), "A1"))?.value).toBe(3);
    expect((await cellOf(workbook.save(), "C9"))?.value).toBe("甲");
  });

  test("whatever is written is read back", async () => {
    const place = fc.tuple(fc.constantFrom("A", "B", "Z", "AA"), fc.integer({ min: 1, max: 12 }));
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => number((cents / 100).toFixed(2))),
      fc.string({ unit: "binary", minLength: 1 }).map(text),
      fc.constantFrom(text(" 甲\n"), text("_x000D_"), text("]]>&lt;"), text("\ud800")),
    );
    const writes = fc.dictionary(
      place.map(([column, row]) => `${column}${String(row)}`),
      value,
    );
    await fc.assert(
      fc.asyncProperty(writes, async (plan) => {
        const file = sheetFile(`${ROW}<row r="5"><c r="B5" t="s"><v>0</v></c></row><row r="7"/>`, {
          strings: "<si><t>旧</t></si>",
        });
        const saved = await written(file, plan);
        for (const [address, after] of Object.entries(plan)) {
          const cell = await cellOf(saved, address);
          const expected =
            after.kind === "number" ? Number(after.decimal) : after.kind === "text" && after.text;
          expect(cell?.value).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
