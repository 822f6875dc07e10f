import { read, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { fromA1 } from "../../../src/core/grid/address";
import { attribute, type XmlElement } from "../../deployment/xml-tree";
import { parseArea } from "../model/area";
import type { Cell, CellContent, Sheet, Visibility } from "../model/sheet";
import { StandInWorkbook } from "../model/workbook";
import { loadLooks } from "./looks";
import { loadRules } from "./rules";
import { loadFontSizes } from "./font-sizes";
import { listed, localName, sheetParts } from "./sheet-parts";
import { validationsOf } from "./validations";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/**
 * A workbook from a file, by two readers that are not the product's: SheetJS gives what the cells
 * hold, ExcelJS how they look and what the sheets are protected by; custom XML parts, validation
 * rules, page breaks and font sizes are unzipped.
 */
export async function workbookFromXlsx(bytes: Uint8Array): Promise<StandInWorkbook> {
  const workbook = new StandInWorkbook();
  const contents = read(bytes, { cellFormula: true, cellNF: true, cellText: false });
  const looks = new ExcelJS.Workbook();
  await looks.xlsx.load(bytes.slice().buffer);
  const parts = sheetParts(bytes);
  const digit = digitPixels(bytes);
  contents.SheetNames.forEach((name, order) => {
    const sheet = workbook.addSheet(name);
    sheet.visibility = VISIBILITIES[contents.Workbook?.Sheets?.[order]?.Hidden ?? 0] ?? "Visible";
    const looked = looks.getWorksheet(name);
    if (looked) {
      loadLooks(looked, sheet, digit);
      loadRules(looked, sheet, workbook);
    }
    const part = parts.sheets.get(name);
    if (part) loadPart(part, parts.styles, sheet);
    loadContents(contents.Sheets[name] ?? {}, sheet);
  });
  workbook.names = namesOf(contents);
  loadParts(bytes, workbook);
  const visible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (visible)
    workbook.selection = { sheet: visible, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return workbook;
}

/** What the XML of a sheet says and no reader gives. */
function loadPart(part: XmlElement, styles: XmlElement | null, sheet: Sheet): void {
  sheet.validations = validationsOf(part);
  loadFontSizes(part, styles, sheet);
  const filter = part.children.find(({ name }) => localName(name) === "autoFilter");
  sheet.filter = parseArea(attribute(filter, "ref") ?? "");
  const breaks = listed(part, "rowBreaks").map((one) => Number(attribute(one, "id")));
  if (breaks.length > 0) sheet.page["horizontalPageBreaks"] = breaks;
}

/** Chinese fonts, whose digits are half as wide as a Chinese character: 8 pixels at 11 points, Calibri's 7. */
const CHINESE = /[\u3400-\u9fff]|SimSun|DengXian/;

/** Pixels of a digit in the font of the Normal style, in which the file counts widths. */
function digitPixels(bytes: Uint8Array): number {
  const styles = unzipSync(bytes, { filter: ({ name }) => name === "xl/styles.xml" });
  const xml = strFromU8(styles["xl/styles.xml"] ?? new Uint8Array());
  const normal = /<(?:\w+:)?fonts\b.*?<(?:\w+:)?name val="([^"]*)"/s.exec(xml)?.[1];
  return normal === undefined || CHINESE.test(normal) ? 8 : 7;
}

function loadContents(contents: WorkSheet, sheet: Sheet): void {
  for (const [address, given] of Object.entries(contents)) {
    const at = fromA1(address);
    if (!at) continue;
    const object = given as CellObject;
    const { style } = sheet.cell(at.row, at.column);
    const cell: Cell = {
      value: contentOf(object),
      formula: object.f === undefined ? null : `=${object.f}`,
      style: typeof object.z === "string" ? { ...style, numberFormat: object.z } : style,
    };
    sheet.put(at.row, at.column, cell);
  }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function contentOf({ t, v }: CellObject): CellContent {
  if (t === "z" || v === undefined) return "";
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  return v instanceof Date ? v.toISOString() : v;
}

function namesOf(contents: WorkBook): StandInWorkbook["names"] {
  return (contents.Workbook?.Names ?? []).map(({ Name, Ref, Comment }) => ({
    name: Name,
    formula: `=${Ref}`,
    comment: Comment ?? "",
    visible: true,
  }));
}

/** What neither reader gives: custom XML parts, and whether the list of sheets is protected. */
function loadParts(bytes: Uint8Array, workbook: StandInWorkbook): void {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) || name === "xl/workbook.xml",
  });
  for (const [name, part] of Object.entries(parts)) {
    const xml = strFromU8(part).replace(/^\uFEFF/, "");
    if (name.startsWith("customXml/")) workbook.customXmlParts.push({ id: workbook.newId(), xml });
    else
      workbook.structureProtected = /<workbookProtection\b[^>]*lockStructure="(1|true)"/.test(xml);
  }
}
