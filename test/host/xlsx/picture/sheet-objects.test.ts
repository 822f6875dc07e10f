import { expect, test } from "@jest/globals";
import { relationships } from "../workbook-file";
import { pictureOf } from "./picture-of";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function cornerOf(name: "from" | "to", column: number, row: number, x = 0): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * 9525}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

function objectsIn(anchors: string) {
  return pictureOf(`${CELL}<drawing r:id="rId1"/>`, {
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["rId1", "drawing", "../drawings/drawing1.xml"],
      ]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors}</xdr:wsDr>`,
    },
  });
}

const named = (name: string, more = ""): string =>
  `<xdr:nv><xdr:cNvPr id="2" name="${name}"${more}/></xdr:nv>`;
const SIZE = '<xdr:ext cx="952500" cy="476250"/>';

test("pictures, charts and text boxes are known by kind, name, words and place", async () => {
  const { objects, rows, columns } = await objectsIn(
    `<xdr:twoCellAnchor>${cornerOf("from", 1, 2, 5)}${cornerOf("to", 4, 9)}<xdr:pic>${named("公章")}</xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
      `<xdr:oneCellAnchor>${cornerOf("from", 0, 0)}${SIZE}<xdr:graphicFrame>${named("图表 1")}</xdr:graphicFrame></xdr:oneCellAnchor>` +
      `<xdr:absoluteAnchor><xdr:pos x="19050" y="9525"/>${SIZE}<xdr:sp>${named("说明")}<xdr:txBody><a:p><a:r><a:t>填表</a:t></a:r><a:r><a:t>说明</a:t></a:r></a:p><a:p><a:r><a:t>二</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:absoluteAnchor>`,
  );
  const size = { width: 100, height: 50 };
  expect(objects).toEqual([
    {
      kind: "picture",
      name: "公章",
      text: "",
      place: {
        from: { row: 2, column: 1, x: 5, y: 0 },
        to: { row: 9, column: 4, x: 0, y: 0 },
      },
    },
    {
      kind: "chart",
      name: "图表 1",
      text: "",
      place: { from: { row: 0, column: 0, x: 0, y: 0 }, size },
    },
    {
      kind: "shape",
      name: "说明",
      text: "填表说明\n二",
      place: { from: { row: 0, column: 0, x: 2, y: 1 }, size },
    },
  ]);
  expect([rows, columns]).toEqual([10, 5]);
});

test("what is hidden, has no place or draws nothing is left out", async () => {
  const { objects } = await objectsIn(
    `<xdr:twoCellAnchor>${cornerOf("from", 1, 2)}${cornerOf("to", 4, 9)}<xdr:pic>${named("藏", ' hidden="1"')}</xdr:pic></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor><xdr:pic>${named("无处")}</xdr:pic></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor>${cornerOf("from", -1, 2)}${cornerOf("to", 4, 9)}<xdr:pic>${named("负")}</xdr:pic></xdr:twoCellAnchor>` +
      `<xdr:oneCellAnchor>${cornerOf("from", 0, 0)}${SIZE}<xdr:contentPart/></xdr:oneCellAnchor>` +
      `<xdr:oneCellAnchor>${cornerOf("from", 0, 0)}${SIZE}<xdr:constructor/></xdr:oneCellAnchor>`,
  );
  expect(objects).toEqual([]);
});
