/**
 * Turns plain data into worksheets: `{ name, widths, print, rows }`, where a row is
 * `{ cells: { "A": value, "B:D": value, "E+2": value }, framed?, height? }`.
 * A key names the cell: `B:D` is merged across, `E+2` with the two rows below.
 * A value is text, a number, null (an empty, framed cell) or one of the cells made below.
 */

const BODY = { name: "宋体", size: 10 };
const FONTS = {
  title: { name: "黑体", size: 16 },
  label: { name: "宋体", size: 10, bold: true },
  centre: BODY,
  text: BODY,
  plain: { name: "宋体", size: 11 },
  note: { name: "仿宋", size: 10 },
  paragraph: { name: "仿宋", size: 11 },
};
const ALIGNMENTS = {
  title: { horizontal: "center", vertical: "middle", wrapText: true },
  label: { horizontal: "center", vertical: "middle", wrapText: true },
  centre: { horizontal: "center", vertical: "middle", wrapText: true },
  text: { horizontal: "left", vertical: "middle", wrapText: true },
  plain: { horizontal: "left", vertical: "middle", wrapText: true },
  note: { horizontal: "left", vertical: "top", wrapText: true },
  paragraph: { horizontal: "left", vertical: "top", wrapText: true },
};
const LINE = { style: "thin", color: { argb: "FF000000" } };
const FRAME = { top: LINE, left: LINE, bottom: LINE, right: LINE };
/** The highest row that Excel allows, in points. */
const MAX_ROW_HEIGHT = 409;

const styled = (style) => (value, format) => ({ value, style, format });
export const title = styled("title");
export const label = styled("label");
export const text = styled("text");
export const centre = styled("centre");
export const plain = styled("plain");
export const note = styled("note");

/** A formula with its result as a calculating program stored it. */
export const formula = (expression, result, format) => ({
  value: { formula: expression, result },
  style: "centre",
  format,
});

/** A sheet that holds a report, a paragraph a row in column A. */
export function reportSheet(paragraphs) {
  return {
    name: "自评报告",
    widths: [80],
    print: { orientation: "portrait" },
    rows: paragraphs.map((paragraph) => ({
      framed: false,
      cells: { A: { value: paragraph, style: "paragraph" } },
    })),
  };
}

/** Adds a sheet to an exceljs workbook. */
export function addSheet(workbook, sheet) {
  const worksheet = workbook.addWorksheet(sheet.name, {
    pageSetup: {
      paperSize: 9, // A4
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "第 &P 页，共 &N 页" },
  });
  sheet.widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  const placed = sheet.rows.flatMap((row, index) => placeRow(worksheet, row, index + 1));
  frameRows(worksheet, sheet);
  setHeights(worksheet, sheet, placed);
}

function placeRow(worksheet, row, rowNumber) {
  return Object.entries(row.cells).map(([key, content]) => {
    const place = readKey(key, rowNumber);
    const cell = worksheet.getCell(place.top, place.left);
    const { value, style, format } = toCell(content);
    cell.value = value;
    cell.font = FONTS[style];
    cell.alignment = ALIGNMENTS[style];
    if (format) cell.numFmt = format;
    if (place.top !== place.bottom || place.left !== place.right)
      worksheet.mergeCells(place.top, place.left, place.bottom, place.right);
    return { ...place, value, font: FONTS[style] };
  });
}

function readKey(key, top) {
  const match = /^([A-Z])(?::([A-Z]))?(?:\+(\d+))?$/.exec(key);
  if (!match) throw new Error(`"${key}" names no cell of row ${top}`);
  const column = (letter) => letter.charCodeAt(0) - 64;
  const left = column(match[1]);
  return {
    top,
    bottom: top + Number(match[3] ?? 0),
    left,
    right: match[2] ? column(match[2]) : left,
  };
}

function toCell(content) {
  if (content === null) return { value: null, style: "centre" };
  if (typeof content === "number") return { value: content, style: "centre" };
  if (typeof content === "string") return { value: content, style: "centre" };
  return content;
}

function frameRows(worksheet, sheet) {
  sheet.rows.forEach((row, index) => {
    if (row.framed === false) return;
    for (let column = 1; column <= sheet.widths.length; column += 1)
      worksheet.getCell(index + 1, column).border = FRAME;
  });
}

/** Rows as high as their text needs; what a cell over several rows lacks is shared among them. */
function setHeights(worksheet, sheet, placed) {
  const heights = sheet.rows.map((row) => row.height ?? 20);
  const bySpan = [...placed].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const cell of bySpan) {
    const needed = textHeight(cell, sheet.widths);
    let there = 0;
    for (let row = cell.top; row <= cell.bottom; row += 1) there += heights[row - 1];
    const lack = Math.max(0, needed - there) / (cell.bottom - cell.top + 1);
    for (let row = cell.top; row <= cell.bottom; row += 1) heights[row - 1] += lack;
  }
  heights.forEach((height, index) => {
    if (height > MAX_ROW_HEIGHT)
      throw new Error(`${sheet.name} row ${index + 1} needs ${height} points: split the text`);
    worksheet.getRow(index + 1).height = Math.round(height);
  });
}

/** Points a text needs in its cell, an em being as wide as the font is high. */
function textHeight({ value, font, left, right }, widths) {
  if (typeof value !== "string") return 0;
  const across = widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0);
  const perLine = ((across * 7 - 4) * 0.75) / font.size;
  const lines = value.split("\n").reduce((sum, line) => {
    let ems = 0;
    for (const character of line) ems += character.charCodeAt(0) < 0x250 ? 0.55 : 1;
    return sum + Math.max(1, Math.ceil(ems / (perLine - 1.2)));
  }, 0);
  return lines * font.size * 1.3 + 6;
}
