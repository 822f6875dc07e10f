import type { CellStyle } from "../../sheets/sheet-drawing";
import type { FormId } from "../form-profile";

/** Parts of a fund row that are filled in. */
export type FundField =
  "initialBudget" | "adjustedBudget" | "executed" | "weight" | "rate" | "score" | "reason";

/** Columns of an indicator row, or of a row of the summary table. */
export type RowField =
  | "level1"
  | "level2"
  | "level3"
  | "nature"
  | "initialTarget"
  | "target"
  | "unit"
  | "actual"
  | "weight"
  | "coefficient"
  | "score"
  | "reviewScore"
  | "reason"
  /** Columns that no score rests on: 得分计算方法, 评价标准; 完成情况; 权重占比; 折算得分. */
  | "remark"
  | "status"
  | "share"
  | "converted"
  | "sequence"
  | "project"
  | "organisation"
  | "budget"
  | "executed"
  | "rate"
  | "grade"
  /** Columns of own forms that the product has no use for, counted from zero. */
  | `extra${number}`;

/** A place of the form that is filled in. Counted from zero: `fund.0.executed`, `goal.0.actual`. */
export type Slot =
  | `head.${"project" | "supervisor" | "organisation" | "contact" | "reportDate" | "other"}`
  | `fund.${number}.${FundField}`
  | `goal.${number}.${"expected" | "actual"}`
  | `row.${number}.${RowField}`
  | `total.${"weight" | "score" | "grade"}`
  | `reason.${number}`
  | `remark.${number}`
  | `figure.${number}.${number}.${number}`
  /** 合计 under the rows of the summary table. */
  | `sum.${"budget" | "executed" | "rate"}`
  /** Filled in by hand and read by nobody: signatures, opinions. */
  | `text.${number}`;

/** How a cell is printed; fonts and sizes are those of official prints (`form-styles.ts`). */
export type PrintStyle =
  "title" | "subtitle" | "caption" | "section" | "label" | "side" | "text" | "centre" | "note";

/** How a cell looks where it differs from its print style, as own forms have it. */
export type CellLook = Partial<Omit<CellStyle, "numberFormat" | "locked">>;

/**
 * One cell of a layout. `text` is printed (in a slot: filled in beforehand); it may hold `{year}`,
 * `{project}`, `{unit}` and `{money}`.
 */
export interface LayoutCell {
  readonly style: PrintStyle;
  readonly text?: string;
  readonly slot?: Slot;
  /** A rate under a heading with （%）: 95.36 instead of 95.36%. */
  readonly percentNumber?: true;
  /** Check boxes: the names behind the boxes, of which one is ticked. */
  readonly choices?: readonly string[];
  readonly look?: CellLook;
}

/**
 * A row of a layout. Its keys name cells as columns, merged across or down: `A`, `B:D`, `A+3` (with
 * the three rows below), `B:C+1`.
 */
export interface LayoutRow {
  readonly cells: Readonly<Record<string, LayoutCell>>;
  /** Least height in points; the row grows with its text. */
  readonly height?: number;
  /** False for lines outside the ruled table: title, notes. */
  readonly framed?: false;
  /** True for a row that begins a new page, where the form takes several. */
  readonly newPage?: true;
}

/** A level-1 class of the blank form with what stands below it. */
export interface ClassLayout {
  /** As printed, points included: 「产出指标\n（50分）」; "" where the form has no level 1. */
  readonly level1: string;
  /** Points that the policy prescribes, as a plain decimal; null: none. */
  readonly points: string | null;
  readonly level2: readonly Level2Layout[];
}

/** What stands in an indicator row beforehand. */
export type RowPreset = Readonly<Partial<Record<RowField, string>>>;

export interface Level2Layout {
  readonly name: string;
  /** Rows filled in beforehand, which the request does not change in number. */
  readonly presets?: readonly RowPreset[];
  /** Blank rows where the request does not say otherwise; else `DEFAULT_ROWS`. */
  readonly rows?: number;
}

/** Blank rows of a level-2 class, as the national form prints them: 指标1, 指标2. */
export const DEFAULT_ROWS = 2;

/** The indicator block: a heading, then rows in classes, as many as asked for. */
export interface IndicatorLayout {
  readonly header: readonly LayoutRow[];
  /** Label left of the block, beside the heading and its rows or beside the rows alone. */
  readonly side: {
    /** One column or several: `A`, `A:B`. */
    readonly column: string;
    readonly cell: LayoutCell;
    readonly from: "header" | "rows";
  } | null;
  readonly columns: Readonly<Partial<Record<RowField, string>>>;
  readonly classes: readonly ClassLayout[];
  /** What a column of natures offers; null: the signs ≥, ≤, ＝. */
  readonly natures?: readonly string[];
  /** Texts that the blank form prints in every row; `{n}` is the row's number from one. */
  readonly printed?: Readonly<Partial<Record<RowField, string>>>;
  /** Looks of the columns, where they differ from the usual ones. */
  readonly looks?: Readonly<Partial<Record<RowField, CellLook>>>;
  /** Least height of a row in points; left out: the usual one. */
  readonly rowHeight?: number;
}

/** A blank form as data; a renderer draws it, a reader recognises what it drew. */
export interface FormLayout {
  /** Id of the form's profile, or of an own form. */
  readonly form: FormId;
  readonly sheetName: string;
  /** Widths in characters of the default font, one a column. */
  readonly widths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  /** `one`: printed on one A4 page where the original is; `many`: as many as needed. */
  readonly pages: "one" | "many";
  readonly top: readonly LayoutRow[];
  readonly indicators: IndicatorLayout;
  readonly foot: readonly LayoutRow[];
  /** Notes the published form prints; null: the scoring rules of its policy are printed instead. */
  readonly notes: readonly string[] | null;
}
