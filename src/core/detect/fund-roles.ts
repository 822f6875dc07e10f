import { FUND_ROW_LABELS } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import type { FundRow, FundSource } from "./evaluation-table";

/** The fund rows as one layout gives them, and the sheet rows they take. */
export interface Layout {
  readonly rows: readonly FundRow[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * The total is the row called so, else a 小计 at the end, else the first; sources keep the order of the form.
 * Several rows with names of their own, as those of tasks, have no total among them.
 */
export function assignRoles(rows: readonly FundRow[]): readonly FundRow[] {
  const sources = rows.map((row) => sourceOf(row.label.text));
  const named = sources.findIndex((source) => source === "total");
  const areItems =
    rows.length > 1 && sources.every((source) => source === null) && rows.every(isNamed);
  const summed = rows.length > 1 && /小计$/.test(bareLabel(rows.at(-1)?.label.text ?? ""));
  const unnamed = summed ? rows.length - 1 : areItems ? -1 : 0;
  const total = named >= 0 ? named : unnamed;
  return rows.map((row, index) => {
    const source = sources[index];
    if (index === total) return { ...row, role: "total", source: null, splitting: null };
    return { ...row, role: "source", source: !source || source === "total" ? "unnamed" : source };
  });
}

/** A row that is named by the side label has no name of its own: above 基本支出 and 项目支出 it is their total. */
function isNamed({ label, executed }: FundRow): boolean {
  return !executed || label.at.row === executed.at.row;
}

/** Where the money of a row so labelled comes from; null for a label that is no fund row's. */
export function sourceOf(label: string): FundSource | "total" | null {
  const bare = bareLabel(label).replace(/^(其中|[-、①-⑩\d.])+[:：-]?/, "");
  const found = FUND_ROW_LABELS.find(({ pattern }) => pattern.test(bare));
  if (!found) return null;
  if (found.source === null) return /其中/.test(label) ? "unnamed" : "total";
  return found.source;
}
