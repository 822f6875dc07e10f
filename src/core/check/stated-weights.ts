import { Decimal } from "decimal.js";
import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import { totalFundRow } from "../score/score-funds";
import { flatMapped } from "../values/flat-mapped";
import { onceEach } from "../values/once-each";
import type { NumberField } from "./field-text";
import { eachCellOnce, hasNumber, quotedLabel, sumOfFields } from "./field-text";
import type { ScoredTable } from "./rule";
import { sumOf } from "../values/sum";

/** Weights as printed, with their cells; nothing here is taken from a policy. */
export interface StatedWeights {
  readonly cells: readonly NumberField[];
  /** The sum of each level-1 class, in order: what the parts of a sum are shown by. */
  readonly addends: readonly Decimal[];
  readonly sum: Decimal;
  /** The execution rate is one of them: the fund block's own weight may be the same once more. */
  readonly hasFund: boolean;
}

/** Names under which the fund score stands among the indicators. */
const FUND_NAME = /^预算(?:资金)?执行/;

/** The weights of the indicator rows, each cell once; null where there are none, or a scored row has none. */
export function rowWeights({ table, scorecard }: ScoredTable): StatedWeights | null {
  const known = table.indicators.every((row, i) => {
    const score = scorecard.rows[i];
    return !score?.counts || score.weightSource === "cell" || hasNumber(row.weight);
  });
  const cells = weightCells(table, table.indicators.keys());
  if (!known || cells.length === 0) return null;
  const classes = table.classes.filter(({ level }) => level === 1);
  const inClasses = classes.map(({ rows }) => sumOfFields(weightCells(table, rows)));
  const sum = sumOfFields(cells);
  const shown = inClasses.filter((part) => !part.isZero());
  const fits = sum.eq(sumOf(shown));
  const addends = fits ? shown : cells.map(({ number }) => number);
  return { cells, addends, sum, hasFund: hasFundRow(table) };
}

/** The weights printed for the level-1 classes; null where one prints none. */
export function level1Weights({ classes }: EvaluationTable): StatedWeights | null {
  const level1 = classes.filter(({ level }) => level === 1);
  const cells = level1.map(({ statedWeight }) => statedWeight).filter(hasNumber);
  if (cells.length < 2 || cells.length < level1.length) return null;
  return {
    cells,
    addends: cells.map(({ number }) => number),
    sum: sumOfFields(cells),
    hasFund: level1.some(({ name }) => FUND_NAME.test(name)),
  };
}

function weightCells(table: EvaluationTable, rows: Iterable<number>): readonly NumberField[] {
  const fields = flatMapped([...rows], (index) => {
    const row = table.indicators[index];
    return row?.role === "indicator" ? [row.weight] : [];
  });
  return eachCellOnce(fields.filter(hasNumber));
}

/** The weight printed in the fund block, in its total row or its heading. */
export function fundWeightField(table: EvaluationTable): NumberField | null {
  return [totalFundRow(table)?.weight ?? null, table.fundPoints].find(hasNumber) ?? null;
}

/** True for an indicator row that is the execution rate. */
export function isFundRow({ level1, level3 }: IndicatorRow): boolean {
  return [level1, level3].some((label) => label && namesFunds(label.text));
}

const namesFunds = onceEach((label: string): boolean => FUND_NAME.test(quotedLabel(label)));

/** True where the execution rate is one of the indicators that earn points. */
export function hasFundRow({ indicators }: EvaluationTable): boolean {
  return indicators.some((row) => hasNumber(row.weight ?? row.score) && isFundRow(row));
}
