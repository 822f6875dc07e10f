import { coefficientShare } from "../../score/coefficient";
import { judgedScoreDecimals, scoreAgreement } from "../../score/agreement";
import { shownNumber } from "../../score/shown-number";
import { cellsOf, rowName } from "../field-text";
import { listed, quotedName } from "../listed";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import type { JudgedRow } from "../scored-rows";
import { judgedRows, sharingRows } from "../scored-rows";
import { reasonFor } from "../stated-reason";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["count", "scores"] as const;

const messages = {
  lost: { severity: "warning", slots },
  /** Whether more is better is not written, or the weight is the policy's. */
  unsure: { severity: "info", slots },
} as const;

/** S02: rows that reached their targets, yet have less than their weights, and no reason stands there. */
export const metPointsLost = tableRule({
  id: "met-points-lost",
  code: "S02",
  clause: "财预〔2020〕10号（定量指标达到指标值的，记该指标所赋全部分值，通常做法）",
  fix: "confirm",
  messages,
  *check(scored) {
    const judged = judgedRows(scored).filter((one) => hasLostPoints(scored, one));
    for (const messageId of ["lost", "unsure"] as const) {
      const found = judged.filter((one) => messageFor(scored, one) === messageId);
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: flatMapped(found, ({ row, scoreField }) =>
          cellsOf([scoreField, row.actual, row.target]),
        ),
        values: { count: String(found.length), scores: listed(found.map(nameAndScore)) },
        fix: found.map(({ scoreField, weight }) => ({
          at: scoreField.at,
          before: scoreField.text,
          after: shownNumber(weight),
        })),
      };
    }
  },
});

/** “资金到位及时率”（7/10分） */
function nameAndScore({ row, printed, weight }: JudgedRow): string {
  return `${quotedName(rowName(row))}（${shownNumber(printed)}/${shownNumber(weight)}分）`;
}

function hasLostPoints(scored: ScoredTable, judged: JudgedRow): boolean {
  const { row, weight, printed, scoreField } = judged;
  // Less than a coefficient of 100 % gives is a wrong product, and the matter of another rule.
  const coefficient = row.coefficient?.number;
  if (printed.gte(weight) || (coefficient && coefficientShare(coefficient).gte(1))) return false;
  const { tolerance } = scored.scorecard.policy.policy;
  const decimals = judgedScoreDecimals(scored.table);
  return scoreAgreement(scoreField, weight, decimals, tolerance) === "differs";
}

/** Null where a row that shares the score was not reached, or a reason stands beside one. */
function messageFor(scored: ScoredTable, judged: JudgedRow): keyof typeof messages | null {
  const rows = sharingRows(scored, judged);
  if (!rows.every(({ score }) => score.reached === true)) return null;
  if (rows.some(({ row }) => reasonFor(scored.table, row) === "given")) return null;
  return rows.every(isSure) ? "lost" : "unsure";
}

/** An actual that equals its target (0 met by 0, too) reached it in every direction, as does a date before a deadline. */
function isSure({ row, score }: Pick<JudgedRow, "row" | "score">): boolean {
  const { direction, directionSource, completion, weightSource } = score;
  if (weightSource === "policy") return false;
  const isExact = completion?.eq(1) ?? row.parsed.target.value?.isZero();
  return direction === null || directionSource === "written" || isExact === true;
}
