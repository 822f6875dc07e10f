import type { CellReference } from "../grid/address";
import type { Finding } from "./finding";
import type { Severity } from "./rule";

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** True where `a` weighs at least as much as `b`. */
export function atLeastAsSevere(a: Severity, b: Severity): boolean {
  return RANKS[a] <= RANKS[b];
}

/** The findings a reader needs first come first: by severity, then by sheet (in the order given), row, column, code. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly Finding[] {
  const place = (cell: CellReference | undefined) =>
    cell ? [sheets.indexOf(cell.sheet), cell.at.row, cell.at.column] : [-1, -1, -1];
  const keys = new Map(findings.map((f) => [f, [RANKS[f.severity], ...place(f.cells[0])]]));
  return [...findings].sort((a, b) => {
    const before = keys.get(a) ?? [];
    const after = keys.get(b) ?? [];
    for (const [i, rank] of before.entries()) {
      const difference = rank - (after[i] ?? 0);
      if (difference !== 0) return difference;
    }
    const [left, right] = [a, b].map((f) => `${f.code} ${f.messageId} ${f.id}`);
    return (left ?? "") < (right ?? "") ? -1 : 1;
  });
}
