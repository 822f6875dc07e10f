import { afterEach, expect, test } from "@jest/globals";
import { openFile, openRows, type NodeStandIn } from "./node/open-stand-in";

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

const twoSheets = {
  表1: [
    ["指标", "得分"],
    ["数量", 9.5],
    ["合计", "=SUM(B2:B2)"],
  ],
  "表 2": [["空"]],
};

test("the unmodified client lists the sheets", async () => {
  excel = openRows(twoSheets);
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    return sheets.items.map(({ name, visibility, protection }) => [
      name,
      visibility,
      protection.protected,
    ]);
  });
  expect(names).toEqual([
    ["表1", "Visible", false],
    ["表 2", "Visible", false],
  ]);
  expect(excel.journal.messages).toBe(1);
  expect(excel.journal.writes).toBe(0);
});

test("a range is read as values, formulas, texts and number formats", async () => {
  excel = openRows(twoSheets);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表1").getUsedRangeOrNullObject(true);
    range.load("address,values,formulas,text,numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "表1!A1:B3",
    values: [
      ["指标", "得分"],
      ["数量", 9.5],
      ["合计", 9.5],
    ],
    text: [
      ["指标", "得分"],
      ["数量", "9.5"],
      ["合计", "9.5"],
    ],
  });
  expect(read.formulas?.[2]?.[1]).toBe("=SUM(B2:B2)");
});

test("a sample is loaded by other readers than the product's", async () => {
  excel = await openFile("samples/襄阳市委编办2021.xlsx");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("部门整体").getRange("A1:A2");
    range.load("values,format/font/name");
    await context.sync();
    expect(range.values[1]).toEqual(["整体绩效自评表"]);
  });
});

test("values, formulas and formats are written, and a mark goes on top and away again", async () => {
  excel = openRows(twoSheets);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表1");
    sheet.getRange("B2:B3").values = [[8], ["95%"]];
    sheet.getRange("B3").format.fill.color = "#ff0000";
    const format = sheet
      .getRanges("A1,B2:B3")
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=N("ziping:grade")=0';
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/id");
    await context.sync();
    const rule = formats.items[0]?.custom.rule;
    rule?.load("formula");
    await context.sync();
    expect(rule?.formula).toBe('=N("ziping:grade")=0');
    formats.items[0]?.delete();
    await context.sync();
  });
  const sheet = excel.workbook.sheet("表1");
  expect(sheet?.cell(1, 1).value).toBe(8);
  expect(sheet?.cell(2, 1)).toMatchObject({ value: 0.95, style: { numberFormat: "0%" } });
  expect(sheet?.cell(2, 1).style.fill).toBe("#FF0000");
  expect(sheet?.conditionalFormats).toEqual([]);
  expect(excel.journal.messages).toBe(4);
});

test("a protected sheet refuses locked cells and takes the others", async () => {
  excel = openRows({
    表1: { rows: [[{ value: 1, style: { locked: false } }, 2]], protection: {} },
  });
  const write = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表1").getRange(address).values = [[5]];
      await context.sync();
    });
  await write("A1");
  await expect(write("B1")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(excel.workbook.sheet("表1")?.cell(0, 0).value).toBe(5);
  expect(excel.workbook.sheet("表1")?.cell(0, 1).value).toBe(2);
});

test("custom XML parts are added, found by namespace, read and deleted", async () => {
  excel = openRows(twoSheets);
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<state xmlns="urn:ziping:state:1">{}</state>');
    const found = parts.getByNamespace("urn:ziping:state:1");
    found.load("items");
    const other = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    await context.sync();
    expect(other.isNullObject).toBe(true);
    const xml = found.items.map((part) => part.getXml());
    await context.sync();
    expect(xml.map(({ value }) => value)).toEqual(['<state xmlns="urn:ziping:state:1">{}</state>']);
    found.items[0]?.delete();
    await context.sync();
  });
  expect(excel.workbook.customXmlParts).toEqual([]);
});
