import { shownPercent } from "../../score/shown-number";
import { listed, quotedName } from "../listed";
import { overFulfilledRows } from "../over-fulfilment";
import type { OverFulfilledRow } from "../over-fulfilment";
import { explainsItself } from "../owed-reasons";
import { cellsOf } from "../field-text";
import { tableRule } from "../rule";
import { reasonFor } from "../stated-reason";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["count", "ratios", "threshold"] as const;

const messages = {
  over: { severity: "warning", slots },
  /** A rate far above a low target: it can hardly exceed 100 %, so it is the target that is asked about. */
  rate: { severity: "info", slots },
  /** One or two were planned and a few were done. */
  small: { severity: "info", slots },
} as const;

/** Targets up to this, and actuals below the other, are small counts. */
const SMALL_TARGET = 2;
const SMALL_ACTUAL = 10;

/** S06: actuals far above their targets, from the policy's ratio on, without a reason. */
export const overFulfilledUnexplained = tableRule({
  id: "over-fulfilled-unexplained",
  code: "S06",
  clause: "财预〔2020〕10号（超出目标较多的须分析原因，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const { overFulfilment: threshold } = scored.scorecard.policy.policy;
    if (!threshold) return;
    const unexplained = overFulfilledRows(scored).filter(
      ({ row }) => reasonFor(scored.table, row) !== "given" && !explainsItself(row),
    );
    for (const messageId of ["over", "rate", "small"] as const) {
      const found = unexplained.filter((one) => messageFor(one) === messageId);
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: flatMapped(found, ({ row }) => cellsOf([row.actual, row.target])),
        values: {
          count: String(found.length),
          ratios: listed(found.map(nameAndRatio)),
          threshold: shownPercent(threshold),
        },
      };
    }
  },
});

function messageFor({ row, target, actual }: OverFulfilledRow): keyof typeof messages {
  // A completion of 150 % is no share of a whole.
  if (row.parsed.target.kind === "percent") return actual.gt(1) ? "over" : "rate";
  return target.lte(SMALL_TARGET) && actual.lt(SMALL_ACTUAL) ? "small" : "over";
}

function nameAndRatio({ name, ratio }: OverFulfilledRow): string {
  return quotedName(name) + shownPercent(ratio);
}
