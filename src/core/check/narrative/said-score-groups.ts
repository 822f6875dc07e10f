import type { Decimal } from "decimal.js";
import type { EvaluationTable, IndicatorClass, IndicatorRow } from "../../detect/evaluation-table";
import { labelKey } from "../../forms/label";
import { samePosition } from "../../grid/address";
import { shownNumber } from "../../score/shown-number";
import { totalFundRow } from "../../score/score-funds";
import { classParts } from "../class-parts";
import type { NumberField } from "../field-text";
import { hasNumber, rowName, sumOfFields } from "../field-text";
import { groupedBy } from "../grouped";
import type { ScoredTable, WorkbookContents } from "../rule";
import { flatMapped } from "../../values/flat-mapped";
import { sumOf } from "../../values/sum";
import { oncePer } from "../../values/once-per";
import { outlineOf } from "./outline";
import type { SaidScore } from "./score-said";
import { saidScores, saysScore } from "./score-said";
import { subjectFinder } from "./spoken-of";

/** All that the reports of a workbook say of one score of one table. */
export interface SaidScoreGroup {
  readonly scored: ScoredTable;
  readonly subject: SaidScore["subject"];
  readonly name: string;
  /** What most of the places say. */
  readonly agreed: readonly [SaidScore, ...SaidScore[]];
  /** The places that say something else. */
  readonly others: readonly SaidScore[];
  /** The same score as the table prints it; null where it prints none. */
  readonly printed: NumberField | null;
}

/** Places that state one and the same score. */
type SaidAlike = readonly [SaidScore, ...SaidScore[]];

/** The scores the reports state, put together by table and by what they are of. */
export const saidScoreGroups = oncePer(groupsOf);

function groupsOf({ tables, narratives }: WorkbookContents): readonly SaidScoreGroup[] {
  const all = saidScores(outlineOf(narratives), subjectFinder(tables));
  const groups = groupedBy(all, ({ scored, subject, name }) =>
    JSON.stringify([scored?.table.id ?? null, subject, name]),
  );
  return flatMapped([...groups.values()], (said) => groupOf(said) ?? []);
}

function groupOf(said: SaidAlike): SaidScoreGroup | null {
  const { scored, subject, name } = said[0];
  if (!scored) return null;
  // Three different numbers are hardly said of one and the same score.
  if (numbersOf(said) > 2) return null;
  const printed = printedScore(scored.table, subject, name);
  const best = mostSaid(said, printed);
  const agreed = said.filter((other) => other !== best && saysSame(best, other));
  const others = said.filter((other) => other !== best && !saysSame(best, other));
  return { scored, subject, name, agreed: [best, ...agreed], others, printed };
}

/** What most places say; of as many, what the table prints. Each way of saying it is weighed once. */
function mostSaid(said: SaidAlike, printed: NumberField | null): SaidScore {
  const ways = [
    ...groupedBy(said, ({ score: { number, step } }) => JSON.stringify([number, step])).values(),
  ];
  const weigh = (one: SaidScore) => {
    const support = ways.reduce((sum, way) => sum + (saysSame(one, way[0]) ? way.length : 0), 0);
    return support + (printed && saysScore(one, printed.number) ? 0.5 : 0);
  };
  const weighed = ways.map(([one]) => ({ one, weight: weigh(one) }));
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  return best.one;
}

function numbersOf(said: readonly SaidScore[]): number {
  return new Set(said.map(({ score }) => score.number.toString())).size;
}

function saysSame(one: SaidScore, other: SaidScore): boolean {
  return saysScore(one, other.score.number) || saysScore(other, one.score.number);
}

/** The total, the score of the fund block, or that of the class or indicator of this name. */
function printedScore(
  table: EvaluationTable,
  subject: SaidScore["subject"],
  name: string,
): NumberField | null {
  const scores = {
    total: () => [table.total?.score ?? null],
    funds: () => [totalFundRow(table)?.score ?? null],
    indicators: () => [],
    named: () => scoresNamed(table, name),
  }[subject]();
  const [one, ...more] = scores.filter(hasNumber);
  return one && more.length === 0 ? one : null;
}

/** A score that several rows share is of none of them alone. */
function scoresNamed(table: EvaluationTable, name: string) {
  const { classes, indicators } = table;
  const key = labelKey(name);
  const isShared = (row: IndicatorRow) =>
    indicators.some(
      (other) =>
        other !== row && other.score && row.score && samePosition(other.score.at, row.score.at),
    );
  const rows = indicators.filter(
    (row) => row.role === "indicator" && labelKey(rowName(row)) === key && !isShared(row),
  );
  return [
    ...classes
      .filter((group) => labelKey(group.name) === key)
      .map((group) => group.statedScore ?? sumOfParts(table, group)),
    ...rows.map(({ score }) => score),
  ];
}

/** What the parts of a class make where no score is printed for it; null where one has none. */
function sumOfParts(table: EvaluationTable, group: IndicatorClass): NumberField | null {
  const parts = classParts(table, group, "score");
  if (!parts) return null;
  const number = sumOfFields(parts);
  return { ...group.label, text: shownNumber(number), number };
}

/** The scores of the classes, each said in a heading, beside the one said of all indicators. */
export interface SaidClassSum {
  readonly whole: SaidScore;
  readonly classes: readonly SaidScore[];
  readonly sum: Decimal;
}

/**
 * 「绩效指标完成情况部分得分为87分」 with the headings of the same report that say the scores of the classes,
 * beside that of 预算执行率. Left out where they fit, or where no such headings are.
 */
export function wrongClassSums(groups: readonly SaidScoreGroup[]): readonly SaidClassSum[] {
  const said = flatMapped(groups, ({ agreed, others }) => [...agreed, ...others]);
  return flatMapped(groups, ({ subject, agreed: [whole], scored }) => {
    if (subject !== "indicators") return [];
    const ofTable = said.filter((other) => other.scored === scored && other.heading);
    const funds = ofTable.find((other) => other.subject === "funds");
    if (!funds) return [];
    const classes = ofTable.filter(
      ({ subject: what, under, heading }) =>
        what === "named" && under === funds.under && heading?.level === funds.heading?.level,
    );
    const sum = sumOf(classes.map(({ score }) => score.number));
    return classes.length < 2 || saysScore(whole, sum) ? [] : [{ whole, classes, sum }];
  });
}
