import { describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { UnreadableError } from "../../../src/host/xlsx/unreadable-error";
import { fault } from "./fault-of";
import { sheetFile, workbookFile } from "./workbook-file";

const SHEET = "xl/worksheets/sheet1.xml";

const GOOD = sheetFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
  strings: "<si><t>甲</t></si>",
});

describe("damaged archives", () => {
  test("cut off anywhere", async () => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const cut = GOOD.slice(0, Math.floor(GOOD.length * share));
      expect((await fault(cut)).code).toBe("damaged");
    }
  });

  test("any byte of a sheet changed", async () => {
    const at = positionOf(GOOD, SHEET) + 30 + SHEET.length;
    for (let offset = 0; offset < 40; offset++) {
      const bytes = GOOD.slice();
      bytes[at + offset] = (bytes[at + offset] ?? 0) ^ 0x10;
      expect(await fault(bytes)).toMatchObject({ code: "damaged", values: { part: SHEET } });
    }
  });

  test("any byte of the file changed never throws and never hangs", async () => {
    for (let at = 0; at < GOOD.length; at += 3) {
      const bytes = GOOD.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const outcome = openWorkbook(bytes);
      if (outcome.ok)
        await outcome.value.survey().catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableError);
        });
    }
  });

  test.each([
    [
      "twice the same name",
      (bytes: Uint8Array) => renamed(bytes, "b.xml", "a.xml"),
      "duplicate-name",
    ],
    [
      "the same name in other letters",
      (bytes: Uint8Array) => renamed(bytes, "b.xml", "A.XML"),
      "duplicate-name",
    ],
    [
      "a name outside the package",
      (bytes: Uint8Array) => renamed(bytes, "b.xml", "../bx"),
      "name-outside",
    ],
    [
      "a name with backslashes outside",
      (bytes: Uint8Array) => renamed(bytes, "b.xml", "..\\bx"),
      "name-outside",
    ],
    ["a drive", (bytes: Uint8Array) => renamed(bytes, "b.xml", "C:\\bx"), "name-outside"],
    [
      "another name in the local header",
      (bytes: Uint8Array) => renamed(bytes, "b.xml", "c.xml", 1),
      "zip-directory",
    ],
    [
      "an unknown way of compression",
      (bytes: Uint8Array) => patched(bytes, SHEET, 10, 99),
      "compression-method",
    ],
    ["less than declared", (bytes: Uint8Array) => patched(bytes, SHEET, 24, 5000), "declared-size"],
    ["more than declared", (bytes: Uint8Array) => patched(bytes, SHEET, 24, 5), "declared-size"],
    ["another checksum", (bytes: Uint8Array) => patched(bytes, SHEET, 16, 1), "checksum"],
    [
      "data outside the file",
      (bytes: Uint8Array) => patched(bytes, SHEET, 20, 999_999),
      "zip-directory",
    ],
    [
      "two entries over the same bytes",
      (bytes: Uint8Array) => patched(bytes, SHEET, 20, 900),
      "zip-directory",
    ],
    [
      "a header outside the file",
      (bytes: Uint8Array) => patched(bytes, SHEET, 42, 9_999_999),
      "truncated",
    ],
  ])("%s", async (_, spoil, reason) => {
    const file = workbookFile({
      sheets: { 表1: "<sheetData/>" },
      parts: { "a.xml": "<a/>", "b.xml": "<b/>" },
    });
    expect(await fault(spoil(file))).toMatchObject({ code: "damaged", values: { reason } });
  });

  test("an entry with a password", async () => {
    expect(await fault(patched(GOOD, SHEET, 8, 1))).toEqual({
      code: "encrypted",
      values: { part: SHEET },
    });
  });
});

describe("limits, judged before anything is unpacked", () => {
  const zeros = sheetFile("", { parts: { "big.bin": new Uint8Array(20 * 1024 * 1024) } });

  test.each([
    ["fileBytes", GOOD, { fileBytes: 100 }],
    ["entries", GOOD, { entries: 3 }],
    ["expandedBytes", zeros, { expandedBytes: 1_000_000 }],
    ["expansionRatio", zeros, {}],
  ])("%s", (limit, bytes, limits) => {
    const outcome = openWorkbook(bytes, limits);
    expect(outcome).toMatchObject({ ok: false, error: { code: "too-large", values: { limit } } });
  });

  test.each([
    ["in one step", new Uint8Array(1_000_000), 1_000],
    ["in several steps", noise(300_000), 200_000],
    ["in several steps, to less", noise(300_000), 400_000],
  ])("an entry that unpacks %s to another size than declared", async (_, contents, declared) => {
    const file = sheetFile("", { parts: { [SHEET]: contents } });
    expect(await fault(patched(file, SHEET, 24, declared))).toMatchObject({
      code: "damaged",
      values: { part: SHEET, reason: "declared-size" },
    });
  });
});

/** Bytes that do not pack, the same every time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647));
}

/** Where the local header of an entry begins. */
function positionOf(bytes: Uint8Array, name: string): number {
  return find(bytes, name, 0) - 30;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  return Buffer.from(bytes).indexOf(text, from);
}

/** Writes a number into the central record of an entry. */
function patched(source: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const bytes = source.slice();
  const at = find(bytes, name, find(bytes, name, 0) + 1) - 46;
  const view = new DataView(bytes.buffer);
  if (field <= 10) view.setUint16(at + field, value, true);
  else view.setUint32(at + field, value, true);
  return bytes;
}

/** Gives an entry another name of the same length, in both headers or the first `headers`. */
function renamed(source: Uint8Array, from: string, to: string, headers = 2): Uint8Array {
  const bytes = source.slice();
  let at = -1;
  for (let header = 0; header < headers; header++) {
    at = find(bytes, from, at + 1);
    bytes.set(strToU8(to), at);
  }
  return bytes;
}
