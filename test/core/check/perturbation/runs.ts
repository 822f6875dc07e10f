/** Which tables are drawn how often. */
import { Random } from "../../score/random";
import type { DrawnForm } from "./drawn-form";
import { FORMS, randomForm } from "./forms";

/** Of each sort of perturbation an equal share of so many tables; `ZIPING_PERTURB` draws more of them. */
const RUNS = Number(process.env["ZIPING_PERTURB"] ?? 400);

const SEED = 20220831;

/** Draws that may fail for each one wanted: few tables have a row counted in 人次. */
const PATIENCE = 40;

export interface Run<T> {
  readonly seed: number;
  readonly drawn: DrawnForm;
  readonly made: T;
}

/** So many tables in which the perturbation could be made, form after form; `kinds` share the runs. */
export function runsOf<T>(
  sort: number,
  kinds: number,
  make: (drawn: DrawnForm, random: Random) => T | null,
): readonly Run<T>[] {
  const wanted = Math.ceil(RUNS / kinds);
  const runs: Run<T>[] = [];
  for (let draw = 0; runs.length < wanted && draw < wanted * PATIENCE; draw += 1) {
    const seed = SEED + sort * 1_000_003 + draw;
    const random = new Random(seed);
    const drawn = randomForm(random, FORMS[draw % FORMS.length]);
    const made = make(drawn, random);
    if (made !== null) runs.push({ seed, drawn, made });
  }
  return runs;
}
