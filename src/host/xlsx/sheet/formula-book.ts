import type { Area } from "../../../core/grid/address";
import { damaged } from "../unreadable-error";
import { attributeSpan, attributeValue } from "../xml/attributes";
import { decodeSpreadsheetText, decodeXml, utf8 } from "../xml/xml-text";
import { translateFormula } from "./formula-translation";
import type { SheetDataCursor } from "./sheet-data-cursor";
import { areasOf } from "./sheet-surroundings";

/** The cell that writes out a formula which others share; its text without `=`. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Excel stops at 8,192 characters; a longer one shared by a million cells would fill the memory. */
const SHARED_MAX = 32_767;

/** A formula that fills an area as one (entered with Ctrl+Shift+Enter, spilled, or a data table). */
interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

/** The formulas of a sheet that stand in more than one cell. */
export class FormulaBook {
  private readonly shared = new Map<string, SharedFormula>();
  /** Those of more than one cell. */
  private readonly arrays: ArrayFormula[] = [];
  /** The row asked for last, and the array formulas that reach into it. */
  private arraysRow = -1;
  private arraysInRow: readonly ArrayFormula[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly prefix: string,
    private readonly part: string,
  ) {}

  /** Takes note of the cell's `f` element; false when it says nothing (`<f/>`). */
  note(cursor: SheetDataCursor): boolean {
    const hasText = cursor.formulaEnd > cursor.formulaTagEnd;
    const type = this.typeOf(cursor);
    if (type === null) return hasText;
    if (type === "shared" && hasText) this.noteShared(cursor);
    else if (type === "array" || type === "dataTable") {
      const [area] = areasOf(this.attribute(cursor, "ref"));
      if (area && !isSingle(area))
        this.arrays.push({ area, formula: this.formulaOf(cursor) ?? "" });
    }
    return hasText || type === "shared" || type === "dataTable";
  }

  /** The cell that names the range writes the formula out; others may repeat their own. */
  private noteShared(cursor: SheetDataCursor): void {
    const index = this.attribute(cursor, "si") ?? "";
    if (this.shared.has(index) && this.attribute(cursor, "ref") === null) return;
    const { cellRow: row, column } = cursor;
    const text = this.textOf(cursor);
    if (text.length > SHARED_MAX) throw damaged(this.part, "content", cursor.start);
    this.shared.set(index, { row, column, text });
  }

  /** The formula of the cell with its leading `=`, as if entered there; null for a constant. */
  formulaOf(cursor: SheetDataCursor): string | null {
    if (cursor.formulaStart < 0)
      return this.arrayAt(cursor.cellRow, cursor.column)?.formula ?? null;
    const text = this.textOf(cursor);
    if (text !== "") return `=${text}`;
    if (this.typeOf(cursor) === "dataTable") return this.tableFormula(cursor);
    const master = this.shared.get(this.sharedIndex(cursor) ?? "");
    if (!master) return null;
    const { row, column } = master;
    return `=${translateFormula(master.text, cursor.cellRow - row, cursor.column - column)}`;
  }

  /** The number of the shared formula that the cell takes part in; null when it takes part in none. */
  sharedIndex(cursor: SheetDataCursor): string | null {
    if (cursor.formulaStart < 0 || this.typeOf(cursor) !== "shared") return null;
    return this.attribute(cursor, "si");
  }

  /** The number of the shared formula that this cell writes out for the others; else null. */
  writtenOutFor(cursor: SheetDataCursor): string | null {
    const index = this.sharedIndex(cursor);
    const first = this.shared.get(index ?? "");
    return first?.row === cursor.cellRow && first.column === cursor.column ? index : null;
  }

  /** The array formula of more than one cell that covers a place. */
  arrayAt(row: number, column: number): ArrayFormula | undefined {
    if (this.arrays.length === 0) return undefined;
    if (row !== this.arraysRow) {
      this.arraysRow = row;
      this.arraysInRow = this.arrays.filter(({ area }) => row >= area.top && row <= area.bottom);
    }
    return this.arraysInRow.find(({ area }) => column >= area.left && column <= area.right);
  }

  private typeOf(cursor: SheetDataCursor): string | null {
    const plainLength = this.prefix.length + "<f>".length;
    if (cursor.formulaTagEnd - cursor.formulaStart === plainLength) return null;
    return this.attribute(cursor, "t");
  }

  private textOf({ formulaTagEnd, formulaEnd }: SheetDataCursor): string {
    return decodeSpreadsheetText(decodeXml(utf8(this.bytes, formulaTagEnd, formulaEnd))).trim();
  }

  /** How Excel shows a data table: by the cells it puts its inputs into. */
  private tableFormula(cursor: SheetDataCursor): string {
    const first = this.attribute(cursor, "r1") ?? "";
    const second = this.attribute(cursor, "r2") ?? "";
    if (this.attribute(cursor, "dt2D") === "1") return `=TABLE(${first},${second})`;
    return this.attribute(cursor, "dtr") === "1" ? `=TABLE(${first},)` : `=TABLE(,${first})`;
  }

  private attribute({ formulaStart }: SheetDataCursor, name: string): string | null {
    const nameEnd = formulaStart + this.prefix.length + "<f".length;
    const span = attributeSpan(this.bytes, nameEnd, name);
    return span && attributeValue(this.bytes, span);
  }
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
