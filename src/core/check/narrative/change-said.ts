import { Decimal } from "decimal.js";
import { isComparison } from "./amount-names";
import type { StatedQuantity } from "./stated-quantity";
import { agreesAsPrinted, isShare, numberIn } from "./stated-quantity";
import { flatMapped } from "../../values/flat-mapped";

/** 「减少21.78万元，下降8.55%」 where the amounts beside it give another percentage. */
export interface WrongChange {
  readonly printed: StatedQuantity;
  readonly by: StatedQuantity;
  /** What the change is measured against: as said, or worked out from the amount of this year. */
  readonly base: Decimal;
  /** The amount the base was taken from, in whose unit it is. */
  readonly of: StatedQuantity;
  /** A fraction, unrounded. */
  readonly computed: Decimal;
  /** As said: 减少21.78万元, 下降8.55%. */
  readonly said: readonly [string, string];
}

/** So many numbers are looked back to. */
const MOST_BEFORE = 40;

const UP = "增长|上升|提高|增加|增幅";
const DOWN = "下降|降低|减少|降幅|压减|压缩|核减|节约";
const DIRECTION = new RegExp(`(?:${UP}|${DOWN})(?:率|幅度|比例|额|数|了|约|[为各])*$`);
const UPWARD = new RegExp(`(?:${UP})[^增升提下降减压核节]*$`);
const LAST_YEAR = /上年|去年|上一年|上期|前一年/;
const BUDGET = /预算|年初|计划|目标/;

/** The changes of a text whose percentage does not follow from its amounts. What is not clear is left out. */
export function wrongChanges(quantities: readonly StatedQuantity[]): readonly WrongChange[] {
  return flatMapped(quantities, (printed, index) => {
    const by = quantities[index - 1];
    if (!by || !isChange(printed) || !isChange(by) || !isShare(printed) || isShare(by)) return [];
    if (UPWARD.test(printed.name) !== UPWARD.test(by.name)) return [];
    const bases = basesOf(by, quantities.slice(Math.max(0, index - MOST_BEFORE), index));
    const fits = ({ base, of }: Base) => followsFrom(printed, by, base, of);
    const [only, ...others] = bases;
    if (!only || others.some(({ base }) => !base.eq(only.base)) || bases.some(fits)) return [];
    const computed = numberIn(by, only.of.unit)?.div(only.base);
    return computed
      ? [{ printed, by, ...only, computed, said: [saidAs(by), saidAs(printed)] }]
      : [];
  });
}

function isChange({ name, exact }: StatedQuantity): boolean {
  return exact && DIRECTION.test(name);
}

function saidAs({ name, text }: StatedQuantity): string {
  return (DIRECTION.exec(name)?.[0] ?? "") + text;
}

interface Base {
  readonly base: Decimal;
  readonly of: StatedQuantity;
}

/** What the change may be measured against: last year's amount, else this year's without the change. */
function basesOf(by: StatedQuantity, before: readonly StatedQuantity[]): readonly Base[] {
  const { subject, against } = comparedIn(by.name);
  const amounts = before.filter(
    (amount) =>
      amount.exact &&
      !isShare(amount) &&
      !isComparison(amount.name) &&
      !DIRECTION.test(amount.name) &&
      numberIn(by, amount.unit) !== null &&
      (amount.name.endsWith(subject) || subject.endsWith(amount.name)),
  );
  const named = amounts.filter(({ name }) => name !== "");
  const years = flatMapped(named, ({ year }) => year ?? []);
  const latest = Math.max(...years);
  const isEarlier = ({ name, year }: StatedQuantity) =>
    BUDGET.test(against)
      ? BUDGET.test(name)
      : LAST_YEAR.test(name) || (year !== null && year < latest);
  const earlier = named.filter(isEarlier);
  const direct = earlier.map((of) => ({ base: of.number, of }));
  const worked = flatMapped(named, (of) => {
    const change = numberIn(by, of.unit);
    const base =
      change && (UPWARD.test(by.name) ? of.number.minus(change) : of.number.plus(change));
    return base ? [{ base, of }] : [];
  });
  return (direct.length > 0 ? direct : worked).filter(({ base }) => base.gt(0));
}

/** 「机关运行经费支出比2018年减少」: whose change it is, and what it is compared with. */
function comparedIn(name: string): { readonly subject: string; readonly against: string } {
  const bare = name.replace(DIRECTION, "").replace(/[各均共]$|分别$/, "");
  const comparison = /(?:较|比|同比|环比|与)/.exec(bare);
  return comparison
    ? { subject: bare.slice(0, comparison.index), against: bare.slice(comparison.index) }
    : { subject: bare, against: "" };
}

/** The percentage, rounded or truncated, of amounts that were rounded before. */
function followsFrom(
  printed: StatedQuantity,
  by: StatedQuantity,
  base: Decimal,
  of: StatedQuantity,
) {
  const change = numberIn(by, of.unit);
  if (!change) return true;
  const exact = change.div(base).abs();
  const slack = by.step.div(2).div(by.number.abs()).plus(of.step.div(2).div(base)).times(exact);
  return agreesAsPrinted(printed.number.abs(), printed.step, exact, slack);
}
