import { shownPercent } from "../../score/shown-number";
import { listed, quotedName } from "../listed";
import { overFulfilledRows } from "../over-fulfilment";
import type { OverFulfilledRow } from "../over-fulfilment";
import { tableRule } from "../rule";
import { isReason } from "../stated-reason";
import { flatMapped } from "../../values/flat-mapped";
import { cellsOf, textOf } from "../field-text";

const slots = ["count", "ratios"] as const;

const messages = {
  /** The reason itself says that the target had been set too low. */
  admitted: { severity: "info", slots },
  /** Another reason is given; the reviewer weighs it. */
  explained: { severity: "info", slots },
} as const;

/** A reason that blames the target: 目标设定偏低, 年初预计不足. */
const TOO_LOW =
  /(?:目标|指标|任务|计划|预期)[^，。；,;]{0,8}(?:偏低|过低|较低|定低|低了|保守|偏小|过小)|(?:估计|预计|预估|预判|测算|考虑)(?:不足|不准|不够|偏低|过低|保守)/;

/** S07: far above the target, with a reason and full marks: points may be taken off for a low target. */
export const targetTooLow = tableRule({
  id: "target-too-low",
  code: "S07",
  clause: "财预〔2020〕10号（指标值设定明显偏低的，按偏离度适度调减分值，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const full = overFulfilledRows(scored).filter(isFullWithReason);
    for (const messageId of ["admitted", "explained"] as const) {
      const found = full.filter(
        ({ row }) => TOO_LOW.test(textOf(row.reason)) === (messageId === "admitted"),
      );
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: flatMapped(found, ({ row }) => cellsOf([row.target, row.actual, row.score])),
        values: {
          count: String(found.length),
          ratios: listed(found.map(({ name, ratio }) => quotedName(name) + shownPercent(ratio))),
        },
      };
    }
  },
});

function isFullWithReason({ row, score }: OverFulfilledRow): boolean {
  const printed = row.score?.number;
  if (!printed || !score.weight || score.weightSource === "score") return false;
  return printed.gte(score.weight) && isReason(textOf(row.reason));
}
