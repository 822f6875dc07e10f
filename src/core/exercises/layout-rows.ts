import { Decimal } from "decimal.js";
import { DEFAULT_ROWS, type FormLayout, type RowPreset } from "../forms/layouts/layout";
import type { ScoringPolicy } from "../score/policy";

/** An indicator row of a drawn form: its classes, and the points an exercise gives it. */
export interface LayoutRowPlan {
  readonly index: number;
  readonly level1: string;
  readonly level2: string;
  readonly preset: RowPreset;
  readonly points: Decimal;
}

/**
 * The rows of a form in order, each with points: those its class prescribes shared evenly among its
 * rows, the rest of the indicators' points evenly among the classes that prescribe none.
 */
export function layoutRows(
  layout: FormLayout,
  policy: ScoringPolicy,
  asked: number | null,
): readonly LayoutRowPlan[] {
  const classes = layout.indicators.classes.map(({ level1, points, level2 }) => ({
    level1,
    points,
    rows: level2.flatMap(({ name, presets, rows }) =>
      (presets ?? Array.from({ length: asked ?? rows ?? DEFAULT_ROWS }, (): RowPreset => ({}))).map(
        (preset) => ({ level2: name, preset }),
      ),
    ),
  }));
  const given = Decimal.sum(0, ...classes.map(({ points }) => points ?? 0));
  const open = classes.filter(({ points }) => points === null);
  const openRows = open.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = indicatorPoints(layout, policy).minus(given);
  const shares = shared(left, openRows);
  let next = 0;
  let index = -1;
  return classes.flatMap(({ level1, points, rows }) => {
    const own = points === null ? null : shared(new Decimal(points), rows.length);
    return rows.map((row, at) => {
      index += 1;
      const share = own ? own[at] : shares[next++];
      return { index, level1, ...row, points: share ?? new Decimal(0) };
    });
  });
}

/** What is left for the indicators: the form's printed total without the points of the funds. */
function indicatorPoints(layout: FormLayout, policy: ScoringPolicy): Decimal {
  const cells = [...layout.top, ...layout.foot].flatMap(({ cells }) => Object.values(cells));
  const printed = cells.find(({ slot }) => slot === "total.weight")?.text;
  const total = new Decimal(printed ?? policy.totalPoints);
  return total.minus(policy.fundWeight ?? 0);
}

/** Points in whole numbers where they go round, in halves else; the first rows take what is left over. */
function shared(points: Decimal, rows: number): readonly Decimal[] {
  if (rows === 0) return [];
  const step = points.gte(rows) ? new Decimal(1) : new Decimal("0.5");
  const each = points.div(rows).div(step).floor().times(step);
  const over = points.minus(each.times(rows));
  const more = over.div(step).floor().toNumber();
  return Array.from({ length: rows }, (_, at) =>
    each.plus(at < more ? step : 0).plus(at === 0 ? over.minus(step.times(more)) : 0),
  );
}
