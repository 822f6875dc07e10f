/** Changes that are no mistakes: another order, another way of writing the same. */
import { Decimal } from "decimal.js";
import type { Random } from "../../score/random";
import { shown } from "./arithmetic";
import type { DrawnForm, IndicatorPlaces } from "./drawn-form";
import { oneOf } from "./mistake";
import type { Sheet } from "./sheet";
import { moved, positionOf, rewritten, textAt } from "./sheet";

export interface HarmlessChange {
  readonly name: string;
  /** Null where the form has no place for it. */
  readonly change: (form: DrawnForm, random: Random) => Sheet | null;
}

export const HARMLESS_CHANGES: readonly HarmlessChange[] = [
  { name: "two rows of one class change places", change: swappedRows },
  {
    name: "the whole table stands elsewhere",
    change: ({ sheet }, random) => moved(sheet, random.integer(1, 30), random.integer(1, 6)),
  },
  { name: "spaces and line breaks in labels and texts", change: spaced },
  { name: "full-width digits and signs", change: (form) => eachText(form, fullWidth) },
  { name: "signs of another keyboard", change: (form, random) => eachText(form, ascii(random)) },
  { name: "thousands commas", change: (form) => eachAmount(form, withCommas) },
  { name: "amounts without trailing zeros", change: (form) => eachAmount(form, withoutZeros) },
  { name: "amounts with their unit", change: (form) => eachAmount(form, (text) => `${text}万元`) },
  { name: "the rate rounded or cut at one decimal, or at none", change: shorterRate },
  {
    name: "the rate without its sign",
    change: ({ sheet, funds }) =>
      rewritten(sheet, { [funds.rate]: textAt(sheet, funds.rate).replace("%", "") }),
  },
  {
    name: "points with two decimals",
    change: (form) =>
      rewritten(
        form.sheet,
        Object.fromEntries(
          [form.total.score, form.funds.score, ...form.indicators.map(({ score }) => score)].map(
            (at) => [at, new Decimal(textAt(form.sheet, at)).toFixed(2)],
          ),
        ),
      ),
  },
  { name: "a share of the target cut instead of rounded", change: cutScore },
  { name: "a reason told at more length", change: longerReason },
];

/** Two indicators of one level-2 class; the labels of the classes stay where they are. */
function swappedRows({ sheet, indicators, content }: DrawnForm, random: Random): Sheet | null {
  const first = oneOf(random, indicators.slice(0, -1), (row) => {
    const next = indicators[indicators.indexOf(row) + 1];
    return next?.indicator.level2 === row.indicator.level2;
  });
  const second = first && indicators[indicators.indexOf(first) + 1];
  if (!first || !second || content.indicators.length < 2) return null;
  return rewritten(sheet, { ...placed(sheet, first, second), ...placed(sheet, second, first) });
}

/** What stands in one row from its name on, written into the other. */
function placed(sheet: Sheet, from: IndicatorPlaces, into: IndicatorPlaces) {
  const [source, goal] = [positionOf(from.name), positionOf(into.name)];
  const columns = Array.from({ length: 10 }, (_, index) => source.column + index);
  return Object.fromEntries(
    columns.map((column) => {
      const letter = String.fromCharCode(65 + column);
      const text = textAt(sheet, letter + String(source.row + 1));
      return [letter + String(goal.row + 1), text];
    }),
  );
}

const NUMBER = /^-?[\d.]+%?$/;

/** In every second text a blank somewhere between two characters that are no digits. */
function spaced(form: DrawnForm, random: Random): Sheet {
  return eachText(form, (text) => {
    if (random.chance(0.5)) return text;
    const gaps = Array.from(text).flatMap((char, index) =>
      /[\d.\-]/.test(char + (text[index - 1] ?? "")) ? [] : [index],
    );
    const at = gaps.length === 0 ? text.length : random.pick(gaps);
    return text.slice(0, at) + random.pick([" ", "　", "\n", "  "]) + text.slice(at);
  });
}

function eachText({ sheet }: DrawnForm, write: (text: string) => string): Sheet {
  return new Map([...sheet].map(([at, text]) => [at, NUMBER.test(text) ? text : write(text)]));
}

function fullWidth(text: string): string {
  return text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace(/%/g, "％");
}

function ascii(random: Random): (text: string) => string {
  const [atLeast, atMost] = random.pick([
    [">=", "<="],
    ["≧", "≦"],
    ["＞＝", "＜＝"],
    ["大于等于", "小于等于"],
  ] as const);
  return (text) =>
    text.replace(/≥/g, atLeast).replace(/≤/g, atMost).replace(/（/g, "(").replace(/）/g, ")");
}

function eachAmount({ sheet, funds, sources }: DrawnForm, write: (text: string) => string): Sheet {
  const places = [funds, ...sources].flatMap(({ initial, budget, executed }) => [
    initial,
    budget,
    executed,
  ]);
  return rewritten(
    sheet,
    Object.fromEntries(
      places.flatMap((at) => (at === null ? [] : [[at, write(textAt(sheet, at))]])),
    ),
  );
}

function withCommas(text: string): string {
  return text.replace(/\B(?=(?:\d{3})+\.)/g, ",");
}

function withoutZeros(text: string): string {
  return new Decimal(text).toFixed();
}

function shorterRate({ sheet, funds, content: { whole } }: DrawnForm, random: Random): Sheet {
  const exact = whole.executed.div(whole.budget).times(100);
  const way = random.pick([Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN]);
  const rate = exact.toDecimalPlaces(random.integer(0, 1), way);
  return rewritten(sheet, { [funds.rate]: `${shown(rate)}%` });
}

function cutScore({ sheet, indicators, total, content }: DrawnForm, random: Random): Sheet | null {
  const row = oneOf(
    random,
    indicators,
    ({ indicator: { sign, reached } }) => sign === "≥" && !reached,
  );
  if (!row) return null;
  const { actual, target, weight, score } = row.indicator;
  const exact = weight.times(actual).div(target);
  const cut = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return rewritten(sheet, {
    [row.score]: shown(cut),
    [total.score]: shown(content.total.minus(score).plus(cut)),
  });
}

function longerReason({ sheet, indicators }: DrawnForm, random: Random): Sheet | null {
  const row = oneOf(random, indicators, ({ indicator }) => indicator.reason !== "");
  if (!row?.reason) return null;
  const told = `${row.indicator.reason}，已与有关部门商定新的进度安排`;
  return rewritten(sheet, { [row.reason]: told });
}
