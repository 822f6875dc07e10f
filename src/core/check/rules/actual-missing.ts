import { isLeftBlank, mayShareValues, wholeRows } from "../blank-values";
import { samePosition } from "../../grid/address";
import type { EvaluationTable } from "../../detect/evaluation-table";
import { cellsOf, eachCellOnce, hasNumber } from "../field-text";
import { isFilledIn } from "../filled-in";
import { isBlank } from "../../score/scoring-units";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import type { ValueRow } from "../value-rows";

const slots = ["count", "names"] as const;

const messages = {
  scored: { severity: "error", slots },
  /** Neither an actual nor a score, in a table that is otherwise filled in. */
  unfilled: { severity: "warning", slots },
  /** Target and actual are both blank, and may be the rest of merged cells above. */
  unsure: { severity: "info", slots },
} as const;

/** S11: points are given for a row that has no actual, or the row was left out. */
export const actualMissing = tableRule({
  id: "actual-missing",
  code: "S11",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 实际完成值",
  fix: "confirm",
  messages,
  *check(scored) {
    const { table } = scored;
    const found = wholeRows(scored).filter((valued) => isScoredBlank(table, valued));
    for (const messageId of ["scored", "unsure"] as const) {
      const rows = found
        .filter((valued) => mayShareValues(table, valued) === (messageId === "unsure"))
        .map(({ row }) => row);
      if (rows.length === 0) continue;
      const scores = eachCellOnce(rows.map(({ score }) => score).filter(hasNumber));
      yield {
        messageId,
        cells: cellsOf([...rows.map(({ actual }) => actual), ...scores]),
        values: { count: String(rows.length), names: quotedNames(rows) },
        ...(messageId === "scored"
          ? { fix: scores.map(({ at, text }) => ({ at, before: text, after: "" })) }
          : {}),
      };
    }
    const left = isFilledIn(table) ? wholeRows(scored).filter((row) => isLeftOut(table, row)) : [];
    if (left.length === 0) return;
    yield {
      messageId: "unfilled",
      cells: cellsOf(left.map(({ row }) => row.actual)),
      values: { count: String(left.length), names: quotedNames(left.map(({ row }) => row)) },
    };
  },
});

/** A target and points to be earned, but neither actual nor score; nor may those above be meant for it. */
function isLeftOut({ indicators }: EvaluationTable, valued: ValueRow): boolean {
  const { row, index } = valued;
  if (!row.weight?.number?.gt(0) || !row.score || !isBlank(row.score)) return false;
  if (row.score.formula !== null || isBlank(row.target) || !isLeftBlank(valued, "actual"))
    return false;
  const above = indicators[index - 1];
  return (
    !above?.level2 ||
    !row.level2 ||
    !samePosition(above.level2.at, row.level2.at) ||
    isBlank(above.actual)
  );
}

/** A score above 0, and neither the row nor one that shares its score cell has an actual. */
function isScoredBlank({ indicators }: EvaluationTable, valued: ValueRow): boolean {
  const { score } = valued.row;
  if (!score?.number?.gt(0) || !isLeftBlank(valued, "actual")) return false;
  return indicators.every(
    (row, index) =>
      !row.score || !samePosition(row.score.at, score.at) || isLeftBlank({ row, index }, "actual"),
  );
}
