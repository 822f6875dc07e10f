import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../detect/evaluation-table";
import { cellKey } from "../grid/address";
import { gradeOf } from "./grade";
import type { ScoringPolicy } from "./policy";
import { totalFundRow } from "./score-funds";
import type { FundScore, RowScore, TotalScore } from "./scorecard";
import { shownNumber, shownScore } from "./shown-number";
import { pointsIn } from "./weight-points";
import { sumOf } from "../values/sum";

/**
 * The total of a table: the accepted scores of rows and funds, the level-1 scores as printed, the sum of
 * all printed scores (design section 6, "Totals"). Forms without scores have only a stated total.
 */
export function scoreTotal(
  table: EvaluationTable,
  policy: ScoringPolicy,
  funds: FundScore | null,
  rows: readonly RowScore[],
): TotalScore {
  if (!hasScores(table)) return statedTotal(table, policy);
  const fundCell = totalFundRow(table)?.score ?? null;
  const weights = sumOfWeights(table, funds, rows);
  const apart = fundStandsApart(table, policy, funds, weights);
  const fund = apart
    ? { accepted: null, printed: null, missing: false }
    : {
        accepted: funds?.score ?? fundCell?.number ?? null,
        printed: fundCell,
        missing: fundCell !== null && funds?.weight != null && !funds.score && !fundCell.number,
      };
  const counting = rows.filter((row) => row.counts);
  const accepted = counting.flatMap((row) => row.accepted ?? []);
  const extra = table.extraPoints.flatMap(({ number }) => number ?? []);
  const score = sumOfKnown([...accepted, fund.accepted, ...extra]);
  const scored = counting.length > 0 && accepted.length === counting.length && !fund.missing;
  // Of a table whose source is cut, the missing rows belong to the total too.
  const complete = scored && !table.cut;
  return {
    score,
    fromLevel1: sumOfLevel1(table, rows, fund.accepted),
    printedSum: sumOfPrinted(table, rows, fund.printed),
    weights,
    // Grades are steps of the full total: a total without the fund score has none.
    grade: complete && score && !apart ? gradeOf(score, policy) : null,
    includesFunds: !apart,
    complete,
    derivation: {
      id: score ? "total-sum" : "nothing-scored",
      values: score
        ? {
            sum: sumText([fund.accepted, ...accepted, ...extra]),
            score: shownScore(score, policy.scoreDecimals),
          }
        : {},
      inputs: [...scoreCells(table, rows, fund.printed), ...table.extraPoints].map(
        (field) => field.at,
      ),
    },
  };
}

function sumText(parts: readonly (Decimal | null)[]): string {
  const shown = parts.flatMap((part) => (part ? shownNumber(part) : []));
  return shown.join("+").replaceAll("+-", "-");
}

function sumOfKnown(parts: readonly (Decimal | null)[]): Decimal | null {
  const numbers = parts.filter((part) => part !== null);
  return numbers.length > 0 ? sumOf(numbers) : null;
}

function hasScores(table: EvaluationTable): boolean {
  return table.indicators.some((row) => row.score) || table.funds.some((row) => row.score);
}

function statedTotal(table: EvaluationTable, policy: ScoringPolicy): TotalScore {
  const stated = table.total?.score ?? null;
  return {
    // Nothing in the table gives it: 97.5 without a single score cannot be derived.
    score: null,
    fromLevel1: null,
    printedSum: null,
    weights: null,
    grade: stated?.number ? gradeOf(stated.number, policy) : null,
    includesFunds: true,
    complete: false,
    derivation: {
      id: stated?.number ? "total-stated" : "no-scores",
      values: stated?.number ? { score: stated.text.trim() } : {},
      inputs: stated ? [stated.at] : [],
    },
  };
}

function sumOfWeights(
  table: EvaluationTable,
  funds: FundScore | null,
  rows: readonly RowScore[],
): Decimal | null {
  const shared = new Map<number, Decimal>();
  table.indicators.forEach((row, index) => {
    // A weight cell over rows with scores of their own belongs to none of them, but counts once.
    const points = pointsIn(row.weight);
    if (points && row.weight && rows[index]?.counts && !rows[index].weight)
      shared.set(cellKey(row.weight.at), points);
  });
  const own = rows.flatMap((row) => (row.counts && row.weight ? [row.weight] : []));
  return sumOfKnown([...own, ...shared.values(), funds?.weight ?? null]);
}

/**
 * True where the total row says that the fund score stands apart: its weight lies below the full points
 * and is that of the indicators alone (90 or 80).
 */
function fundStandsApart(
  table: EvaluationTable,
  policy: ScoringPolicy,
  funds: FundScore | null,
  weights: Decimal | null,
): boolean {
  const base = table.total?.weight?.number;
  if (!base || !funds?.weight || !weights || base.gte(policy.totalPoints)) return false;
  return base.eq(weights.minus(funds.weight));
}

/** Level-1 scores as printed; of a class that prints none, its rows. A fund class is counted with the funds. */
function sumOfLevel1(
  table: EvaluationTable,
  rows: readonly RowScore[],
  fund: Decimal | null,
): Decimal | null {
  const level1 = table.classes.filter(
    ({ level, name }) => level === 1 && !(fund && /^预算(?:资金)?执行/.test(name)),
  );
  if (!level1.some(({ statedScore }) => statedScore?.number)) return null;
  const parts = level1.map(
    ({ statedScore, rows: members }) =>
      statedScore?.number ??
      sumOfKnown(members.map((i) => (rows[i]?.counts ? rows[i].accepted : null))),
  );
  return sumOfKnown([...parts, fund]);
}

function sumOfPrinted(
  table: EvaluationTable,
  rows: readonly RowScore[],
  fund: Field | null,
): Decimal | null {
  return sumOfKnown(scoreCells(table, rows, fund).map((field) => field.number));
}

/** The printed score cells that make the total, each once. */
function scoreCells(
  table: EvaluationTable,
  rows: readonly RowScore[],
  fund: Field | null,
): readonly Field[] {
  const cells = table.indicators.flatMap((row, i) =>
    rows[i]?.counts && row.score ? row.score : [],
  );
  return [...(fund ? [fund] : []), ...cells].filter((field) => field.number !== null);
}
