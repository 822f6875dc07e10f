import { FUND_SECTION, FUND_USE, fundColumns, type FundColumn } from "../forms/fund-labels";
import { bareLabel, labelKey } from "../forms/label";
import type { Position } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import { fieldAt } from "./field";
import { fundRowAt } from "./fund-row";
import { sourceOf, type Layout } from "./fund-roles";
import { withSplitting } from "./fund-splitting";

/** Longer texts beside amounts are notes of the form. */
const LONGEST_LABEL = 30;

/**
 * What amounts a label is the name of: 全年预算数, 执行率. 「资金总额」 may say so, but also whose they are;
 * 「其中：本年预算安排」 is a part of the amount before it.
 */
export function kindNamed(cell: GridCell): FundColumn | null {
  const bare = bareLabel(cell.text);
  const [kind] = bare.length <= LONGEST_LABEL ? fundColumns([bare]) : [];
  if (!kind || OF_WHICH.test(bare) || namesWhole(cell)) return null;
  return sourceOf(cell.text) === null || /[数额]$/.test(bare) ? kind : null;
}

const OF_WHICH = /^其中:?(?=.)/;

/** 「资金总额」, 「合计」: of all sources, and where no other label says so of the budget. */
export function namesWhole(cell: GridCell): boolean {
  return sourceOf(cell.text) === "total" && bareLabel(cell.text) !== "预算数";
}

/** A short label of where money comes from or goes to, or of the whole. */
export function namesSource(cell: GridCell): boolean {
  if (typeof cell.value !== "string" || labelKey(cell.text).length > LONGEST_LABEL) return false;
  if (kindNamed(cell) !== null) return false;
  const isPart = OF_WHICH.test(bareLabel(cell.text));
  return isPart || sourceOf(cell.text) !== null || FUND_USE.test(nameOf(cell));
}

/** 「资金情况」 left of the headings, where 「资金总额」 is one of them or stands beside it. */
export function isSideLabel(cell: GridCell, beside: readonly GridCell[]): boolean {
  if (beside[0] !== cell || !FUND_SECTION.test(labelKey(cell.text))) return false;
  return !namesWhole(cell) || beside.filter(namesWhole).length > 1;
}

/** A number, or one of the marks for none. */
export function isAmount({ text }: GridCell): boolean {
  return readNumber(text) !== null || /^[-—－–/*＊]+$|^(无|空|不适用)$/.test(text.trim());
}

/** A kind of money, and not what is worked out from it. */
export function isMoney(kind: FundColumn): boolean {
  return !["rate", "weight", "score", "reason"].includes(kind);
}

interface Source {
  readonly label: GridCell;
  readonly isWhole: boolean;
  readonly places: Map<FundColumn, Position>;
}

/**
 * The sources of a fund block with the places of their amounts, for layouts in which a row of the sheet is no
 * source: where kinds of amounts stand in the rows, or sources beside each other.
 */
export class Crossing {
  private readonly sources: Source[] = [];

  /** An amount stands at a place; of two with the same label of the same kind the second is a source of its own. */
  add(label: GridCell, kind: FundColumn, at: Position): void {
    const isWhole = sourceOf(label.text) === "total" || kindNamed(label) !== null;
    const name = nameOf(label);
    const known = this.sources.find((source) =>
      isWhole
        ? source.isWhole
        : !source.isWhole && nameOf(source.label) === name && !source.places.has(kind),
    );
    if (known?.places.has(kind)) return;
    const source = known ?? { label, isWhole, places: new Map<FundColumn, Position>() };
    source.places.set(kind, { row: at.row, column: at.column });
    if (!known) this.sources.push(source);
  }

  /** The rows of the block; null where it has one source only, or says nothing of budget and outturn. */
  layout(grid: Grid, top: number, bottom: number): Layout | null {
    const has = (...kinds: readonly FundColumn[]): boolean =>
      this.sources.some(({ places }) => kinds.some((kind) => places.has(kind)));
    if (this.sources.length < 2) return null;
    if (!has("adjustedBudget", "initialBudget") || !has("executed", "rate")) return null;
    const rows = this.sources.map(({ label, isWhole, places }) => {
      const row = fundRowAt(grid, fieldAt(grid, label, "text"), places);
      const source = sourceOf(label.text);
      if (isWhole) return { ...row, role: "total", source: null } as const;
      const named = source && source !== "total" ? source : "unnamed";
      return { ...withSplitting(grid, row, top), source: named } as const;
    });
    return { rows, top, bottom };
  }
}

/** 「其中：财政拨款」 beside one amount is 「财政拨款」 beside the other. */
function nameOf({ text }: GridCell): string {
  return bareLabel(text).replace(OF_WHICH, "");
}
