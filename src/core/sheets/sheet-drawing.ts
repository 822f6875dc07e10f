import type { Area, CellReference, Position } from "../grid/address";

/**
 * A new sheet as data: blank forms, reports, summaries. Every host draws the same sheet from it.
 * Cells that are not listed are blank and have the default style.
 */
export interface SheetDrawing {
  /** Wished sheet name; a host makes it valid and free (`自评表`, `自评表 (2)`). */
  readonly name: string;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  /** Width of each column in characters of the default font; columns beyond keep the default. */
  readonly columnWidths: readonly number[];
  /** Row heights in points by row from zero; other rows fit their text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly validations: readonly Validation[];
  /** Rows kept in sight at the top; 0: none. */
  readonly frozenRows: number;
  readonly page: PageSetup | null;
  /** Protected without password: cells whose style has `locked: false` can be filled in. Null: open. */
  readonly protection: { readonly allowFormatting: boolean } | null;
  readonly charts: readonly DrawnChart[];
  /** Headings and rows of a list with the buttons of a filter on its headings (autofilter); left out: none. */
  readonly filter?: Area;
}

export interface DrawnCell {
  readonly at: Position;
  readonly content: CellContent;
  readonly style: CellStyle;
  /** A link to another cell of the workbook; null: none. */
  readonly link: CellReference | null;
}

export type CellContent =
  | { readonly kind: "blank" }
  /** Always text, whatever it looks like: `=1+1` from a stranger's cell is never a formula. */
  | { readonly kind: "text"; readonly text: string }
  /** Plain decimal string. */
  | { readonly kind: "number"; readonly decimal: string }
  /**
   * Our own, with its leading `=`; `cached` is what it gives now, null when blank inputs give "". It
   * names cells as if the drawing began at A1; a host that draws elsewhere moves them, those in the
   * bounds of validations too.
   */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: string | null };

export interface CellStyle {
  /** Font name as Excel lists it: 宋体, 仿宋, 黑体. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** `#RRGGBB`; null: automatic. */
  readonly color: string | null;
  /** `#RRGGBB`; null: no fill. */
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Characters stacked from top to bottom, as in narrow level-1 cells. */
  readonly stacked: boolean;
  readonly border: "none" | "thin";
  /** Excel format code, `General` when none. */
  readonly numberFormat: string;
  /** Counts only in a protected sheet. */
  readonly locked: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly items: readonly string[] }
    /** Bounds are plain decimals or formulas with a leading `=`. */
    | { readonly kind: "decimal"; readonly from: string; readonly to: string };
  /** Shown when the cell is chosen; Excel allows 32 characters of title and 255 of text. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Shown when something else is typed; `stop` refuses it. Null: the list only offers, anything may be typed. */
  readonly error: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly text: string;
  } | null;
}

export interface PageSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Area;
  /** Rows repeated on every page, first and last from zero; null: none. */
  readonly titleRows: readonly [number, number] | null;
  /** Rows from zero that begin a new page; left out: pages end where they are full. */
  readonly breaks?: readonly number[];
  /** Pages wide and tall; `tall` 0: as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number };
  /** Inches. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly centered: boolean;
}

/** A bar or column chart over cells of the same sheet. */
export interface DrawnChart {
  readonly title: string;
  readonly kind: "column" | "bar";
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells it lies over. */
  readonly over: Area;
}

export const PLAIN_STYLE: CellStyle = {
  font: "宋体",
  size: 11,
  bold: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  stacked: false,
  border: "none",
  numberFormat: "General",
  locked: true,
};
