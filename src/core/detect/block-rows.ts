import { fundColumn } from "../forms/fund-labels";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import { sameColumns, type IndicatorHeader } from "./indicator-header";
import { isClassName } from "./indicator-rows";
import { rowKind } from "./row-kind";
import { filledRowsBetween, labelsOf } from "./sheet-labels";

/** The rows of one table from its indicator heading down, sorted by what they are. */
export interface BlockRows {
  readonly indicators: readonly number[];
  readonly total: number | null;
  readonly grade: number | null;
  readonly reasons: readonly number[];
  readonly notes: readonly number[];
  /** Last row that belongs to the table. */
  readonly last: number;
  /** Headings below the first that repeat it after a page break or for a second goal. */
  readonly repeats: readonly IndicatorHeader[];
}

/** A page break or a spacer row; more blank rows than this end a table. */
const MOST_BLANK_ROWS = 2;
/** Notes may stand apart from the table by this many blank rows. */
const MOST_BLANK_ROWS_BEFORE_NOTES = 4;
/** Under a class label without indicators stand the blank rows of an unfilled form, as many as it has. */
const MOST_BLANK_TEMPLATE_ROWS = 60;

const VALUE_COLUMNS = ["level3", "target", "actual", "weight", "score"] as const;

/** Walks down from the heading to the last note. `headers` are all headings of the sheet. */
export function blockRows(
  grid: Grid,
  header: IndicatorHeader,
  headers: readonly IndicatorHeader[],
): BlockRows {
  const walk = new Walk(grid, header, headers);
  for (const row of filledRowsBetween(grid, header.bottom + 1, Number.MAX_SAFE_INTEGER))
    if (!walk.take(row)) break;
  return walk;
}

class Walk implements BlockRows {
  readonly indicators: number[] = [];
  readonly reasons: number[] = [];
  readonly notes: number[] = [];
  readonly repeats: IndicatorHeader[] = [];
  total: number | null = null;
  grade: number | null = null;
  last: number;
  private inTail = false;
  private skipTo = -1;

  constructor(
    private readonly grid: Grid,
    private readonly header: IndicatorHeader,
    private readonly headers: readonly IndicatorHeader[],
  ) {
    this.last = header.bottom;
  }

  /** False where the table has ended before this row. */
  take(row: number): boolean {
    if (row <= this.skipTo) return true;
    const repeated = this.headers.find((other) => other.top === row);
    if (repeated) return this.takeRepeatedHeader(repeated);
    const found = rowKind(this.grid, row);
    if (!found) return true;
    const blanks = row - this.last - 1;
    const kind = this.isUnlabelledTotal(row) ? "total" : found.kind;
    const closing = kind === "note" || kind === "reason" || kind === "total" || kind === "grade";
    if (blanks > this.mostBlanks(closing)) return false;
    if (kind === "title") return this.takePageBreak(row);
    if (this.isFundHeading(row)) return false;
    if (kind === "body" && this.inTail && this.opensTitle(row)) return false;
    this.file(row, kind);
    return this.last === row;
  }

  /** 100 | 97.5 under 分值 and 得分 and nothing else in the row. */
  private isUnlabelledTotal(row: number): boolean {
    const { columns } = this.header;
    const [weight, score, ...others] = this.grid.cellsOf(row);
    if (!weight || !score || others.length > 0 || readNumber(score.text) === null) return false;
    const under = (cell: GridCell, role: "weight" | "score"): boolean =>
      columns.get(role)?.column === cell.column;
    return (
      under(weight, "weight") && under(score, "score") && !!readNumber(weight.text)?.number.eq(100)
    );
  }

  private mostBlanks(closing: boolean): number {
    if (this.opensTemplateRows(this.last, closing)) return MOST_BLANK_TEMPLATE_ROWS;
    return closing ? MOST_BLANK_ROWS_BEFORE_NOTES : MOST_BLANK_ROWS;
  }

  /** The row holds class labels and nothing else, or is the heading of a list with no row filled in. */
  private opensTemplateRows(row: number, closing: boolean): boolean {
    if (row === this.header.bottom) return closing;
    if (this.inTail || this.indicators[this.indicators.length - 1] !== row) return false;
    const { columns } = this.header;
    const levels = [columns.get("level1")?.column, columns.get("level2")?.column];
    const leftmost = Math.min(...[...columns.values()].map(({ column }) => column));
    // One heading 指标名称 over class, sub-class and name stands over the classes.
    const values = VALUE_COLUMNS.flatMap((role) => columns.get(role)?.column ?? []).filter(
      (column) => column !== leftmost,
    );
    return this.grid
      .cellsOf(row)
      .every(
        ({ text, column }) =>
          !values.includes(column) && (levels.includes(column) || isClassName(text)),
      );
  }

  private file(row: number, kind: Exclude<ReturnType<typeof rowKind>, null>["kind"]): void {
    switch (kind) {
      case "total":
        if (this.total !== null) return;
        this.total = row;
        this.inTail = true;
        break;
      case "grade":
        this.grade = row;
        this.inTail = true;
        break;
      case "reason":
        this.reasons.push(row);
        break;
      case "note":
        this.notes.push(row);
        this.inTail = true;
        break;
      case "sign-off":
        this.inTail = true;
        break;
      case "body":
      case "title":
        if (!this.fileBody(row)) return;
    }
    this.last = row;
  }

  private fileBody(row: number): boolean {
    if (this.inTail) {
      // Unlabelled lines go on a note, a reason or a sign-off; anything else is not ours.
      const continues = row - this.last <= 1 && this.grid.cellsOf(row).length <= 2;
      if (continues && this.notes.length > 0) this.notes.push(row);
      return continues;
    }
    this.indicators.push(row);
    return true;
  }

  /** The same heading again, before any total, goes on with the table; another heading begins a new one. */
  private takeRepeatedHeader(other: IndicatorHeader): boolean {
    if (this.total !== null || !sameColumns(this.header, other)) return false;
    this.repeats.push(other);
    this.last = other.bottom;
    this.skipTo = other.bottom;
    return true;
  }

  /** A title in the middle of a table is a page break where the same heading follows at once. */
  private takePageBreak(row: number): boolean {
    const next = this.headers.find((other) => other.top > row);
    if (!next || this.total !== null || next.top - row > 3 || !sameColumns(this.header, next))
      return false;
    const between = filledRowsBetween(this.grid, row + 1, next.top - 1);
    if (between.length > 1) return false;
    this.skipTo = next.top - 1;
    this.last = next.top - 1;
    return true;
  }

  /** A line right above a title begins the next table's title. */
  private opensTitle(row: number): boolean {
    return rowKind(this.grid, row + 1)?.kind === "title";
  }

  private isFundHeading(row: number): boolean {
    const roles = new Set(labelsOf(this.grid, row).map(({ bare }) => fundColumn(bare)));
    return (
      (roles.has("adjustedBudget") || roles.has("initialBudget")) &&
      (roles.has("executed") || roles.has("rate"))
    );
  }
}
