import { carriesPoints, isLeftBlank, mayShareValues, wholeRows } from "../blank-values";
import type { EvaluationTable } from "../../detect/evaluation-table";
import { bareLabel } from "../../forms/label";
import { cellsOf, saysNothing, textOf } from "../field-text";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import { isFundRow } from "../stated-weights";
import type { ValueRow } from "../value-rows";

const messages = {
  missing: { severity: "warning", slots: ["count", "names"] },
} as const;

/** S10: a row that carries points has no target. */
export const targetMissing = tableRule({
  id: "target-missing",
  code: "S10",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 年度指标值",
  fix: "none",
  messages,
  *check(scored) {
    const found = wholeRows(scored).filter(
      (valued) =>
        carriesPoints(valued) &&
        hasNoTarget(valued) &&
        !mayShareValues(scored.table, valued) &&
        !isJudgedByCriteria(scored.table, valued),
    );
    if (found.length === 0) return;
    yield {
      messageId: "missing",
      cells: cellsOf(found.map(({ row }) => row.target)),
      values: {
        count: String(found.length),
        names: quotedNames(found.map(({ row }) => row)),
      },
    };
  },
});

/**
 * How the project was decided on and managed is told in words and judged by criteria: where no row of such a
 * class has a target, the form asks for none. A figure is measured against something.
 */
function isJudgedByCriteria({ indicators }: EvaluationTable, { row }: ValueRow): boolean {
  const name = bareLabel(textOf(row.level1));
  if (row.parsed.actual.kind !== "qualitative" || !OF_PROCESS.test(name)) return false;
  return indicators.every(
    (other) =>
      bareLabel(textOf(other.level1)) !== name || isFundRow(other) || saysNothing(other.target),
  );
}

const OF_PROCESS =
  /^(项目|部门|预算|资金|政策|财务|综合|业务)*(决策|立项|投入|过程|管理|执行)(情况|指标|类)*\d*分?$/;

/** Blank, or a dash beside an actual that says something. The initial target stands in for an adjusted one. */
function hasNoTarget(valued: ValueRow): boolean {
  const { target, initialTarget, parsed } = valued.row;
  if (initialTarget && !saysNothing(initialTarget)) return false;
  if (isLeftBlank(valued, "target")) return parsed.actual.absence !== "not-applicable";
  return target !== null && saysNothing(target) && parsed.actual.kind !== "none";
}
