import { Decimal } from "decimal.js";
import type { FundRow } from "../../detect/evaluation-table";
import type { Position } from "../../grid/address";
import {
  executionScoreAgreement,
  judgedScoreDecimals,
  scoreAgreement,
} from "../../score/agreement";
import { totalFundRow } from "../../score/score-funds";
import type { FundScore } from "../../score/scorecard";
import { shownNumber, shownPercent } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { cellsOf, hasNumber } from "../field-text";
import { fundAmounts } from "../fund-amounts";
import { fundWeightField } from "../stated-weights";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";

const slots = ["printed", "computed", "rate", "weight", "difference"] as const;

const messages = {
  differs: { severity: "error", slots },
  /** The score follows the printed rate, which is itself wrong. */
  followsRate: { severity: "error", slots },
  /** The policy is only assumed: the form may score the execution otherwise. */
  assumed: { severity: "warning", slots },
  /** All scores are whole points, and so is this one: 9 for 8.62. */
  wholePoints: { severity: "info", slots },
} as const;

/** Notes that score the execution in steps: 「执行率90%以上得满分」「每低1个百分点扣0.5分」. */
const STEPS = /执行率[^。;；]{0,30}(?:以上|达到|不足|低于?)[^。;；]{0,20}(?:满分|得\d|扣)/;

/** B02: 预算执行得分 = 执行率（at most 100 %）× 分值, by the exact or the printed rate. */
export const executionScore = tableRule({
  id: "execution-score",
  code: "B02",
  clause: "财预〔2020〕10号（预算执行得分＝执行率×分值，通常做法）",
  fix: "safe",
  messages,
  *check(scored) {
    const judged = judgedScore(scored);
    if (!judged) return;
    const { row, score, weight, rate, rounds } = judged;
    const computed = pointsFor(weight, rate, scored);
    yield {
      messageId: messageFor(scored, judged),
      cells: [score.at, ...inputsOf(row, scored)],
      values: {
        printed: score.text.trim(),
        computed: shownNumber(computed),
        rate: shownPercent(rate),
        weight: shownNumber(weight),
        difference: shownNumber(computed.minus(score.number)),
      },
      fix:
        score.inLabel || rounds
          ? []
          : [{ at: score.at, before: score.text, after: shownNumber(computed) }],
    };
  },
});

interface JudgedScore {
  readonly row: FundRow;
  readonly score: NumberField;
  readonly weight: Decimal;
  /** The exact rate, or the printed one where no amounts are stated. */
  readonly rate: Decimal;
  /** It agrees at the decimals that the scores of the table have. */
  readonly rounds: boolean;
}

/** The printed score, where it agrees with no rate it may follow. */
function judgedScore(scored: ScoredTable): JudgedScore | null {
  const { table, scorecard } = scored;
  const row = totalFundRow(table);
  const { weight, rate: exact }: Partial<FundScore> = scorecard.funds ?? {};
  const rate = exact ?? row?.rate?.number;
  const score = row?.score ?? null;
  if (!row || !hasNumber(score) || !weight || !rate) return null;
  if (table.notes.some(({ text }) => STEPS.test(text.replace(/\s/g, "")))) return null;
  const { tolerance } = scorecard.policy.policy;
  const decimals = judgedScoreDecimals(table);
  const agreement = executionScoreAgreement(score, weight, rate, row.rate, decimals, tolerance);
  if (agreement === "exact" || agreement === null) return null;
  const rounds = agreement === "rounded";
  if (rounds && !isMuchRounded(score, weight, rate)) return null;
  return { row, score, weight, rate, rounds };
}

/** More than the rounding of a rate, or of the second decimal, makes up. */
function isMuchRounded(score: NumberField, weight: Decimal, rate: Decimal): boolean {
  const exact = weight.times(Decimal.max(0, Decimal.min(1, rate)));
  return score.number.minus(exact).abs().gte(NOTABLE_ROUNDING);
}

const NOTABLE_ROUNDING = 0.1;

function messageFor(
  { table, scorecard }: ScoredTable,
  { row, score, weight, rounds }: JudgedScore,
): keyof typeof messages {
  if (rounds) return "wholePoints";
  const { policy } = scorecard.policy;
  if (!policy.stated) return "assumed";
  const printed = row.rate?.number;
  if (!printed) return "differs";
  const followed = weight.times(Decimal.max(0, Decimal.min(1, printed)));
  const agreement = scoreAgreement(score, followed, judgedScoreDecimals(table), policy.tolerance);
  return agreement === "differs" ? "differs" : "followsRate";
}

function pointsFor(weight: Decimal, rate: Decimal, { scorecard }: ScoredTable): Decimal {
  const { scoreDecimals } = scorecard.policy.policy;
  const points = weight.times(Decimal.max(0, Decimal.min(1, rate)));
  return scorecard.funds?.score ?? points.toDecimalPlaces(scoreDecimals, Decimal.ROUND_HALF_UP);
}

function inputsOf(row: FundRow, { table }: ScoredTable): readonly Position[] {
  const amounts = fundAmounts(row);
  const rate = hasNumber(row.rate) ? row.rate : null;
  return cellsOf([rate, fundWeightField(table), amounts?.executed, amounts?.budget]);
}
