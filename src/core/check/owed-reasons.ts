import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, IndicatorRow } from "../detect/evaluation-table";
import { samePosition } from "../grid/address";
import type { RowScore } from "../score/scorecard";
import { flatMapped } from "../values/flat-mapped";
import { oncePer } from "../values/once-per";
import { eachCellOnce, saysNothing, textOf } from "./field-text";
import type { ScoredTable } from "./rule";
import { isReason } from "./stated-reason";
import { isFundRow } from "./stated-weights";

/** What stands where reasons belong: one that explains, a phrase that does not, nothing; or no such place. */
export type ReasonPlace =
  | { readonly state: "given" | "no-place" }
  | { readonly state: "filler" | "blank"; readonly cells: readonly Field[] };

/** The reason for rows that share a score (mostly one): in their own cells, else at the bottom of the form. */
export function reasonPlace(
  { reasons }: EvaluationTable,
  rows: readonly IndicatorRow[],
): ReasonPlace {
  const own = flatMapped(rows, ({ reason }) => reason ?? []);
  const places = [...own, ...reasons];
  if (places.length === 0) return { state: "no-place" };
  if (rows.some(explainsItself) || places.some(({ text }) => isReason(text)))
    return { state: "given" };
  const fillers = places.filter((place) => !saysNothing(place));
  if (fillers.length > 0) return { state: "filler", cells: fillers };
  return { state: "blank", cells: eachCellOnce(own.length > 0 ? own : reasons) };
}

/** An actual that says why as well: 「80人次（受疫情影响，两期培训取消）」. */
export function explainsItself({ actual }: IndicatorRow): boolean {
  return /由于|因为|原因|受[^，。；,;]{1,12}影响|因[^此而]{2,}(?:未|取消|推迟|暂停|减少|增加)/.test(
    textOf(actual),
  );
}

/** A row that owes an explanation. */
export interface OwingRow {
  readonly row: IndicatorRow;
  /** Those that share its score cell, itself included. */
  readonly rows: readonly IndicatorRow[];
  /** Null where the form has none, or it is not known what the row can earn. */
  readonly printed: Decimal | null;
  readonly weight: Decimal | null;
}

/**
 * The rows that did not reach their target, and those that lost points without having reached it, one
 * for each score. Rows that reached it and lost points all the same are no deviation of the work.
 */
export function owingRows(scored: ScoredTable): readonly OwingRow[] {
  const { table, scorecard } = scored;
  return flatMapped(table.indicators, (first, index) => {
    const score = scorecard.rows[index];
    if (!score?.counts || score.method === "manual" || score.method === "tier") return [];
    const unit = unitOf(scored, index);
    const missed = unit.filter((one) => isMissed(one.row, one.score));
    const weight = isPrinted(score) ? score.weight : null;
    const printed = first.score?.number ?? null;
    const lost = lostPoints(scored, weight, printed) && unit.some((one) => !one.score.reached);
    if ((missed.length === 0 && !lost) || isWellSpent(scored, first, score)) return [];
    const rows = unit.map(({ row }) => row);
    return [{ row: missed[0]?.row ?? first, rows, printed: weight && printed, weight }];
  });
}

interface UnexplainedRow {
  readonly owing: OwingRow;
  readonly place: ReasonPlace & { cells: readonly Field[] };
}

/**
 * The owing rows whose reason is not given, with where it is missed. A blank below the reason of another
 * owing row of its class may be the rest of one merged cell, and is none.
 */
export const unexplainedRows = oncePer((scored: ScoredTable): readonly UnexplainedRow[] => {
  let above: OwingRow | null = null;
  let explained = false;
  return flatMapped(owingRows(scored), (owing) => {
    const place = reasonPlace(scored.table, owing.rows);
    const merged =
      explained && place.state === "blank" && above !== null && continues(above, owing);
    above = owing;
    explained = merged || place.state === "given";
    return merged || !("cells" in place) ? [] : [{ owing, place }];
  });
});

/** True where the rows of the second stand right below those of the first, in one level-2 class. */
function continues(first: OwingRow, second: OwingRow): boolean {
  const [last, next] = [first.rows[first.rows.length - 1], second.rows[0]];
  if (!last?.level2 || !next?.level2 || next.row !== last.row + 1) return false;
  return samePosition(last.level2.at, next.level2.at);
}

/** The rows that share the score cell of the row at `index`, the first of them: they follow one another. */
function unitOf({ table, scorecard }: ScoredTable, index: number) {
  const own = table.indicators[index]?.score;
  const unit: { row: IndicatorRow; score: RowScore }[] = [];
  for (let i = index; i < table.indicators.length; i += 1) {
    const row = table.indicators[i];
    const score = scorecard.rows[i];
    if (!row || !score) break;
    const shares = row.score && own && samePosition(row.score.at, own.at);
    if (i > index && row.role === "indicator" && !shares) break;
    if (row.role === "indicator") unit.push({ row, score });
  }
  return unit;
}

/**
 * Certain enough to ask for a reason: the direction is written or told by the name, or the target is a
 * percentage, where more is better. Missed dates have no direction.
 */
function isMissed(row: IndicatorRow, { reached, direction, directionSource }: RowScore): boolean {
  if (reached !== false || direction === null) return false;
  return directionSource !== "assumed" || row.parsed.target.kind === "percent";
}

/**
 * 预算执行率 among the indicators asks for a reason only below the policy's threshold, as in the fund block,
 * and where it has less than its share of the points.
 */
function isWellSpent({ scorecard }: ScoredTable, row: IndicatorRow, score: RowScore): boolean {
  const { lowExecution } = scorecard.policy.policy;
  const { kind, value } = row.parsed.actual;
  const rate = score.completion ?? (kind === "percent" ? value : null);
  if (!isFundRow(row) || !rate?.gte(lowExecution ?? 0)) return false;
  const due = score.weight?.times(Decimal.min(1, rate));
  const printed = row.score?.number;
  return !due || !printed || due.minus(printed).lt(WHOLE_POINT_ROUNDING);
}

/** A share that was rounded to whole points is no deduction. */
const WHOLE_POINT_ROUNDING = 0.5;

function isPrinted({ weightSource }: RowScore): boolean {
  return weightSource === "cell" || weightSource === "level1" || weightSource === "user";
}

function lostPoints(
  { scorecard }: ScoredTable,
  weight: Decimal | null,
  printed: Decimal | null,
): boolean {
  if (!weight || !printed) return false;
  return weight.minus(printed).gt(scorecard.policy.policy.tolerance);
}
