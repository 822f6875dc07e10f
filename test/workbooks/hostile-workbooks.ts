import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { nationalWorkbook, WITH_ERRORS } from "../cli/workbook-bytes";
import { compoundFile } from "../host/xlsx/compound-file";

/** A self-evaluation table with errors in it, made by another hand than ours. */
const GOOD = nationalWorkbook(WITH_ERRORS);
const SHEET = "xl/worksheets/sheet1.xml";

/** The good workbook with parts rewritten; null takes a part out. */
export function spoilt(
  change: Readonly<Record<string, ((xml: string) => string) | Uint8Array | null>>,
): Uint8Array {
  const parts = new Map(Object.entries<Uint8Array>(unzipSync(GOOD)));
  for (const [name, how] of Object.entries(change)) {
    if (how === null) parts.delete(name);
    else if (how instanceof Uint8Array) parts.set(name, how);
    else parts.set(name, strToU8(how(new TextDecoder().decode(parts.get(name)))));
  }
  const left: Zippable = Object.fromEntries(parts);
  return zipSync(left, { level: 1, mtime: "2024-03-01T08:30:00" });
}

/** XML put at the end of the sheet's cells, or behind them. */
function inSheet(rows: string, behind = ""): Uint8Array {
  return spoilt({
    [SHEET]: (xml) =>
      xml
        .replace("</sheetData>", `${rows}</sheetData>`)
        .replace("</sheetData>", `</sheetData>${behind}`),
  });
}

function repeated(count: number, xml: (order: number) => string): string {
  return Array.from({ length: count }, (_, order) => xml(order)).join("");
}

function textCell(row: number, text: string): string {
  return `<row r="${String(row)}"><c r="A${String(row)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`;
}

/** Of no form, as long as Excel takes. */
const LONGEST_TEXT = "甲".repeat(32_767);

const ROW = 30;

/** Workbooks that are strange and still workbooks: the table in them is read as ever. */
export const STRANGE: Readonly<Record<string, () => Uint8Array>> = {
  "5,000 conditional formats": () =>
    inSheet(
      "",
      repeated(5_000, (order) => {
        const row = String(order + 1);
        return `<conditionalFormatting sqref="A${row}:XFD${row}"><cfRule type="expression" priority="${row}"><formula>A${row}&gt;0</formula></cfRule></conditionalFormatting>`;
      }),
    ),
  "formats and lists over whole columns, merges down to the last row": () =>
    inSheet(
      "",
      '<mergeCells count="2"><mergeCell ref="K1:K1048576"/><mergeCell ref="XFD1:XFD1048576"/></mergeCells>' +
        '<conditionalFormatting sqref="A:XFD 1:1048576"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"优,良"</formula1></dataValidation><dataValidation type="whole" sqref="H:H"><formula1>0</formula1></dataValidation></dataValidations>',
    ),
  "texts of 32,767 characters": () =>
    inSheet(repeated(20, (order) => textCell(ROW + order, LONGEST_TEXT))),
  "10,000 rows of text": () =>
    inSheet(repeated(10_000, (order) => textCell(ROW + order, `第${String(order)}行说明。`))),
  "control characters and marks that turn text around": () =>
    inSheet(textCell(ROW, "预算执行率为_x001B_[2J_x0000_80%\u202e，_x0007_得分\u200b10分")),
  "text that looks like formulas and scripts": () =>
    inSheet(
      textCell(ROW, "=HYPERLINK(&quot;http://example.com&quot;)") +
        textCell(
          ROW + 1,
          "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;",
        ) +
        textCell(ROW + 2, "'\"); DROP TABLE x; --"),
    ),
  "links out of the package": () =>
    spoilt({
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          LINK("rId1", "vmlDrawing", "../../../../../etc/passwd") +
          LINK("rId2", "image", 'file:///etc/passwd" TargetMode="External') +
          LINK("rId3", "drawing", "/../../..//etc/passwd") +
          "</Relationships>",
      ),
    }),
  "a relationship to itself": () =>
    spoilt({
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${LINK("rId1", "drawing", "sheet1.xml")}</Relationships>`,
      ),
    }),
  "20,000 defined names": () =>
    spoilt({
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "</sheets>",
          `</sheets><definedNames>${repeated(20_000, (order) => `<definedName name="n${String(order)}">自评表!$A$1</definedName>`)}</definedNames>`,
        ),
    }),
  "3,000 cell styles and 60,000 cell formats": () =>
    spoilt({
      "xl/styles.xml": (xml) =>
        xml.replace(
          "</cellXfs>",
          `${repeated(60_000, () => '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')}</cellXfs>`,
        ),
    }),
};

function LINK(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
}

const ENTITIES = repeated(
  10,
  (order) => `<!ENTITY e${String(order)} "${`&e${String(order - 1)};`.repeat(10)}">`,
);

/** Files that cannot be worked on, and what is said of each. */
export const REFUSED: Readonly<
  Record<string, { readonly code: string; readonly file: () => Uint8Array }>
> = {
  "cut off": { code: "damaged", file: () => GOOD.slice(0, Math.floor(GOOD.length / 2)) },
  "a size that is not true": {
    code: "damaged",
    file: () => {
      const bytes = GOOD.slice();
      const at = Buffer.from(bytes).lastIndexOf(SHEET) - 46;
      new DataView(bytes.buffer).setUint32(at + 24, 7, true);
      return bytes;
    },
  },
  "a bomb": { code: "too-large", file: () => spoilt({ [SHEET]: new Uint8Array(12 << 20) }) },
  "an external entity": {
    code: "damaged",
    file: () =>
      spoilt({
        [SHEET]: (xml) =>
          xml.replace(
            "<worksheet",
            '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet',
          ),
      }),
  },
  "entities of entities": {
    code: "damaged",
    file: () =>
      spoilt({
        [SHEET]: (xml) =>
          xml.replace("<worksheet", `<!DOCTYPE worksheet [<!ENTITY e "x">${ENTITIES}]><worksheet`),
      }),
  },
  "a missing sheet": { code: "damaged", file: () => spoilt({ [SHEET]: null }) },
  "a missing workbook part": { code: "damaged", file: () => spoilt({ "xl/workbook.xml": null }) },
  "a part with a path out of the package": {
    code: "damaged",
    file: () => spoilt({ "../../evil.xml": strToU8("<a/>") }),
  },
  "a cell that ends in the middle": {
    code: "damaged",
    file: () => spoilt({ [SHEET]: (xml) => xml.slice(0, xml.indexOf("</row>")) }),
  },
  "tags without end inside each other": {
    code: "damaged",
    file: () =>
      spoilt({
        [SHEET]: (xml) => xml.replace("</sheetData>", `</sheetData>${"<a>".repeat(100_000)}`),
      }),
  },
  "a password": {
    code: "encrypted",
    file: () => compoundFile(["DataSpaces", "EncryptionInfo", "EncryptedPackage"]),
  },
  nothing: { code: "empty-file", file: () => new Uint8Array() },
};
