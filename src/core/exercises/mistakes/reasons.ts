import { BLANK, number, text } from "../contents";
import { changes, inMissed, inReached, type Mistake } from "./mistake";

/** Mistakes in the reasons that deviations owe. */
export const REASON_MISTAKES: readonly Mistake[] = [
  {
    rule: "deduction-unexplained",
    ways: inMissed((_, row) => changes([`row.${row}.reason`, BLANK])),
  },
  { rule: "empty-reason", ways: inMissed((_, row) => changes([`row.${row}.reason`, text("无")])) },
  {
    rule: "over-fulfilled-unexplained",
    ways: inReached((form, row) => {
      const actual = doubled(form.text(`row.${row}.actual`));
      return actual === null ? null : changes([`row.${row}.actual`, text(actual)]);
    }),
  },
  {
    rule: "target-too-low",
    ways: inReached((form, row) => {
      const actual = doubled(form.text(`row.${row}.actual`));
      const weight = form.number(`row.${row}.weight`);
      if (actual === null || !weight) return null;
      return changes(
        [`row.${row}.actual`, text(actual)],
        [`row.${row}.score`, number(weight)],
        [`row.${row}.reason`, text("年初目标设定偏低，下年将合理设定目标")],
      );
    }),
  },
];

/** Twice as many; null for rates, which end at 100%. */
function doubled(actual: string): string | null {
  const value = /^\d+/.exec(actual)?.[0];
  if (value === undefined || actual.includes("%")) return null;
  return `${Number(value) * 2}${actual.slice(value.length)}`;
}
