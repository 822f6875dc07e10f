import type { CellValue, GridCell } from "../../../core/grid/grid";
import type { CellFormat } from "../workbook/displayed-text";
import type { SharedStrings } from "../workbook/shared-strings";
import type { Styles } from "../workbook/styles";
import { damaged } from "../unreadable-error";
import { BYTE, isPlainCharacter, startsWith } from "../xml/characters";
import { decodeSpreadsheetText, decodeXml, trimXmlSpace, utf8 } from "../xml/xml-text";
import type { FormulaBook } from "./formula-book";
import { richText } from "./rich-text";
import type { SheetDataCursor } from "./sheet-data-cursor";
import { dateSerial, storedNumber } from "./stored-number";

/** The workbook's parts that cells refer to, unpacked when first needed. */
export interface CellSources {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
}

/** Reads what the cell under a cursor holds. */
export class CellReader {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly sources: CellSources,
    private readonly formulas: FormulaBook,
    private readonly prefix: string,
  ) {}

  /** Whether the cell holds a value that is not empty text; formulas are not looked at. */
  hasValue(cursor: SheetDataCursor): boolean {
    const { valueStart, valueEnd } = cursor;
    if (valueStart < 0 || valueStart === valueEnd) return false;
    if (cursor.type === "shared") return !this.sources.strings.isBlank(this.stringIndex(cursor));
    return this.beginsPlainly(cursor) || this.textOf(cursor) !== "";
  }

  /** Whether the first character already shows that the text is not empty. */
  private beginsPlainly({ type, valueStart }: SheetDataCursor): boolean {
    const first = this.bytes[valueStart] ?? 0;
    return type !== "inline" && isPlainCharacter(first);
  }

  /** The cell; null when it is blank. A formula that was never calculated has empty text as value. */
  read(cursor: SheetDataCursor, styles: Styles): GridCell | null {
    const value = this.valueOf(cursor);
    const isEmpty = value === null || value === "";
    if (isEmpty && cursor.formulaStart < 0) return null;
    const formula = this.formulas.formulaOf(cursor);
    if (isEmpty && formula === null) return null;
    const format = styles.formatOf(cursor.style);
    return {
      row: cursor.cellRow,
      column: cursor.column,
      value: value ?? "",
      text: cursor.type === "error" ? String(value ?? "") : displayed(value ?? "", format),
      formula,
      numberFormat: format.code,
    };
  }

  /** The stored value, null when the cell has none. */
  valueOf(cursor: SheetDataCursor): CellValue {
    const { valueStart, valueEnd, type } = cursor;
    if (valueStart < 0 || valueStart === valueEnd) return type === "string" ? "" : null;
    switch (type) {
      case "number":
        return this.orText(storedNumber(this.bytes, valueStart, valueEnd), cursor);
      case "shared":
        return this.sources.strings.at(this.stringIndex(cursor));
      case "boolean":
        return /^(?:1|true)$/.test(this.textOf(cursor));
      case "date":
        return this.orText(dateSerial(this.textOf(cursor), this.sources.date1904), cursor);
      case "string":
      case "inline":
      case "error":
        return this.textOf(cursor);
    }
  }

  /** What a cell that calls itself a number holds instead of one is shown as it stands. */
  private orText(number: number, cursor: SheetDataCursor): number | string {
    return Number.isFinite(number) ? number : this.textOf(cursor);
  }

  private textOf({ type, valueStart, valueEnd }: SheetDataCursor): string {
    const { bytes } = this;
    if (type !== "inline")
      return trimXmlSpace(decodeSpreadsheetText(decodeXml(utf8(bytes, valueStart, valueEnd))));
    const open = `<${this.prefix}is><${this.prefix}t>`;
    const close = `</${this.prefix}t></${this.prefix}is>`;
    const textStart = valueStart + open.length;
    const textEnd = valueEnd - close.length;
    const plain =
      startsWith(bytes, valueStart, open) &&
      bytes.indexOf(BYTE.lessThan, textStart) === textEnd &&
      startsWith(bytes, textEnd, close);
    return plain
      ? trimXmlSpace(decodeSpreadsheetText(decodeXml(utf8(bytes, textStart, textEnd))))
      : richText(bytes, valueStart, valueEnd, this.part);
  }

  private stringIndex({ valueStart, valueEnd, start }: SheetDataCursor): number {
    const index = storedNumber(this.bytes, valueStart, valueEnd);
    if (!Number.isInteger(index) || index < 0 || index >= this.sources.strings.count)
      throw damaged(this.part, "content", start);
    return index;
  }
}

function displayed(value: string | number | boolean, format: CellFormat): string {
  if (typeof value === "number") return format.number(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : format.text(value);
}
