import type { Area, Position } from "../../grid/address";
import { columnLetters } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { PRINT_STYLES } from "../../sheets/form-styles";
import { asksForReason, isPrompt } from "../prompt";
import type { CellLook, LayoutCell, LayoutRow, PrintStyle, Slot } from "../layouts/layout";
import type { CellMap } from "./cell-map";
import { isDash } from "./fixed-text";

/** What a captured cell is: a place with its slot, or a text that the form prints. */
export interface CellMeaning {
  /** The slot of the field that begins here; null: none. */
  readonly slotAt: (at: Position) => Slot | null;
  /** What the form prints in a slot beforehand; null: nothing. */
  readonly prefilled: (slot: Slot, text: string) => string | null;
  /** What of a text is printed; null: it was filled in. */
  readonly fixed: (text: string, cell: Area) => string | null;
  readonly styleOf: (cell: Area, framed: boolean) => PrintStyle;
}

const BOX = /[☑☒□■√✓✔☐]/;
const LONGEST_CHOICE = 30;
const LONG_ENTRY = 40;
/** Points. */
const FEW_LINES = 60;

/** Turns rows of a sheet into rows of a layout, and remembers the texts that were left out. */
export class CapturedCells {
  /** Texts that are neither labels nor of a known field: a person may want them. */
  readonly leftOut: string[] = [];
  private texts = 0;

  constructor(
    private readonly grid: Grid,
    private readonly map: CellMap,
    private readonly meaning: CellMeaning,
  ) {}

  /** The rows from `from` to `to`, both included. */
  rows(from: number, to: number): readonly LayoutRow[] {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
      this.row(from + index, to),
    );
  }

  private row(row: number, last: number): LayoutRow {
    const framed = this.map.isFramed(row);
    const whole = this.map.beginningIn(row);
    const cells = whole.flatMap((cell) => {
      const cut = { ...cell, bottom: Math.min(cell.bottom, last) };
      const made = this.cell(cut, framed);
      return made ? [[this.keyOf(cut), made] as const] : [];
    });
    // A row that was made high for what somebody wrote goes back to a few lines.
    const written = whole.some((cell) => this.textAt(cell).length > LONG_ENTRY);
    const high = this.map.heightOf(row);
    const height = high !== null && written ? Math.min(high, FEW_LINES) : high;
    return {
      cells: Object.fromEntries(cells),
      ...(height === null || height <= 0 ? {} : { height: Math.round(height * 4) / 4 }),
      ...(framed ? {} : { framed }),
    };
  }

  /** Null for a cell of which nothing shows. */
  private cell(cell: Area, framed: boolean): LayoutCell | null {
    const text = this.textAt(cell);
    const at = { row: cell.top, column: cell.left };
    const choices = choicesIn(text);
    const slot = this.meaning.slotAt(at) ?? (choices ? this.nextText() : null);
    const border = framed ? "thin" : "none";
    if (slot !== null && !isDash(text)) {
      // Hubei prints the goal's label in the cell that the goal is written into, Sichuan what is asked for.
      const prints = slot.startsWith("goal.") || isPrompt(text) || asksForReason(text);
      const label = prints ? this.meaning.fixed(text, cell) : null;
      const prefilled = this.meaning.prefilled(slot, text.trim()) ?? (label === "" ? null : label);
      const left = this.map.lookAt(at.row, at.column)?.horizontal === "left";
      const style = left || choices ? "text" : "centre";
      return {
        style,
        slot,
        ...(choices ? { choices } : {}),
        ...(prefilled === null ? {} : { text: prefilled }),
        ...this.lookOf(at, style, border),
      };
    }
    const fixed = this.meaning.fixed(text, cell);
    const style = this.meaning.styleOf(cell, framed);
    if (fixed !== null && fixed !== "") {
      const filled = /[:：]$/.test(fixed) && !framed;
      return {
        style,
        text: fixed,
        ...(filled ? { slot: this.nextText() } : {}),
        ...this.lookOf(at, style, border),
      };
    }
    if (fixed === null && /\p{Script=Han}{2}/u.test(text)) this.leftOut.push(text.trim());
    const merged = cell.right > cell.left || cell.bottom > cell.top;
    if (!framed && text === "" && !merged) return null;
    return { style: "centre", slot: this.nextText(), ...this.lookOf(at, "centre", border) };
  }

  /** As shown, line breaks of the sheet kept. */
  private textAt({ top, left }: Area): string {
    return this.grid.cellAt(top, left)?.text.replace(/\r\n?/g, "\n") ?? "";
  }

  private nextText(): Slot {
    this.texts += 1;
    return `text.${this.texts - 1}`;
  }

  keyOf({ top, left, bottom, right }: Area): string {
    return `${this.columnsOf(left, right)}${bottom > top ? `+${bottom - top}` : ""}`;
  }

  columnsOf(left: number, right: number): string {
    const [first, last] = [left, right].map((column) => columnLetters(column - this.map.area.left));
    return first === last ? (first ?? "") : `${first ?? ""}:${last ?? ""}`;
  }

  lookOf(at: Position, style: PrintStyle, border: "thin" | "none"): { readonly look?: CellLook } {
    const look = this.map.lookAt(at.row, at.column);
    return look ? differing(look, { ...PRINT_STYLES[style], border }) : {};
  }
}

/** What a look has otherwise than a print style. */
function differing(
  look: Required<CellLook>,
  usual: Required<CellLook>,
): { readonly look?: CellLook } {
  const keys = Object.keys(look) as (keyof CellLook)[];
  const different = keys.filter((key) => look[key] !== usual[key]);
  return different.length === 0
    ? {}
    : { look: Object.fromEntries(different.map((key) => [key, look[key]])) };
}

/** 「持续性项目 ☑  新增性项目 □」: the names behind the boxes, or before them. */
function choicesIn(text: string): readonly string[] | null {
  if (text.split(BOX).length < 3) return null;
  const names = text
    .split(BOX)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const fits = names.length > 1 && names.every((name) => name.length <= LONGEST_CHOICE);
  return fits ? names : null;
}
