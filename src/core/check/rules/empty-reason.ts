import { shownPercent } from "../../score/shown-number";
import type { Field } from "../../detect/evaluation-table";
import { eachCellOnce, saysNothing } from "../field-text";
import { quotedNames } from "../quoted-examples";
import { unexplainedRows } from "../owed-reasons";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import { isReason } from "../stated-reason";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** Rows deviate, and what stands where the reason belongs explains nothing. */
  rows: { severity: "warning", slots: ["text", "names"] },
  /** The rows are fine, the money was not all spent, and the reason for the table says nothing of it. */
  unspent: { severity: "info", slots: ["text", "rate", "rest"] },
} as const;

/** What may remain of a budget without a word. */
const NEGLIGIBLE_REST = "0.01";

/** S09: a reason is filled in, but says 「无」 or 「较好完成了目标」 while something deviates. */
export const emptyReason = tableRule({
  id: "empty-reason",
  code: "S09",
  clause: "财预〔2020〕10号（未完成或偏离绩效目标较大的，说明原因并提出改进措施，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const found = unexplainedRows(scored).filter(({ place }) => place.state === "filler");
    const fillers = eachCellOnce(flatMapped(found, ({ place }) => place.cells));
    const [first] = fillers;
    if (first) {
      yield {
        messageId: "rows",
        cells: fillers.map(({ at }) => at),
        values: {
          text: withoutStop(first),
          names: quotedNames(found.map(({ owing }) => owing.row)),
        },
      };
      return;
    }
    const unspent = unspentRate(scored);
    const [bottom] = scored.table.reasons.filter((field) => !saysNothing(field));
    if (!unspent || !bottom || scored.table.reasons.some(({ text }) => isReason(text))) return;
    const rate = shownPercent(unspent);
    const rest = shownPercent(unspent.neg().plus(1));
    yield {
      messageId: "unspent",
      cells: [bottom.at],
      values: { text: withoutStop(bottom), rate, rest },
    };
  },
});

/** The execution rate where part of the budget is left, though not so much that the rate itself asks why. */
function unspentRate({ scorecard }: ScoredTable) {
  const rate = scorecard.funds?.rate;
  const { lowExecution } = scorecard.policy.policy;
  if (!rate || rate.plus(NEGLIGIBLE_REST).gt(1)) return null;
  return lowExecution && rate.lt(lowExecution) ? null : rate;
}

function withoutStop({ text }: Field): string {
  return text.trim().replace(/[。.]+$/, "");
}
