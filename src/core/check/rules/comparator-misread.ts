import type { IndicatorRow } from "../../detect/evaluation-table";
import { cellsOf } from "../field-text";
import { isMisreadPercent, withoutLeadingTwo } from "../misread-comparator";
import { quotedPairs } from "../quoted-examples";
import { tableRule } from "../rule";
import { valueRows } from "../value-rows";
import type { ScoredTable } from "../rule";
import type { ValueRow } from "../value-rows";

/**
 * T15: 「≥」 read as 「2」 when a paper was scanned: 290% for ≥90%. Counts (26次 for ≥6次) only beside such
 * a percentage, because a number of things may well begin with 2.
 */
export const comparatorMisread = tableRule({
  id: "comparator-misread",
  code: "T15",
  clause: "年度指标值应与批复的绩效目标一致（通常做法）",
  fix: "none",
  messages: {
    twoForAtLeast: { severity: "info", slots: ["count", "examples"] },
  },
  *check(scored) {
    const rows = valueRows(scored.table);
    if (!rows.some(({ row }) => isMisreadPercent(row))) return;
    const misread = rows
      .filter((one) => isMisreadPercent(one.row) || isMisreadCount(scored, one))
      .map(({ row }) => row);
    yield {
      messageId: "twoForAtLeast",
      cells: cellsOf(misread.map(({ target }) => target)),
      values: { count: String(misread.length), examples: quotedPairs(misread) },
    };
  },
});

/** A count with full marks that is reached only without the 2. */
function isMisreadCount({ scorecard }: ScoredTable, { row, index }: ValueRow): boolean {
  const { target, actual } = row.parsed;
  const rest = withoutLeadingTwo(row);
  if (target.kind !== "number" || actual.kind !== "number" || !rest) return false;
  if (!target.value || !actual.value) return false;
  const reachedWithout = actual.value.gte(rest) && actual.value.lt(target.value);
  return reachedWithout && earnsAll(row, scorecard.rows[index]?.weight ?? null);
}

function earnsAll({ score }: IndicatorRow, weight: ScoredTable["scorecard"]["total"]["score"]) {
  return score?.number && weight ? score.number.gte(weight) : false;
}
