import type { CellReference } from "../grid/address";
import type { Finding } from "./finding";
import type { Severity } from "./rule";
import { SEVERITIES } from "./severities";

/** 0 is the gravest. */
const rankOf = (severity: Severity) => SEVERITIES.indexOf(severity);

/** True where `a` weighs at least as much as `b`. */
export function atLeastAsSevere(a: Severity, b: Severity): boolean {
  return rankOf(a) <= rankOf(b);
}

/** The findings a reader needs first come first: by severity, then by sheet (in the order given), row, column, code. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly Finding[] {
  const place = (cell: CellReference | undefined) =>
    cell ? [sheets.indexOf(cell.sheet), cell.at.row, cell.at.column] : [-1];
  const keyed = findings.map((finding) => ({
    finding,
    ranks: [rankOf(finding.severity), ...place(finding.cells[0])],
    name: `${finding.code} ${finding.messageId} ${finding.id}`,
  }));
  keyed.sort((a, b) => {
    const at = a.ranks.findIndex((rank, i) => rank !== b.ranks[i]);
    if (at >= 0) return (a.ranks[at] ?? 0) - (b.ranks[at] ?? 0);
    return a.name < b.name ? -1 : 1;
  });
  return keyed.map(({ finding }) => finding);
}
