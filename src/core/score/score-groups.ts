import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import { samePosition } from "../grid/address";
import type { ScoringPolicy } from "./policy";
import type { RowScore } from "./scorecard";
import { rounded } from "./score-rounding";
import { isBlank } from "./scoring-units";
import { shownNumber, shownScore } from "./shown-number";
import { sumOf } from "../values/sum";

/** Gives the rows that only carry sums (level-1 and level-2 rows) the sum of the rows under them. */
export function scoreGroupRows(
  table: EvaluationTable,
  rows: readonly RowScore[],
  policy: ScoringPolicy,
): readonly RowScore[] {
  return rows.map((own, index) => {
    const row = table.indicators[index];
    if (row?.role !== "group") return own;
    const members = membersOf(table, row, index).filter((member) => rows[member]?.counts);
    const scores = members.flatMap((member) => rows[member]?.accepted ?? []);
    const complete = scores.length > 0 && scores.length === members.length;
    const exact = complete ? sumOf(scores) : null;
    const computed = exact && rounded(exact, null, policy);
    const stated = row.score?.number ?? null;
    return {
      ...own,
      computed,
      exact,
      method: computed ? "group" : stated ? "stated" : "none",
      accepted: computed ?? stated,
      derivation: {
        id: computed ? "group-sum" : "group-incomplete",
        values: computed
          ? {
              sum: scores.map((score) => shownNumber(score)).join("+"),
              score: shownScore(computed, policy.scoreDecimals),
            }
          : {},
        inputs: members.flatMap((member) => table.indicators[member]?.score?.at ?? []),
      },
    };
  });
}

/**
 * The rows of the group's own class; in a table without classes, those down to the next group row. Rows
 * that do not count are among them.
 */
export function membersOf(
  table: EvaluationTable,
  row: IndicatorRow,
  index: number,
): readonly number[] {
  const label = isBlank(row.level2) ? row.level1 : row.level2;
  const own = label && table.classes.find((group) => samePosition(group.label.at, label.at));
  if (own) return own.rows;
  const next = table.indicators.findIndex(({ role }, i) => i > index && role === "group");
  const end = next < 0 ? table.indicators.length : next;
  return [...table.indicators.keys()].slice(index + 1, end);
}
