import { Decimal } from "decimal.js";
import type { Finding } from "../core/check/finding";
import { consistentFilling, number, type Filling } from "../core/exercises/consistent-filling";
import { filledDrawing } from "../core/exercises/filled-drawing";
import { FilledForm, MISTAKES, type Change, type Mistake } from "../core/exercises/mistakes";
import { Random } from "../core/exercises/random";
import { formById } from "../core/forms";
import type { FormLayout, Slot } from "../core/forms/layouts/layout";
import { layoutOf } from "../core/forms/layouts";
import { toA1 } from "../core/grid/address";
import { ASSUMED_POLICY, policyById } from "../core/score/policies";
import type { DrawnForm } from "../core/sheets/draw-form";
import type { FormRequest } from "../core/sheets/form-request";
import type { SheetDrawing } from "../core/sheets/sheet-drawing";
import { checkDrawing, scoreDrawing } from "./checked-drawing";
import { drawLayout, type TextsOf } from "./new-form";

/** A filled-in form with planted mistakes, and what checking it finds: the mistakes and nothing else. */
export interface Exercise {
  readonly drawing: SheetDrawing;
  readonly findings: readonly Finding[];
  /** Rules that cannot be planted in this form beside the others. */
  readonly unplanted: readonly string[];
}

/** Rules whose mistakes exercises can hold. */
export const PLANTABLE_RULES: readonly string[] = MISTAKES.map(({ rule }) => rule);

/**
 * Fills the form in consistently and plants one mistake of each rule, each in the first place (by the
 * seed's order) where the engine finds that rule and nothing more than before. The same seed gives the
 * same exercise. Null for a form without a layout.
 */
export async function makeExercise(
  request: FormRequest,
  rules: readonly string[],
  seed: number,
  textsOf: TextsOf,
): Promise<Exercise | null> {
  const layout = layoutOf(request.form);
  if (!layout) return null;
  const random = new Random(seed);
  const drawn = drawLayout(layout, { ...request, formulas: false }, textsOf);
  let contents = await scoredFilling(layout, drawn, request, random);
  let found: readonly Finding[] = [];
  const unplanted: string[] = [];
  const used = new Set<string>();
  for (const rule of rules) {
    const mistake = MISTAKES.find((one) => one.rule === rule);
    const planted = mistake && (await plant(drawn, contents, found, mistake, used, random));
    if (!planted) {
      unplanted.push(rule);
      continue;
    }
    ({ contents, found } = planted);
    for (const slot of planted.slots) used.add(partOf(slot));
  }
  return { drawing: filledDrawing(drawn, contents), findings: found, unplanted };
}

async function scoredFilling(
  layout: FormLayout,
  drawn: DrawnForm,
  { year, indicators }: FormRequest,
  random: Random,
): Promise<Filling> {
  const policy = policyById(formById(layout.form).policy) ?? ASSUMED_POLICY;
  const filling = consistentFilling(
    { layout, policy, places: drawn.places, year, indicators },
    random,
  );
  const scored = await scoreDrawing(filledDrawing(drawn, filling));
  const byCell = new Map(scored.cells.map(({ at, content }) => [toA1(at), content]));
  return new Map(
    [...drawn.places].flatMap(([slot, at]) => {
      const content = byCell.get(toA1(at));
      return content && content.kind !== "blank" ? [[slot, content] as const] : [];
    }),
  );
}

interface Planted {
  readonly contents: Filling;
  readonly found: readonly Finding[];
  readonly slots: readonly Slot[];
}

/** Tries the ways in the seed's order; a row or block that holds a mistake already is left alone. */
async function plant(
  drawn: DrawnForm,
  contents: Filling,
  before: readonly Finding[],
  mistake: Mistake,
  used: ReadonlySet<string>,
  random: Random,
): Promise<Planted | null> {
  const ways = mistake.ways(new FilledForm(contents)).filter((way) => fits(way, drawn, used));
  for (const way of random.shuffled(ways).slice(0, MOST_TRIES)) {
    const changed = totalled(new Map([...contents, ...way]), mistake);
    const { tables, findings } = await checkDrawing(filledDrawing(drawn, changed));
    const found = [...findings, ...tables.flatMap((table) => table.findings)];
    if (isOneMore(before, found, mistake.rule, way, drawn))
      return { contents: changed, found, slots: [...way.keys()] };
  }
  return null;
}

const MOST_TRIES = 12;

function fits(way: Change, { places }: DrawnForm, used: ReadonlySet<string>): boolean {
  return [...way.keys()].every((slot) => places.has(slot) && !used.has(partOf(slot)));
}

/** A row of indicators, or the block, that a slot belongs to: one mistake each. */
function partOf(slot: Slot): string {
  return slot
    .split(".")
    .slice(0, slot.startsWith("row.") ? 2 : 3)
    .join(".");
}

/** The printed total adds up the printed scores, so that only the planted cell is wrong. */
function totalled(contents: Filling, { ofTotal }: Mistake): Filling {
  if (ofTotal || !contents.has("total.score")) return contents;
  const before = contents.get("total.score");
  if (before?.kind !== "number") return contents;
  const scores = [...contents].flatMap(([slot, content]) =>
    /^(row\.\d+|fund\.0)\.score$/.test(slot) && content.kind === "number" ? [content.decimal] : [],
  );
  return new Map(contents).set("total.score", number(Decimal.sum(0, ...scores)));
}

/** The findings are those of before and one of the rule, at a cell that was changed. */
function isOneMore(
  before: readonly Finding[],
  after: readonly Finding[],
  rule: string,
  way: Change,
  { places }: DrawnForm,
): boolean {
  const count = (found: readonly Finding[]): string =>
    found
      .map((one) => one.rule)
      .sort()
      .join();
  if (count(after) !== [...before.map((one) => one.rule), rule].sort().join()) return false;
  const cells = [...way.keys()].flatMap((slot) => {
    const at = places.get(slot);
    return at ? [toA1(at)] : [];
  });
  return after.some(
    (one) => one.rule === rule && one.cells.some(({ at }) => cells.includes(toA1(at))),
  );
}
