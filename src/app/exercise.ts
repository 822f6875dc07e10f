import type { Finding } from "../core/check/finding";
import type { Contents } from "../core/exercises/contents";
import type { ExercisePlace } from "../core/exercises/exercise-places";
import type { Change } from "../core/exercises/filled-form";
import { withFollowedTotal } from "../core/exercises/followed-total";
import { MISTAKES } from "../core/exercises/mistakes";
import type { Mistake } from "../core/exercises/mistakes/mistake";
import { Random } from "../core/exercises/random";
import { THEMES } from "../core/exercises/themes";
import type { Theme } from "../core/exercises/theme";
import { layoutOf } from "../core/forms/layouts";
import { referenceToA1, type CellReference } from "../core/grid/address";
import { shownText } from "../core/sheets/drawing-grid";
import type { FormRequest } from "../core/sheets/form-request";
import type { CellContent, SheetDrawing } from "../core/sheets/sheet-drawing";
import { checkDrawings } from "./checked-drawing";
import { ExerciseBook, type BesideWords } from "./exercise-book";
import type { TextsOf } from "./new-form";

/** Filled-in sheets with planted mistakes, and what checking them finds: the mistakes and nothing else. */
export interface Exercise {
  readonly drawings: readonly SheetDrawing[];
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  /** Rules that cannot be planted in this form beside the others. */
  readonly unplanted: readonly string[];
}

/** A planted mistake: how it is found, and what stood in the cells before. */
export interface Answer {
  readonly finding: Finding;
  readonly right: readonly { readonly cell: CellReference; readonly text: string }[];
}

/** Rules whose mistakes exercises can hold. */
export const PLANTABLE_RULES: readonly string[] = MISTAKES.map(({ rule }) => rule);

/**
 * Fills the form in consistently and plants one mistake of each rule, each in the first place (by the
 * seed's order) where the engine finds that rule and nothing more than before. A mistake between a table
 * and a report brings a second table and a report along. The same seed gives the same exercise. Null for
 * a form without a layout.
 */
export async function makeExercise(
  request: FormRequest,
  rules: readonly string[],
  seed: number,
  words: BesideWords,
  textsOf: TextsOf,
): Promise<Exercise | null> {
  const layout = layoutOf(request.form);
  if (!layout) return null;
  const random = new Random(seed);
  const asked = MISTAKES.filter(({ rule }) => rules.includes(rule));
  // A wrong total is planted last: other mistakes add the total up anew.
  const mistakes = [...asked].sort((a, b) => Number(a.ofTotal ?? 0) - Number(b.ofTotal ?? 0));
  const report = mistakes.some(({ beside }) => beside === "report");
  const theme = themeFor(request, random);
  let book = await ExerciseBook.filled(layout, { request, theme, report }, words, random, textsOf);
  let found: readonly Finding[] = [];
  const planted: Planted[] = [];
  const used = new Set<string>();
  for (const mistake of mistakes) {
    const one = await plant(book, found, mistake, used, random);
    if (!one) continue;
    ({ book, found } = one);
    planted.push(one);
    for (const place of one.way.keys()) used.add(partOf(place));
  }
  const done = planted.map(({ mistake }) => mistake.rule);
  return {
    drawings: book.drawings,
    findings: found,
    answers: planted.flatMap((one) => answerTo(one, found)),
    unplanted: rules.filter((rule) => !done.includes(rule)),
  };
}

/**
 * The same with so many mistakes, of rules that the seed chooses: where one cannot be planted in this
 * form, the next is tried. Fewer only where the form has room for no more.
 */
export async function makeRandomExercise(
  request: FormRequest,
  count: number,
  seed: number,
  words: BesideWords,
  textsOf: TextsOf,
): Promise<Exercise | null> {
  const order = new Random(seed).shuffled(PLANTABLE_RULES);
  let rules = order.slice(0, count);
  for (let next = count; ;) {
    const made = await makeExercise(request, rules, seed, words, textsOf);
    if (!made || made.unplanted.length === 0 || next >= order.length) return made;
    const others = order.slice(next, next + made.unplanted.length);
    next += made.unplanted.length;
    rules = [...rules.filter((rule) => !made.unplanted.includes(rule)), ...others];
  }
}

/** One of the departments, or what was asked for. */
function themeFor({ unit, project }: FormRequest, random: Random): Theme {
  const [theme] = random.shuffled(THEMES);
  if (!theme) throw new Error("no themes");
  return {
    ...theme,
    ...(unit === "" ? {} : { organisation: unit, supervisor: unit }),
    ...(project === "" ? {} : { project }),
  };
}

interface Planted {
  readonly mistake: Mistake;
  readonly book: ExerciseBook;
  readonly before: Contents;
  readonly found: readonly Finding[];
  readonly way: Change;
}

/** Tries the ways in the seed's order; a row or block that holds a mistake already is left alone. */
async function plant(
  book: ExerciseBook,
  before: readonly Finding[],
  mistake: Mistake,
  used: ReadonlySet<string>,
  random: Random,
): Promise<Planted | null> {
  const ways = mistake.ways(book.form).filter((way) => fits(way, book, used));
  for (const way of random.shuffled(ways).slice(0, MOST_TRIES)) {
    const contents = new Map([...book.contents, ...way]);
    const changed = book.with(withFollowedTotal(book.contents, contents, mistake.ofTotal ?? false));
    const { tables, findings } = await checkDrawings(changed.drawings);
    const found = [...findings, ...tables.flatMap((table) => table.findings)];
    if (isOneMore(before, found, mistake, cellsOf(way, book)))
      return { mistake, book: changed, before: book.contents, found, way };
  }
  return null;
}

const MOST_TRIES = 12;

function fits(way: Change, book: ExerciseBook, used: ReadonlySet<string>): boolean {
  return (
    way.size > 0 &&
    [...way.keys()].every((place) => book.cellOf(place) !== null && !used.has(partOf(place)))
  );
}

/** A row of indicators, or the block, that a place belongs to: one mistake each. */
function partOf(place: ExercisePlace): string {
  return place
    .split(".")
    .slice(0, place.startsWith("row.") ? 2 : 3)
    .join(".");
}

function cellsOf(way: Change, book: ExerciseBook): readonly string[] {
  return [...way.keys()].flatMap((place) => {
    const cell = book.cellOf(place);
    return cell ? [referenceToA1(cell)] : [];
  });
}

/** The findings are those of before and one or more of the mistake's rule, where it was made. */
function isOneMore(
  before: readonly Finding[],
  after: readonly Finding[],
  mistake: Mistake,
  changed: readonly string[],
): boolean {
  const others = (found: readonly Finding[]): string =>
    found
      .map((one) => one.rule)
      .filter((name) => name !== mistake.rule)
      .sort()
      .join();
  if (after.length <= before.length || others(after) !== others(before)) return false;
  return after.some((one) => tellsOf(one, mistake, changed));
}

function tellsOf({ rule, cells }: Finding, mistake: Mistake, changed: readonly string[]): boolean {
  if (rule !== mistake.rule) return false;
  return mistake.foundElsewhere ?? cells.some((cell) => changed.includes(referenceToA1(cell)));
}

/** The findings of a mistake in the finished exercise; the first tells what was right. */
function answerTo(
  { mistake, book, before, way }: Planted,
  found: readonly Finding[],
): readonly Answer[] {
  const changed = cellsOf(way, book);
  const own = found.filter((one) => tellsOf(one, mistake, changed));
  const right = [...way.keys()].flatMap((place) => {
    const cell = book.cellOf(place);
    return cell ? [{ cell, text: shownContent(before.get(place), book.formatOf(place)) }] : [];
  });
  return own.map((finding, at) => ({ finding, right: at === 0 ? right : [] }));
}

function shownContent(content: CellContent | undefined, format: string): string {
  if (content?.kind === "text") return content.text;
  return content?.kind === "number" ? shownText(content.decimal, format) : "";
}
