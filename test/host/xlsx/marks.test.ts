import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { markerFormula, type Mark } from "../../../src/core/edits/mark";
import { fromA1 } from "../../../src/core/grid/address";
import { cellAreas } from "../../../src/core/grid/cell-areas";
import { number, planFor } from "./cell-writes";
import { opened, partOf, partsIn, workbookFile, type WorkbookParts } from "./workbook-file";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function mark(cells: string, more: Partial<Mark> = {}): Mark {
  return {
    sheet: "表1",
    cells: cells.split(" ").map((address) => fromA1(address) ?? { row: -1, column: -1 }),
    rule: "execution-rate",
    severity: "error",
    fill: "#FFC7CE",
    note: null,
    ...more,
  };
}

async function marked(file: Uint8Array, ...marks: readonly Mark[]): Promise<Uint8Array> {
  const workbook = opened(file);
  await workbook.mark(marks);
  return workbook.save();
}

async function cleared(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  await workbook.clearMarks();
  return workbook.save();
}

function withSheet(inside: string, more: Partial<WorkbookParts> = {}): Uint8Array {
  return workbookFile({ sheets: { 表1: inside }, ...more });
}

const FORMULA = 'N("ziping:execution-rate")=0';

function rule(dxf: number, priority: number, formula = FORMULA): string {
  return `<cfRule type="expression" dxfId="${String(dxf)}" priority="${String(priority)}"><formula>${formula}</formula></cfRule>`;
}

function format(sqref: string, ...rules: readonly string[]): string {
  return `<conditionalFormatting sqref="${sqref}">${rules.join("")}</conditionalFormatting>`;
}

function ownFill(rgb: string): string {
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`;
}

const USERS = format("A1:A9", rule(0, 4, "A1&gt;3"));
const USERS_DXF = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

describe("marks", () => {
  test("are conditional formats before the users' own, their fills behind the users' own", async () => {
    const file = withSheet(`${DATA}${USERS}<pageMargins left="1"/>`, { styles: USERS_DXF });
    const saved = await marked(
      file,
      mark("G12 H12 G13 H13 A1"),
      mark("C3", { fill: "#ffeb9c", rule: "reason" }),
      mark("C4"),
    );
    const formats =
      format("A1 G12:H13", rule(1, 1)) +
      format("C3", rule(2, 2, 'N("ziping:reason")=0')) +
      format("C4", rule(1, 3));
    const users = USERS.replace('priority="4"', 'priority="7"');
    expect(partOf(saved, SHEET)).toContain(`${formats}${users}<pageMargins left="1"/>`);
    expect(partOf(saved, STYLES)).toContain(
      `<dxfs count="3"><dxf><font><b/></font></dxf>${ownFill("FFC7CE")}${ownFill("FFEB9C")}</dxfs>`,
    );
  });

  const EXTENSION =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x" xmlns:xm="m"><x14:conditionalFormattings>' +
    '<x14:conditionalFormatting><x14:cfRule type="expression" priority="9" id="{1}"><xm:f>A1=表2!A1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>' +
    "</x14:conditionalFormattings></ext></extLst>";

  test.each([
    ["nothing else", DATA, ""],
    ["an empty list of formats", DATA, '<dxfs count="0"/>'],
    ["an empty list as .NET writes it", DATA, '<dxfs count="0" />'],
    ["an empty list with an end tag", DATA, '<dxfs count="0"></dxfs>'],
    ["an empty list without count", DATA, "<dxfs/>"],
    ["a count that is no number", DATA, '<dxfs count="x"><dxf/></dxfs>'],
    [
      "merges, a hyperlink and margins",
      `${DATA}<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks><pageMargins left="1"/>`,
      "",
    ],
    ["users' formats", `<sheetPr/>${DATA}${USERS}<pageMargins left="1"/>`, USERS_DXF],
    ["formats in an extension", `${DATA}${EXTENSION}`, `${USERS_DXF}<tableStyles count="0"/>`],
    [
      "a nested extension with names of the sheet",
      `${DATA}<drawing/><extLst><ext><pageMargins/><extLst><conditionalFormatting/></extLst></ext></extLst>`,
      "",
    ],
    [
      "controls in a choice",
      `${DATA}<mc:AlternateContent xmlns:mc="mc"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>`,
      "",
    ],
    [
      "line breaks between elements",
      `\n${DATA}\n  <pageMargins left="1"/>\n`,
      "\n<dxfs>\n<dxf/>\n</dxfs>\n",
    ],
  ])("come and go without a trace: %s", async (_, inside, styles) => {
    const file = withSheet(inside, { styles });
    const marks = [mark("A1 B2"), mark("C3", { fill: "#FFEB9C" })];
    const once = await marked(file, ...marks);
    expect(await marked(once, ...marks)).toEqual(once);
    expect(partsIn(await cleared(once))).toEqual(partsIn(file));
    const workbook = opened(file);
    await workbook.mark(marks);
    expect(await workbook.clearMarks()).toEqual({ removed: 2, refusedSheets: [] });
    expect(workbook.save()).toEqual(file);
  });

  test("stand before what the schema puts behind them, never inside an extension", async () => {
    const choice =
      '<mc:AlternateContent xmlns:mc="mc"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>';
    const nested = "<extLst><ext><pageMargins/></ext></extLst>";
    const saved = await marked(withSheet(`${DATA}${choice}${nested}`), mark("A1"));
    expect(partOf(saved, SHEET)).toContain(`${DATA}${format("A1", rule(0, 1))}${choice}${nested}`);
    const last = await marked(withSheet(`${DATA}${nested}`), mark("A1"));
    expect(partOf(last, SHEET)).toContain(`${DATA}${format("A1", rule(0, 1))}${nested}`);
  });

  test("come before formats in extensions too", async () => {
    const saved = await marked(withSheet(DATA + EXTENSION), mark("A1"));
    expect(partOf(saved, SHEET)).toContain(
      `${format("A1", rule(0, 1))}${EXTENSION.replace('priority="9"', 'priority="10"')}`,
    );
  });

  test.each([
    [
      "a pivot table looks for its formats by number",
      format("A1", rule(0, 2, "A1&gt;3")).replace(" sqref", ' pivot="1" sqref'),
      3,
    ],
    [
      "numbers would grow too large",
      format("A1", rule(0, 2_147_483_647, "A1&gt;3")),
      2_147_483_647,
    ],
    [
      "formats state no number",
      format("A1", rule(0, 2, "A1&gt;3")).replace(/ priority="2"/, ""),
      1,
    ],
    ["the number is none", format("A1", rule(0, 2, "A1&gt;3")).replace(/"2"/, '"x"'), 1],
  ])("leave the users' priorities alone where %s", async (_, users, priority) => {
    const file = withSheet(DATA + users, { styles: USERS_DXF });
    const saved = await marked(file, mark("A1"));
    expect(partOf(saved, SHEET)).toContain(`${format("A1", rule(1, priority))}${users}`);
    expect(partsIn(await cleared(saved))).toEqual(partsIn(file));
  });

  test("give the users' formats their order back where another program has numbered all anew", async () => {
    const users = (...priorities: readonly number[]): string =>
      priorities.map((priority) => format("A1:A9", rule(0, priority, "A1&gt;3"))).join("");
    const file = withSheet(DATA + users(1, 4, 6) + format("A1", rule(1, 2), rule(1, 5)), {
      styles: USERS_DXF,
    });
    expect(partOf(await cleared(file), SHEET)).toContain(DATA + users(1, 3, 4));
  });

  test("are cleared as Excel rewrites them: beside users' rules, split, escaped, in an extension", async () => {
    const moved = (inner: string): string =>
      `<extLst><ext uri="{other}"/><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x" xmlns:xm="m"><x14:conditionalFormattings>${inner}</x14:conditionalFormattings></ext></extLst>`;
    const own = `<x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{2}"><xm:f>${FORMULA}</xm:f><x14:dxf/></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
    const file = withSheet(
      DATA +
        format("A1", rule(1, 1), rule(0, 2, "A1&gt;3")) +
        format("B1", rule(1, 3, " N(&quot;ziping:reason&quot;) = 0")) +
        format("B7", rule(1, 4, '<![CDATA[N("ziping:reason")=0]]>')) +
        moved(own),
      {
        styles:
          '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      },
    );
    const workbook = opened(file);
    expect(await workbook.clearMarks()).toEqual({ removed: 4, refusedSheets: [] });
    const xml = partOf(workbook.save(), SHEET);
    expect(xml).toContain(
      `${DATA}${format("A1", rule(0, 1, "A1&gt;3"))}<extLst><ext uri="{other}"/></extLst>`,
    );
    expect(xml).not.toContain("ziping");
    // Formats that Excel wrote stay: others may have their numbers by now.
    expect(partOf(workbook.save(), STYLES)).toContain('<dxfs count="2">');
  });

  test("fills stay that something else uses, or that others follow", async () => {
    const taken = await marked(withSheet(DATA), mark("A1"));
    const parts = partsIn(taken);
    const used = (parts[SHEET] ?? "").replace(DATA, `${DATA}${format("C1", rule(0, 8, "C1=1"))}`);
    const file = workbookFile({ sheets: {}, parts: { ...parts, [SHEET]: used } });
    expect(partOf(await cleared(file), STYLES)).toBe(parts[STYLES]);
    const followed = (parts[STYLES] ?? "").replace("</dxfs>", "<dxf/></dxfs>");
    const other = workbookFile({ sheets: {}, parts: { ...parts, [STYLES]: followed } });
    expect(partOf(await cleared(other), STYLES)).toBe(followed);
    const table = workbookFile({
      sheets: {},
      parts: { ...parts, "xl/tables/table1.xml": '<table headerRowDxfId="0"/>' },
    });
    expect(partOf(await cleared(table), STYLES)).toBe(parts[STYLES]);
  });

  test("cells are counted, each once, however many marks say something of it", async () => {
    const workbook = opened(workbookFile({ sheets: { 表1: DATA, 表2: DATA } }));
    const marks = [
      mark("A1 B1 C1"),
      mark("B1", { rule: "grade", severity: "warning" }),
      mark("A1", { sheet: "表2" }),
    ];
    expect((await workbook.mark(marks)).marked).toBe(4);
  });

  test.each([
    ['<sheetProtection sheet="1"/>', ["表1"]],
    ['<sheetProtection sheet="1" formatCells="1"/>', ["表1"]],
    ['<sheetProtection sheet="1" formatCells="0"/>', []],
    ['<sheetProtection sheet="0"/>', []],
  ])(
    "a sheet whose protection forbids formatting is left and named: %s",
    async (protection, refused) => {
      const file = workbookFile({ sheets: { 表1: DATA + protection, 表2: DATA } });
      const workbook = opened(file);
      const marks = [mark("A1"), mark("A1", { sheet: "表2" })];
      expect(await workbook.mark(marks)).toMatchObject({
        marked: 2 - refused.length,
        refusedSheets: refused,
      });
      expect(partOf(workbook.save(), SHEET).includes("ziping")).toBe(refused.length === 0);
    },
  );

  test("marks in a sheet that was protected since stay and are named", async () => {
    const parts = partsIn(await marked(withSheet(DATA), mark("A1")));
    const locked = (parts[SHEET] ?? "").replace(DATA, `${DATA}<sheetProtection sheet="1"/>`);
    const workbook = opened(workbookFile({ sheets: {}, parts: { ...parts, [SHEET]: locked } }));
    expect(await workbook.clearMarks()).toEqual({ removed: 0, refusedSheets: ["表1"] });
    expect(partOf(workbook.save(), STYLES)).toBe(parts[STYLES]);
  });

  test("prefixed and Strict workbooks are marked in kind", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const sheet = `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1"/></x:worksheet>`;
    const styles = `<x:styleSheet xmlns:x="${strict}"><x:cellXfs/></x:styleSheet>`;
    const file = workbookFile({ sheets: { 表1: "" }, parts: { [SHEET]: sheet, [STYLES]: styles } });
    const saved = await marked(file, mark("A1"));
    expect(partOf(saved, SHEET)).toContain(
      `</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>${FORMULA}</x:formula></x:cfRule></x:conditionalFormatting><x:pageMargins`,
    );
    expect(partOf(saved, STYLES)).toContain("<x:cellXfs/><x:dxfs><x:dxf><x:fill>");
    expect(partsIn(await cleared(saved))).toEqual(partsIn(file));
  });

  test.each([
    ["none named", "", "xl/styles1.xml"],
    [
      "one named and missing",
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
      STYLES,
    ],
  ])("a workbook without styles gets some: %s", async (_, link, part) => {
    const parts = partsIn(withSheet(DATA));
    const links = "xl/_rels/workbook.xml.rels";
    const only = (parts[links] ?? "").replace(/<Relationship [^>]*Target="styles.xml"\/>/, link);
    const file = workbookFile({ sheets: { 表1: DATA }, parts: { [STYLES]: null, [links]: only } });
    const saved = await marked(file, mark("A1"));
    expect(partOf(saved, part)).toContain(ownFill("FFC7CE"));
    expect(partOf(saved, "[Content_Types].xml")).toContain(`PartName="/${part}"`);
    expect(partOf(saved, links)).toContain(`Target="${part.slice(3)}"`);
    expect(await opened(saved).clearMarks()).toMatchObject({ removed: 1 });
    if (link === "") expect(partsIn(await cleared(saved))).toEqual(partsIn(file));
  });

  test("a link to styles that names no file is damage", async () => {
    const parts = partsIn(withSheet(DATA));
    const links = "xl/_rels/workbook.xml.rels";
    const spoilt = (parts[links] ?? "").replace('Target="styles.xml"', 'Target=""');
    const workbook = opened(workbookFile({ sheets: { 表1: DATA }, parts: { [links]: spoilt } }));
    await expect(workbook.mark([mark("A1")])).rejects.toMatchObject({
      unreadable: { code: "damaged", values: { part: "xl", reason: "missing" } },
    });
  });

  test("cells written and marks set do not disturb each other", async () => {
    const workbook = opened(withSheet(DATA));
    await workbook.mark([mark("A1")]);
    await workbook.apply(await planFor(workbook, { A1: number("2"), B9: number("3") }));
    await workbook.clearMarks();
    const other = opened(withSheet(DATA));
    await other.apply(await planFor(other, { A1: number("2"), B9: number("3") }));
    expect(workbook.save()).toEqual(other.save());
  });

  test("what names no sheet, no cell or no colour is refused whole", async () => {
    const file = withSheet(DATA);
    const workbook = opened(file);
    await expect(workbook.mark([mark("A1"), mark("A1", { sheet: "无" })])).rejects.toMatchObject({
      problem: { code: "not-found", detail: "无" },
    });
    await expect(workbook.mark([mark("A1"), mark("A0")])).rejects.toThrow(RangeError);
    await expect(workbook.mark([mark("A1"), mark("B1", { fill: "red" })])).rejects.toThrow(
      RangeError,
    );
    expect(workbook.save()).toEqual(file);
  });

  test("a mark of many cells keeps each list of areas short", async () => {
    const cells = Array.from({ length: 450 }, (_, order) => `A${String(2 * order + 1)}`).join(" ");
    const saved = await marked(withSheet(DATA), mark(cells));
    const lists = partOf(saved, SHEET).match(/sqref="[^"]*"/g) ?? [];
    expect(lists.map((list) => list.split(" ").length)).toEqual([200, 200, 50]);
  });
});

test("areas hold each cell once and no other", () => {
  const position = fc.record({ row: fc.nat(8), column: fc.nat(8) });
  fc.assert(
    fc.property(fc.array(position), (cells) => {
      const covered = cellAreas(cells).flatMap(({ top, left, bottom, right }) => {
        const inside: string[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) inside.push(`${row},${column}`);
        return inside;
      });
      const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
      expect(covered.sort()).toEqual([...wanted].sort());
    }),
  );
});

test("the marker is the one Excel is given", () => {
  expect(markerFormula("execution-rate")).toBe(`=${FORMULA}`);
});
