import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../../detect/evaluation-table";
import { judgedScoreDecimals, scoreAgreement } from "../../score/agreement";
import { totalFundRow } from "../../score/score-funds";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { classParts } from "../class-parts";
import type { NumberField } from "../field-text";
import { differenceOf, eachCellOnce, hasNumber, sumOfFields } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable, TableFindings } from "../rule";
import { hasFundRow } from "../stated-weights";
import { isClosed, isWhole } from "../table-end";

const slots = ["printed", "sum", "gap", "difference"] as const;

const messages = {
  differs: { severity: "error", slots },
  /** The total is that of the indicators alone although the total row says 100. */
  fundLeftOut: { severity: "error", slots: [...slots, "fund"] },
  /** The same where the total row does not say of how many points it is the total. */
  fundApart: { severity: "warning", slots: [...slots, "fund"] },
  /** What the total holds beyond the indicators is not what the execution rate earns. */
  fundUnlike: { severity: "warning", slots: [...slots, "rest", "rate", "left"] },
  /** The score printed for a class is not the sum of the scores under it. */
  classDiffers: { severity: "error", slots: [...slots, "name"] },
} as const;

/**
 * W05: the printed total is the sum of the printed scores, of the rows or of the classes, with
 * the fund score; it is never blamed for a wrong row. The same for what a class prints.
 */
export const scoresTotal = tableRule({
  id: "scores-total",
  code: "W05",
  clause: "财预〔2020〕10号（总分为各项得分之和，通常做法）",
  fix: "confirm",
  messages,
  *check(scored) {
    const { table } = scored;
    if (table.cut) return;
    yield* totalFinding(scored);
    for (const group of table.classes) {
      const printed = group.statedScore;
      if (!hasNumber(printed) || !isWhole(table, group)) continue;
      const parts = classParts(table, group, "score");
      if (!parts) continue;
      const sum = sumOfFields(parts);
      if (sum.eq(printed.number)) continue;
      yield {
        messageId: "classDiffers",
        cells: [printed.at, ...parts.map(({ at }) => at)],
        values: { ...numbersOf(printed, sum), name: group.name },
      };
    }
  },
});

function* totalFinding(scored: ScoredTable): TableFindings<typeof messages> {
  const { table, scorecard } = scored;
  const total = table.total?.score ?? null;
  const rows = rowScores(scored);
  if (!hasNumber(total) || !rows) return;
  const { totalPoints, tolerance } = scorecard.policy.policy;
  const decimals = judgedScoreDecimals(table);
  const fits = (sum: Decimal) => scoreAgreement(total, sum, decimals, tolerance) !== "differs";
  const fund = fundScore(scored);
  const readings = readingsOf(table, rows.cells, fund.cell);
  const indicators = sumOfFields(rows.cells);
  if (readings.some(({ sum }) => fits(sum))) return;
  if (fund.unprinted.some((score) => fits(indicators.plus(score)))) return;
  const unprinted = unprintedFund(scored, total.number.minus(indicators));
  if (unprinted) {
    const { left, rate, due, rest } = unprinted;
    const sum = due && indicators.plus(due);
    if (!sum || !rate || rows.blank || !hasAllRows(scored) || fits(sum)) return;
    const shown = { rest: shownNumber(rest), rate: shownPercent(rate), left: shownNumber(left) };
    yield {
      messageId: "fundUnlike",
      cells: [total.at, ...rows.cells.map(({ at }) => at)],
      values: { ...numbersOf(total, sum), ...shown },
    };
    return;
  }
  const points = table.total?.weight?.number ?? null;
  const alone = fits(indicators);
  if (alone && (points?.lt(totalPoints) || hasFundRow(table))) return;
  const nearest = nearestTo(total.number, readings);
  const known = !rows.blank && !fund.blank && hasAllRows(scored);
  // What is blank or cut off may be worth anything: then only a sum that is too high is certain.
  if (!nearest || (!known && nearest.sum.lte(total.number))) return;
  const fix =
    nearest.sum.lte(totalPoints) && nearest.sum.gte(0) && !total.inLabel
      ? { fix: [{ at: total.at, before: total.text, after: shownNumber(nearest.sum) }] }
      : {};
  const found = { cells: [total.at, ...nearest.cells.map(({ at }) => at)], ...fix };
  const values = numbersOf(total, nearest.sum);
  if (!alone || !fund.cell) yield { messageId: "differs", values, ...found };
  else
    yield {
      messageId: points ? "fundLeftOut" : "fundApart",
      values: { ...values, fund: shownNumber(fund.cell.number) },
      ...found,
    };
}

/** A fund score that the form has no place for, and that its total may hold. */
interface UnprintedFund {
  /** What the total holds beyond the indicators. */
  readonly rest: Decimal;
  /** The points that the indicators leave. */
  readonly left: Decimal;
  readonly rate: Decimal | null;
  /** What the rate earns, where the points left are those of a fund score; else null. */
  readonly due: Decimal | null;
}

/** A form without a place for the fund score may have it in its total: the points the indicators leave. */
function unprintedFund(scored: ScoredTable, rest: Decimal): UnprintedFund | null {
  const { table, scorecard } = scored;
  const { funds, total, policy } = scorecard;
  if (totalFundRow(table)?.score || !funds || funds.weight) return null;
  const { totalPoints } = policy.policy;
  const left = totalPoints.minus(total.weights ?? totalPoints);
  if (!rest.gt(0) || !rest.lte(left)) return null;
  const { rate } = funds;
  const usual = FUND_WEIGHTS.some((weight) => left.eq(weight));
  return { rest, left, rate, due: usual && rate ? left.times(Decimal.min(1, rate)) : null };
}

/** What the execution of the budget weighs where it is scored at all. */
const FUND_WEIGHTS: readonly number[] = [10, 20];

/** The total row closes the table, or the weights show that no row is missing. */
function hasAllRows({ table, scorecard }: ScoredTable): boolean {
  const { weights } = scorecard.total;
  return isClosed(table) || weights?.eq(scorecard.policy.policy.totalPoints) === true;
}

function numbersOf(printed: NumberField, sum: Decimal) {
  return {
    printed: shownNumber(printed.number),
    sum: shownNumber(sum),
    ...differenceOf(printed.number, sum),
  };
}

/** Score cells that together may make the total. */
interface Reading {
  readonly cells: readonly NumberField[];
  readonly sum: Decimal;
}

/** The printed scores of the rows that count, each cell once; null where none is printed. */
function rowScores({ table, scorecard }: ScoredTable) {
  const counting = table.indicators.filter((_, index) => scorecard.rows[index]?.counts);
  const cells = eachCellOnce(counting.map(({ score }) => score).filter(hasNumber));
  const blank = counting.some(({ score }) => !hasNumber(score));
  return cells.length > 0 ? { cells, blank } : null;
}

interface FundPart {
  readonly cell: NumberField | null;
  /** The form has a place for the fund score, and nothing stands in it. */
  readonly blank: boolean;
  /** What the fund score may be where the form prints none. */
  readonly unprinted: readonly Decimal[];
}

function fundScore({ table, scorecard }: ScoredTable): FundPart {
  const field = totalFundRow(table)?.score ?? null;
  if (hasNumber(field)) return { cell: field, blank: false, unprinted: [] };
  const { funds } = scorecard;
  const unprinted = funds?.score ? [funds.score] : [];
  return { cell: null, blank: field !== null && funds?.weight != null, unprinted };
}

function readingsOf(
  table: EvaluationTable,
  rows: readonly NumberField[],
  fund: NumberField | null,
): readonly Reading[] {
  const withFund = (cells: readonly NumberField[]): Reading => {
    const all = fund ? [...cells, fund] : cells;
    return { cells: all, sum: sumOfFields(all) };
  };
  const classes = classScores(table);
  const readings = classes ? [withFund(classes), withFund(rows)] : [withFund(rows)];
  const extra = table.extraPoints.filter(hasNumber);
  if (extra.length === 0) return readings;
  // The total may be that of the indicators, or that with what was earned and taken off beside them.
  const withExtra = ({ cells, sum }: Reading): Reading => ({
    cells: [...cells, ...extra],
    sum: sum.plus(sumOfFields(extra)),
  });
  return [...readings.map(withExtra), ...readings];
}

/** The printed scores of the outer classes, of one without a score those of its parts; null where no class prints any. */
function classScores(table: EvaluationTable): readonly NumberField[] | null {
  if (!table.classes.some(({ statedScore }) => hasNumber(statedScore))) return null;
  const level1 = table.classes.filter(({ level }) => level === 1);
  const outer = level1.length > 0 ? level1 : table.classes;
  const parts = outer.map((group) =>
    hasNumber(group.statedScore) ? [group.statedScore] : classParts(table, group, "score"),
  );
  return parts.every((cells) => cells !== null) ? eachCellOnce(parts.flat()) : null;
}

function nearestTo(total: Decimal, readings: readonly Reading[]): Reading | undefined {
  const distance = ({ sum }: Reading) => sum.minus(total).abs();
  return readings.reduce<Reading | undefined>(
    (best, reading) => (best && distance(best).lte(distance(reading)) ? best : reading),
    undefined,
  );
}
