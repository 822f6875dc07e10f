import { Decimal } from "decimal.js";
import type { Random } from "../../score/random";
import { gradeFor } from "./arithmetic";
import type { DrawnForm, IndicatorPlaces } from "./drawn-form";

/** One mistake as it was made: what was written over, and the cell a reader would point at. */
export interface Planted {
  readonly writes: Readonly<Record<string, string>>;
  readonly at: string;
}

/** A second finding that the same mistake may bring, beside the expected one. */
export interface Beside {
  /** The rule, or one message of it: `rule.message`. */
  readonly said: string;
  readonly why: string;
}

/** A sort of mistake, and what has to be said of it. */
export interface Mistake {
  readonly name: string;
  /** The rule that finds it, or one message of it: `rule.message`. */
  readonly found: string;
  /** True where the finding is about several cells, of which nobody can tell which one is wrong. */
  readonly among?: true;
  readonly beside?: readonly Beside[];
  /**
   * Where the finding itself is only likely and arithmetic is certain: the rules of which one more error
   * has to stand there, since an error never hides under a warning.
   */
  readonly certain?: readonly string[];
  /** Null where the form has no place for such a mistake. */
  readonly plant: (form: DrawnForm, random: Random) => Planted | null;
}

/** Any of those that fit; null where none does. */
export function oneOf<T>(
  random: Random,
  items: readonly T[],
  fits: (item: T) => boolean,
): T | null {
  const fitting = items.filter(fits);
  return fitting.length === 0 ? null : random.pick(fitting);
}

/** A score written anew, with total and grade, as a person does who adds up what stands there. */
export function scoreAndTotal(form: DrawnForm, row: IndicatorPlaces, score: Decimal): Planted {
  const total = form.content.total.minus(row.indicator.score).plus(score);
  return { writes: { [row.score]: score.toFixed(), ...totalAndGrade(form, total) }, at: row.score };
}

/** Another total, and the grade that goes with it. */
export function totalAndGrade({ total }: DrawnForm, points: Decimal): Record<string, string> {
  const grade = total.grade === null ? {} : { [total.grade]: gradeFor(points) };
  return { [total.score]: points.toFixed(), ...grade };
}
