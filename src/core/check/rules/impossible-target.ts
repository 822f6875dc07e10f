import type { IndicatorRow } from "../../detect/evaluation-table";
import { rowName } from "../field-text";
import { isMisreadPercent } from "../misread-comparator";
import { quotedNames, quotedExamples } from "../quoted-examples";
import { tableRule } from "../rule";
import { filledTarget, valueRows } from "../value-rows";
import { isBoundedRate } from "../vocabulary/bounded-rates";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["count", "names", "examples"] as const;

const messages = {
  /** ≥100% of a share: nothing but 100% can fulfil it. */
  atLeastAll: { severity: "info", slots },
  /** >100%, 120%: nothing can fulfil it. */
  aboveAll: { severity: "info", slots },
} as const;

type MessageId = keyof typeof messages;

/** T09: a share of a whole is at most 100%; one finding a table and situation. */
export const impossibleTarget = tableRule({
  id: "impossible-target",
  code: "T09",
  clause: "绩效指标值应当合理可行（通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = valueRows(table).map(({ row }) => ({ row, messageId: messageFor(row) }));
    for (const messageId of ["atLeastAll", "aboveAll"] as const) {
      const found = flatMapped(rows, (one) => (one.messageId === messageId ? [one.row] : []));
      const targets = flatMapped(found, (row) => filledTarget(row) ?? []);
      if (targets.length === 0) continue;
      yield {
        messageId,
        cells: targets.map(({ at }) => at),
        values: {
          count: String(targets.length),
          names: quotedNames(found),
          examples: quotedExamples(targets),
        },
      };
    }
  },
});

function messageFor(row: IndicatorRow): MessageId | null {
  const { kind, value, comparator, comparatorWritten } = row.parsed.target;
  if (kind !== "percent" || !value || value.lt(1) || !isBoundedRate(rowName(row))) return null;
  // A 2 that was a ≥ is another matter, and an upper limit of 100% leaves everything possible.
  if (isMisreadPercent(row) || comparator === "<=" || comparator === "<") return null;
  if (value.gt(1) || comparator === ">") return "aboveAll";
  return comparatorWritten && comparator === ">=" ? "atLeastAll" : null;
}
