import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import { samePosition } from "../grid/address";
import { isBlank } from "../score/scoring-units";
import { oncePer } from "../values/once-per";
import type { ScoredTable } from "./rule";
import { isFundRow } from "./stated-weights";
import type { ValueRow } from "./value-rows";
import { valueRows } from "./value-rows";

/**
 * The rows of indicators that are certainly whole: of a source that is cut, the last row is not. The
 * execution rate among them is told in the fund block.
 */
export const wholeRows = oncePer(({ table }: ScoredTable): readonly ValueRow[] => {
  const last = table.cut ? table.indicators.length - 1 : null;
  return valueRows(table).filter(
    ({ row, index }) => row.role === "indicator" && index !== last && !isFundRow(row),
  );
});

/** A target or actual left blank, or only dotted out by the form; marks like 「—」 are an answer. */
export function isLeftBlank({ row }: ValueRow, value: "target" | "actual"): boolean {
  return row[value] !== null && row.parsed[value].absence === "blank";
}

/**
 * Merged cells are not seen: where target and actual are both blank right below filled ones of the same
 * level-2 class, those may belong to this row too.
 */
export function mayShareValues({ indicators }: EvaluationTable, { row, index }: ValueRow): boolean {
  if (!isBlank(row.target) || !isBlank(row.actual)) return false;
  for (let i = index - 1; i >= 0; i -= 1) {
    const [above, below] = [indicators[i], indicators[i + 1]];
    if (!above || !below || !isRightBelow(below, above)) return false;
    if (!isBlank(above.target) || !isBlank(above.actual)) return true;
  }
  return false;
}

function isRightBelow(row: IndicatorRow, above: IndicatorRow): boolean {
  if (!above.level2 || !row.level2 || isBlank(row.level2)) return false;
  return above.row === row.row - 1 && samePosition(above.level2.at, row.level2.at);
}

/** True where points are given or to be earned: a weight above 0 in the row, or a score above 0. */
export function carriesPoints({ row }: ValueRow): boolean {
  return (row.weight?.number?.gt(0) ?? false) || (row.score?.number?.gt(0) ?? false);
}
