import type { Decimal } from "decimal.js";
import { number, text } from "../contents";
import type { ExercisePlace } from "../exercise-places";
import type { Change, FilledForm } from "../filled-form";
import type { CellContent } from "../../sheets/sheet-drawing";

export interface Mistake {
  readonly rule: string;
  /** Ways to make it in this form; each is tried until one is found by that rule alone. */
  readonly ways: (form: FilledForm) => readonly Change[];
  /** The mistake lies in the total itself, which is then not added up anew. */
  readonly ofTotal?: true;
  /** It is found at another cell than the one that was changed: that of what surrounds it. */
  readonly foundElsewhere?: true;
  /** The mistake lies between the table and a report, which then comes with a second project. */
  readonly beside?: "report";
}

export type Ways = Mistake["ways"];

export const changes = (...pairs: readonly (readonly [ExercisePlace, CellContent])[]): Change =>
  new Map(pairs);

type RowWay = (form: FilledForm, row: number) => Change | null;

/** The same mistake in any row where it can be made. */
export function inRows(way: RowWay): Ways {
  return (form) => form.rows().flatMap((row) => way(form, row) ?? []);
}

export function inMissed(way: RowWay): Ways {
  return inRows((form, row) => (form.missed(row) ? way(form, row) : null));
}

export function inReached(way: RowWay): Ways {
  return inRows((form, row) => (form.missed(row) ? null : way(form, row)));
}

/** Several ways, one after the other. */
export function anyOf(...ways: readonly Ways[]): Ways {
  return (form) => ways.flatMap((one) => one(form));
}

/** A number somewhat off, where there is one. */
export function off(place: ExercisePlace, by: Decimal.Value): Ways {
  return (form) => {
    const held = form.number(place);
    return held === null ? [] : [changes([place, number(held.plus(by))])];
  };
}

/** Target and actual of rows that reached theirs, in other words. */
export function reachedAs(target: string, actual: string, name?: string): Ways {
  return inReached((_, row) =>
    changes(
      ...(name === undefined ? [] : [[`row.${row}.level3`, text(name)] as const]),
      [`row.${row}.target`, text(target)],
      [`row.${row}.actual`, text(actual)],
    ),
  );
}

/** A place with text, its text changed; null where nothing changes. */
export function rewritten(
  place: ExercisePlace,
  rewrite: (text: string, form: FilledForm) => string,
): Ways {
  return (form) => {
    const before = form.text(place);
    const after = rewrite(before, form);
    return before === "" || after === before ? [] : [changes([place, text(after)])];
  };
}
