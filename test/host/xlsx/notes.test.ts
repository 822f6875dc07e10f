import { describe, expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { noteContent, type Mark } from "../../../src/core/edits/mark";
import { WORKSHEET_CHILDREN } from "../../../src/host/xlsx/sheet/worksheet-children";
import { at } from "./drawings";
import { childrenOf, illFormedParts, isInOrder } from "./gates";
import { resaved, withOffice } from "./office";
import { MAIN, opened, partOf, partsIn, relationships, workbookFile } from "./workbook-file";

const SHEET = "xl/worksheets/sheet1.xml";
const LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const NOTE = "执行率 95.36% 与计算的 97.81% 不一致 <&>\n请核对";

function noted(address: string, note: string | null = NOTE): Mark {
  return {
    sheet: "表1",
    cells: [at(address), at("Z9")],
    rule: "weight",
    severity: "error",
    fill: "#FFC7CE",
    note,
  };
}

async function marked(file: Uint8Array, ...marks: readonly Mark[]): Promise<Uint8Array> {
  const workbook = opened(file);
  expect(await workbook.mark(marks)).toMatchObject({ notes: true, refusedSheets: [] });
  return workbook.save();
}

async function cleared(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  await workbook.clearMarks();
  return workbook.save();
}

const PLAIN = workbookFile({ sheets: { 表1: `${DATA}<pageMargins left="1"/>` } });

/** A sheet with a note of a person, and a threaded comment with the note that Excel keeps for it. */
const COMMENTED = workbookFile({
  sheets: {
    表1: `${DATA}<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/><extLst/>`,
  },
  parts: {
    [LINKS]: relationships([
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ]).replace(
      "</Relationships>",
      '<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>某人</author><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>看一下</t></text></comment><comment ref="C3" authorId="1"><text><t>[线程批注]</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"\n xmlns:o="urn:schemas-microsoft-com:office:office"\n xmlns:x="urn:schemas-microsoft-com:office:excel">\n <v:shapetype id="_x0000_t202"/>' +
      '<v:shape id="_x0000_s1030" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData><br></v:shape></xml>',
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  },
});

describe("notes of marks", () => {
  test("stand on the first cell, hidden until pointed at, and other programs read them", async () => {
    const file = await marked(
      PLAIN,
      noted("A1"),
      noted("A1", "第二条"),
      noted("B2", null),
      noted("D4"),
    );
    expect(illFormedParts(file)).toEqual([]);
    expect(isInOrder(childrenOf(partOf(file, SHEET)), WORKSHEET_CHILDREN)).toBe(true);
    expect(partOf(file, "[Content_Types].xml")).toContain(
      '/xl/drawings/vmlDrawing1.vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"',
    );
    const sheet = XLSX.read(file).Sheets["表1"] ?? {};
    const texts = ["A1", "B2", "D4"].map((address) => {
      const [note] = (sheet[address] as XLSX.CellObject | undefined)?.c ?? [];
      return note?.t ?? null;
    });
    expect(texts).toEqual([noteContent(`${NOTE}\n\n第二条`), null, noteContent(NOTE)]);
    expect(partOf(file, "xl/drawings/vmlDrawing1.vml").match(/visibility:hidden/g)).toHaveLength(2);
  });

  test.each([
    ["a plain sheet", PLAIN],
    ["a sheet with notes and a threaded comment", COMMENTED],
    [
      "a sheet with a drawing of the old kind and no comments",
      workbookFile({
        sheets: {
          表1: `${DATA}<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>`,
        },
        parts: {
          [LINKS]: relationships([["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"]]),
          "xl/drawings/vmlDrawing1.vml":
            '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape></xml>',
        },
      }),
    ],
  ])("come and go without a trace in %s", async (_, file) => {
    const once = await marked(file, noted("A1"), noted("D4"));
    expect(await marked(once, noted("A1"), noted("D4"))).toEqual(once);
    expect(partsIn(await cleared(once))).toEqual(partsIn(file));
    const workbook = opened(file);
    await workbook.mark([noted("A1")]);
    await workbook.clearMarks();
    expect(workbook.save()).toEqual(file);
  });

  test("are cut where Excel would not open the file", async () => {
    const long = "长".repeat(20_000);
    const file = await marked(PLAIN, noted("A1", long), noted("A1", long));
    const [, text = ""] = /<t [^>]*>([^<]*)</.exec(partOf(file, "xl/comments1.xml")) ?? [];
    expect(text).toHaveLength(32_767);
    expect(partsIn(await cleared(file))).toEqual(partsIn(PLAIN));
  });

  test("leave cells alone that have a note or comment of somebody else", async () => {
    const file = await marked(COMMENTED, noted("B2"), noted("C3"), noted("D4"));
    const comments = partOf(file, "xl/comments1.xml");
    expect(comments.match(/<comment ref="[A-Z]\d"/g)).toEqual([
      '<comment ref="B2"',
      '<comment ref="C3"',
      '<comment ref="D4"',
    ]);
    expect(comments).toContain("看一下");
    expect(partOf(file, "xl/drawings/vmlDrawing1.vml")).toContain('id="_x0000_s1031"');
    expect(partsIn(file)["xl/threadedComments/threadedComment1.xml"]).toBe("<ThreadedComments/>");
  });

  test("are known after Excel has put its authors in another order", async () => {
    const parts = partsIn(await marked(COMMENTED, noted("D4")));
    const comments = (parts["xl/comments1.xml"] ?? "")
      .replace(
        /<authors>.*<\/authors>/,
        "<authors><author>绩效自评助手</author><author>某人</author></authors>",
      )
      .replace(/authorId="(\d)"/g, (_, id: string) => `authorId="${id === "2" ? "0" : "1"}"`);
    const file = workbookFile({ sheets: {}, parts: { ...parts, "xl/comments1.xml": comments } });
    const left = partOf(await cleared(file), "xl/comments1.xml");
    expect(left).toContain("<authors><author>某人</author></authors>");
    expect(left.match(/ref="\w+" authorId="\d"/g)).toEqual([
      'ref="B2" authorId="0"',
      'ref="C3" authorId="0"',
    ]);
  });

  test("are left out and the sheet is named where drawings are protected or not understood", async () => {
    const locked = workbookFile({
      sheets: { 表1: `${DATA}<sheetProtection sheet="1" objects="1" formatCells="0"/>` },
    });
    const workbook = opened(locked);
    expect(await workbook.mark([noted("A1")])).toEqual({
      marked: 2,
      notes: true,
      refusedSheets: ["表1"],
    });
    expect(Object.keys(partsIn(workbook.save()))).toEqual(Object.keys(partsIn(locked)));
    const odd = workbookFile({
      sheets: {},
      parts: { ...partsIn(COMMENTED), "xl/drawings/vmlDrawing1.vml": "<xml/>" },
    });
    expect(await opened(odd).mark([noted("A1")])).toMatchObject({
      marked: 2,
      refusedSheets: ["表1"],
    });
  });

  withOffice(
    "and marks are read by LibreOffice, and cleared from what it saves",
    async () => {
      const again = resaved(await marked(PLAIN, noted("A1")));
      expect(partOf(again, "xl/comments1.xml")).toContain("与计算的 ");
      const workbook = opened(again);
      expect((await workbook.clearMarks()).removed).toBe(1);
      const xml = Object.values(partsIn(workbook.save())).join("");
      expect(xml).not.toMatch(/ziping|与计算的|绩效自评助手/);
    },
    120_000,
  );
});
