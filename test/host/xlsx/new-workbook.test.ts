import { describe, expect, test } from "@jest/globals";
import { Workbook } from "exceljs";
import fc from "fast-check";
import { STYLESHEET_CHILDREN } from "../../../src/host/xlsx/styles/style-sections";
import { newWorkbook } from "../../../src/host/xlsx/new-workbook";
import { WORKSHEET_CHILDREN } from "../../../src/host/xlsx/sheet/worksheet-children";
import { WORKBOOK_CHILDREN } from "../../../src/host/xlsx/workbook/workbook-children";
import { at, cell, drawingOf, numberOf, RICH_DRAWING, textOf } from "./drawings";
import { childrenOf, illFormedParts, isInOrder } from "./gates";
import { resaved, withOffice } from "./office";
import { cellIn, opened, partOf, partsIn } from "./workbook-file";

const SUMMARY = drawingOf([cell("A1", textOf("合计")), cell("B7", numberOf("2"))], {
  name: "汇总",
});
/** What XML cannot hold, or reads in another way, one of a kind. */
const ODD = "\u0000\u001b\r\n\ud800\uffff_x0041_<&\"'";
const FILE = newWorkbook([RICH_DRAWING, SUMMARY]);

async function exceljsBook(file: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  return book;
}

describe("a new workbook", () => {
  test("is the same bytes every time, well-formed and in the order of the schema", () => {
    expect(newWorkbook([RICH_DRAWING, SUMMARY])).toEqual(FILE);
    expect(illFormedParts(FILE)).toEqual([]);
    const order = (part: string, children: readonly string[]): boolean =>
      isInOrder(childrenOf(partOf(FILE, part)), children);
    expect(order("xl/worksheets/sheet1.xml", WORKSHEET_CHILDREN)).toBe(true);
    expect(order("xl/workbook.xml", WORKBOOK_CHILDREN)).toBe(true);
    expect(order("xl/styles.xml", STYLESHEET_CHILDREN)).toBe(true);
    expect(Object.keys(partsIn(FILE))[0]).toBe("[Content_Types].xml");
  });

  test("takes any text in every place: the parts stay well-formed, the cell reads it back", async () => {
    const anyText = fc
      .string({ unit: "binary", minLength: 1, maxLength: 20 })
      .map((text) => text + ODD);
    const [validation] = RICH_DRAWING.validations;
    const [chart] = RICH_DRAWING.charts;
    if (!validation || !chart) throw new Error("No rich drawing");
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const message = { title: text, text };
        const file = newWorkbook([
          drawingOf(
            [
              cell("A3", textOf(`|${text}|`), { link: { sheet: text, at: at("A3") } }),
              cell("B3", { kind: "formula", formula: '=""&A3', cached: `|${text}|` }),
            ],
            {
              name: text,
              validations: [
                { ...validation, prompt: message, error: { ...message, style: "stop" } },
              ],
              charts: [{ ...chart, title: text, series: [{ name: text, values: chart.over }] }],
            },
          ),
        ]);
        expect(illFormedParts(file)).toEqual([]);
        const [sheet] = await opened(file).survey();
        const [grid] = await opened(file).read([sheet?.name ?? ""]);
        const values = ["A3", "B3"].map((address) => grid && cellIn(grid, address)?.value);
        expect(values).toEqual([`|${text}|`, `|${text}|`]);
      }),
      { numRuns: 50, examples: [["\u0007"], ["_x0007_"], ["]]>"]] },
    );
  });

  test("links as many cells of a sheet as Excel reads, and keeps the text of the others", async () => {
    const rows = Array.from({ length: 65_531 }, (_, row) =>
      cell(`A${row + 1}`, textOf("见"), { link: { sheet: "清单", at: at("A1") } }),
    );
    const file = newWorkbook([drawingOf(rows, { name: "清单" })]);
    const [, links = ""] = partOf(file, "xl/worksheets/sheet1.xml").split("<hyperlinks>");
    expect(links.match(/<hyperlink /g)).toHaveLength(65_530);
    const [grid] = await opened(file).read(["清单"]);
    expect(grid && cellIn(grid, "A65531")?.text).toBe("见");
  });

  test("draws a sheet when its turn comes, to the same bytes", () => {
    const drawn: string[] = [];
    const later = [RICH_DRAWING, SUMMARY].map((drawing) => ({
      name: drawing.name,
      draw: () => {
        drawn.push(drawing.name);
        return drawing;
      },
    }));
    expect(newWorkbook(later)).toEqual(FILE);
    expect(drawn).toEqual([RICH_DRAWING.name, SUMMARY.name]);
  });

  test("names nobody and no time", () => {
    const parts = partsIn(FILE);
    for (const name of ["docProps/core.xml", "docProps/app.xml"])
      expect(parts[name]).not.toMatch(/creator|lastModifiedBy|created|Company|Application|20\d\d-/);
    expect(parts["docProps/app.xml"]).toContain(
      '<vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>自评表</vt:lpstr><vt:lpstr>汇总</vt:lpstr>',
    );
  });

  test("shows its cells to our reader; text is text, whatever it looks like", async () => {
    const [grid] = await opened(FILE).read(["自评表"]);
    if (!grid) throw new Error("No sheet");
    const shown = ["A1", "A3", "B3", "C3", "A4", "B4"].map((address) => {
      const found = cellIn(grid, address);
      return [address, found?.value, found?.text, found?.formula];
    });
    expect(shown).toEqual([
      ["A1", "项目支出绩效自评表", "项目支出绩效自评表", null],
      ["A3", "=1+1", "=1+1", null],
      ["B3", 95.5, "95.50", null],
      ["C3", 0.9536, "95.36%", null],
      ["A4", "乙 <&>\n第二行", "乙 <&>\n第二行", null],
      ["B4", 85.5, "85.5分", "=B3-10"],
    ]);
  });

  test("shows its looks, merges, lists, page and protection to exceljs", async () => {
    const sheet = (await exceljsBook(FILE)).getWorksheet("自评表");
    expect(sheet?.getCell("A1").font).toMatchObject({ name: "黑体", size: 16, bold: true });
    expect(sheet?.getCell("A1").alignment).toMatchObject({
      horizontal: "center",
      vertical: "middle",
    });
    expect(sheet?.getCell("D1").isMerged).toBe(true);
    expect(sheet?.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
    expect(sheet?.getCell("C2").alignment.textRotation).toBe("vertical");
    expect(sheet?.getCell("A2").border.left?.style).toBe("thin");
    expect(sheet?.getCell("B3").protection).toMatchObject({ locked: false });
    expect(sheet?.getCell("B3").numFmt).toBe("0.00");
    expect(sheet?.getCell("D3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"优,良,中,差"'],
      promptTitle: "等次",
      showErrorMessage: true,
    });
    expect(sheet?.getCell("A3").dataValidation.showErrorMessage).toBeFalsy();
    expect(partOf(FILE, "xl/worksheets/sheet1.xml")).toContain(
      `<hyperlink ref="A3" location="'汇总'!B7"/>`,
    );
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      printArea: "A1:D4",
      printTitlesRow: "1:2",
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(sheet?.getColumn(2).width).toBeCloseTo(11.125, 3);
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.autoFilter).toBe("A2:C4");
  });

  test("uses each style once and keeps the first one plain", () => {
    const styles = partOf(newWorkbook([RICH_DRAWING, RICH_DRAWING]), "xl/styles.xml");
    expect(styles).toBe(partOf(newWorkbook([RICH_DRAWING]), "xl/styles.xml"));
    const xfs = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(styles);
    const entries = (xfs?.[2] ?? "").match(/<xf /g) ?? [];
    expect(Number(xfs?.[1])).toBe(entries.length);
    expect(styles).toContain('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  });

  test.each([
    ["自评表", ["自评表", "自评表 (2)", "自评表 (3)"]],
    ["[2024]年/表:一?*\\", ["2024 年 表 一", "2024 年 表 一 (2)", "2024 年 表 一 (3)"]],
    ["'引号'", ["引号", "引号 (2)", "引号 (3)"]],
    ["", ["Sheet", "Sheet (2)", "Sheet (3)"]],
    ["History", ["History (2)", "History (3)", "History (4)"]],
    ["很".repeat(40), ["很".repeat(31), `${"很".repeat(27)} (2)`, `${"很".repeat(27)} (3)`]],
  ])("gives sheets valid free names: %s", async (name, expected) => {
    const drawing = drawingOf([cell("A1", textOf("甲"))], { name });
    const survey = await opened(newWorkbook([drawing, drawing, drawing])).survey();
    expect(survey.map((sheet) => sheet.name)).toEqual(expected);
  });

  test("cuts text longer than a cell holds, and keeps control characters and script as text", async () => {
    const texts = [
      "长".repeat(40_000),
      "\u0000\u0007",
      "<script>alert(1)</script>",
      "_x000D_",
      "]]>",
      "@SUM(A1)",
    ];
    const file = newWorkbook([
      drawingOf(texts.map((text, row) => cell(`A${String(row + 1)}`, textOf(text)))),
    ]);
    expect(illFormedParts(file)).toEqual([]);
    const [grid] = await opened(file).read(["自评表"]);
    expect(texts.map((_, row) => grid?.cellAt(row, 0)?.value)).toEqual([
      "长".repeat(32_767),
      ...texts.slice(1),
    ]);
  });

  test.each([
    ["no sheet", []],
    ["a cell outside", [drawingOf([cell("XFE1", textOf("甲"))])]],
    ["a colour that is none", [drawingOf([cell("A1", textOf("甲"), { style: { fill: "red" } })])]],
    [
      "a list with commas in an item",
      [
        drawingOf([], {
          validations: [
            {
              area: { top: 0, left: 0, bottom: 0, right: 0 },
              rule: { kind: "list", items: ["甲,乙"] },
              prompt: null,
              error: null,
            },
          ],
        }),
      ],
    ],
  ])("refuses %s", (_, drawings) => {
    expect(() => newWorkbook(drawings)).toThrow(RangeError);
  });

  withOffice(
    "opens in LibreOffice, which calculates its formulas and keeps its charts",
    async () => {
      const again = resaved(FILE);
      const [grid] = await opened(again).read(["自评表"]);
      expect(grid && cellIn(grid, "B4")?.value).toBe(85.5);
      const charts = Object.keys(partsIn(again)).filter((name) =>
        /charts\/chart\d+\.xml$/.test(name),
      );
      expect(charts).toHaveLength(2);
      expect(partOf(again, "xl/workbook.xml")).toContain("Print_Titles");
    },
    120_000,
  );
});
