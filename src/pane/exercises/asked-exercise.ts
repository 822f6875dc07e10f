import type { Outcome } from "../../host/port";
import { exerciseScreenWords as WORDS } from "../../words/pane/exercises";
import type { ExerciseAsked, ExerciseChoices } from "../worker/page-service";

/** Mistakes that the seed chooses, all that fit, or of the rules that were ticked. */
export const HOWS = ["some", "all", "chosen"] as const;

/** An exercise as a person has typed it. */
export interface TypedExercise {
  readonly form: string;
  readonly year: string;
  readonly how: (typeof HOWS)[number];
  readonly count: string;
  readonly chosen: ReadonlySet<string>;
  readonly seed: string;
}

const LARGEST_SEED = 4294967295;

/** The exercise a person means, or the sentences that say what is wrong. */
export function askedExercise(
  { form, year, how, count, chosen, seed }: TypedExercise,
  { rules }: ExerciseChoices,
): Outcome<ExerciseAsked, readonly string[]> {
  const errors: string[] = [];
  const number = wholeNumber(seed, LARGEST_SEED);
  if (number === null) errors.push(WORDS.wrongSeed);
  const many = wholeNumber(count, rules.length);
  if (how === "some" && (many ?? 0) < 1) errors.push(WORDS.wrongCount(rules.length));
  if (how === "chosen" && chosen.size === 0) errors.push(WORDS.noRules);
  if (errors.length > 0 || number === null) return { ok: false, error: errors };
  const asked = rules.map(({ id }) => id).filter((id) => how === "all" || chosen.has(id));
  return {
    ok: true,
    value: { form, year, rules: how === "some" ? (many ?? 1) : asked, seed: number },
  };
}

function wholeNumber(typed: string, most: number): number | null {
  const plain = typed.normalize("NFKC").trim();
  return /^\d{1,10}$/.test(plain) && Number(plain) <= most ? Number(plain) : null;
}
