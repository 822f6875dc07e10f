import { carriesPoints, isLeftBlank, mayShareValues, wholeRows } from "../blank-values";
import { saysNothing } from "../field-text";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import type { ValueRow } from "../value-rows";
import { flatMapped } from "../../values/flat-mapped";

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
        carriesPoints(valued) && hasNoTarget(valued) && !mayShareValues(scored.table, valued),
    );
    if (found.length === 0) return;
    yield {
      messageId: "missing",
      cells: flatMapped(found, ({ row }) => row.target?.at ?? []),
      values: {
        count: String(found.length),
        names: quotedNames(found.map(({ row }) => row)),
      },
    };
  },
});

/** Blank, or a dash beside an actual that says something. The initial target stands in for an adjusted one. */
function hasNoTarget(valued: ValueRow): boolean {
  const { target, initialTarget, parsed } = valued.row;
  if (initialTarget && !saysNothing(initialTarget)) return false;
  if (isLeftBlank(valued, "target")) return parsed.actual.absence !== "not-applicable";
  return target !== null && saysNothing(target) && parsed.actual.kind !== "none";
}
