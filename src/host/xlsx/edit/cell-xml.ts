import type { CellWrite } from "../../../core/edits/edit-plan";
import { toA1 } from "../../../core/grid/address";
import type { SheetScan } from "../sheet/sheet-scan";
import { attributesOf } from "../xml/attributes";
import { encodeSpreadsheetText, escapeText, utf8 } from "../xml/xml-text";
import type { CellTarget } from "./cell-target";
import type { PresentCell } from "./present-cell";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Attributes of a cell that belong to its old value: type, metadata, phonetic guide. */
const OF_OLD_VALUE = new Set(["t", "cm", "vm", "ph"]);

/** Whether the cell already holds what is to be written, so that its bytes may stay. */
export function holdsAlready({ after }: CellWrite, { value, formula }: PresentCell): boolean {
  switch (after.kind) {
    case "number":
      return formula === null && typeof value === "number" && value === Number(after.decimal);
    case "text":
      return formula === null && (value ?? "") === after.text;
    case "boolean":
      return formula === null && value === after.value;
    case "formula":
      return formula === after.formula && (after.cached === null || isCached(after.cached, value));
    case "blank":
      return formula === null && value === null;
  }
}

function isCached(cached: string, value: PresentCell["value"]): boolean {
  return value === cached || (DECIMAL.test(cached) && value === Number(cached));
}

/**
 * The bytes of the cell with its new content. Style and address stay as they are written. Text
 * stands in the cell itself (`inlineStr`): the shared strings, which serve every sheet, stay
 * untouched. Throws `RangeError` for a number that is no plain decimal or a formula without `=`.
 */
export function cellXml(
  scan: SheetScan,
  target: CellTarget,
  present: PresentCell,
  style?: number,
): string {
  const { type, content } = contentXml(target.write.after, scan.prefix);
  const name = `${scan.prefix}c`;
  const tag = `<${name}${keptAttributes(scan, target, present, style)}${type && ` t="${type}"`}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

function keptAttributes(
  scan: SheetScan,
  { at }: CellTarget,
  { cursor, style: present }: PresentCell,
  style?: number,
): string {
  if (!cursor) return ` r="${toA1(at)}"${styleAttribute(style ?? present)}`;
  let kept = style === undefined ? "" : styleAttribute(style);
  const nameEnd = cursor.start + 1 + scan.prefix.length + 1;
  for (const { nameStart, nameEnd: end, valueEnd } of attributesOf(scan.bytes, nameEnd)) {
    const name = utf8(scan.bytes, nameStart, end);
    if (!OF_OLD_VALUE.has(name) && (name !== "s" || style === undefined))
      kept += ` ${utf8(scan.bytes, nameStart, valueEnd + 1)}`;
  }
  return kept;
}

export interface CellContent {
  /** The attribute `t`, "" for a number. */
  readonly type: string;
  readonly content: string;
}

function styleAttribute(style: number): string {
  return style === 0 ? "" : ` s="${String(style)}"`;
}

/** What stands inside a cell that holds this. */
export function contentXml(after: CellWrite["after"], prefix: string): CellContent {
  switch (after.kind) {
    case "number":
      if (!DECIMAL.test(after.decimal)) throw new RangeError(`No decimal: ${after.decimal}`);
      return { type: "", content: element("v", after.decimal, prefix) };
    case "text":
      return after.text === "" ? EMPTY : textXml(after.text, prefix);
    case "boolean":
      return { type: "b", content: element("v", after.value ? "1" : "0", prefix) };
    case "formula":
      return formulaXml(after.formula, after.cached, prefix);
    case "blank":
      return EMPTY;
  }
}

const EMPTY: CellContent = { type: "", content: "" };

function textXml(text: string, prefix: string): CellContent {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  const escaped = escapeText(encodeSpreadsheetText(text));
  return {
    type: "inlineStr",
    content: `<${prefix}is><${prefix}t${space}>${escaped}</${prefix}t></${prefix}is>`,
  };
}

function formulaXml(formula: string, cached: string | null, prefix: string): CellContent {
  if (!/^=./s.test(formula)) throw new RangeError(`No formula: ${formula}`);
  const text = element("f", escapeText(encodeSpreadsheetText(formula.slice(1))), prefix);
  if (cached === null) return { type: "", content: text };
  const isNumber = DECIMAL.test(cached);
  const value = isNumber ? cached : escapeText(encodeSpreadsheetText(cached));
  return { type: isNumber ? "" : "str", content: text + element("v", value, prefix) };
}

function element(name: string, content: string, prefix: string): string {
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}
