/** What one consistent evaluation says, before it is drawn as a form. */
import { Decimal } from "decimal.js";
import type { Random } from "../../score/random";
import { cents, executionPoints, gradeFor, pointsFor, sum } from "./arithmetic";
import type { PooledClass, PooledIndicator } from "./indicator-pool";
import { BENEFITS, OUTPUTS, REASONS, SATISFACTION } from "./indicator-pool";

export interface Amounts {
  readonly initial: Decimal;
  readonly budget: Decimal;
  readonly executed: Decimal;
}

/** Points of the fund score and of the level-1 classes, and the tiers as a form prints them. */
export interface Scheme {
  readonly fund: number;
  readonly outputs: number;
  readonly benefits: number;
  readonly satisfaction: number;
  readonly tiers: readonly Tier[];
}

export interface Tier {
  readonly wording: string;
  /** Shares of the weight, in percent, that lie well inside the band. */
  readonly from: number;
  readonly to: number;
}

export interface Indicator {
  readonly kind: PooledIndicator["kind"];
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** "" for words, dates and what must not happen. */
  readonly sign: "≥" | "≤" | "";
  /** The number without its unit, or the words. */
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  readonly tier: Tier | null;
  readonly reached: boolean;
  readonly weight: Decimal;
  readonly score: Decimal;
  /** "" where all points were earned. */
  readonly reason: string;
}

export interface Content {
  readonly scheme: Scheme;
  readonly year: number;
  readonly sources: readonly Amounts[];
  readonly whole: Amounts;
  readonly fundScore: Decimal;
  readonly indicators: readonly Indicator[];
  readonly total: Decimal;
  readonly grade: string;
}

export function randomContent(random: Random, scheme: Scheme): Content {
  const sources = Array.from({ length: random.integer(1, 3) }, () => randomAmounts(random));
  const whole = {
    initial: sum(sources.map(({ initial }) => initial)),
    budget: sum(sources.map(({ budget }) => budget)),
    executed: sum(sources.map(({ executed }) => executed)),
  };
  const year = random.integer(2020, 2024);
  const fundScore = executionPoints(new Decimal(scheme.fund), whole.executed, whole.budget);
  const indicators = [
    ...randomBlock(random, scheme, year, OUTPUTS, scheme.outputs),
    ...randomBlock(random, scheme, year, BENEFITS, scheme.benefits),
    ...randomBlock(random, scheme, year, SATISFACTION, scheme.satisfaction),
  ];
  const total = sum([fundScore, ...indicators.map(({ score }) => score)]);
  return {
    scheme,
    year,
    sources,
    whole,
    fundScore,
    indicators,
    total,
    grade: gradeFor(total),
  };
}

/** 万元 with cents; between 90 % and 100 % of the budget were spent. */
function randomAmounts(random: Random): Amounts {
  const initial = new Decimal(random.integer(2000, 60000)).div(100);
  const budget = random.chance(0.6) ? initial : initial.plus(random.integer(1, 20));
  const spent = random.chance(0.25) ? 100 : random.integer(905, 999) / 10;
  return { initial, budget, executed: cents(budget.times(spent).div(100)) };
}

function randomBlock(
  random: Random,
  scheme: Scheme,
  year: number,
  classes: readonly PooledClass[],
  points: number,
): readonly Indicator[] {
  const chosen = classes.filter((_, index) => index === 0 || random.chance(0.7));
  const drawn = chosen.flatMap((group) =>
    someOf(random, group.indicators).map((indicator) => ({ group, indicator })),
  );
  const weights = wholeParts(random, points, drawn.length);
  return drawn.map(({ group: { level1, level2 }, indicator }, index) => ({
    level1,
    level2,
    ...randomIndicator(random, scheme, year, indicator, new Decimal(weights[index] ?? 0)),
  }));
}

function someOf<T>(random: Random, items: readonly T[]): readonly T[] {
  const count = Math.min(items.length, random.integer(1, 3));
  const left = [...items];
  return Array.from({ length: count }, () =>
    left.splice(random.integer(0, left.length - 1), 1),
  ).flat();
}

/** Whole numbers of 1 and more that make `points`. */
function wholeParts(random: Random, points: number, count: number): readonly number[] {
  let left = points;
  return Array.from({ length: count }, (_, index) => {
    const others = count - index - 1;
    const even = Math.floor(left / (others + 1));
    const part = others === 0 ? left : Math.max(1, even + random.integer(-1, 1));
    left -= part;
    return part;
  });
}

type Judged = Omit<Indicator, "level1" | "level2">;

function randomIndicator(
  random: Random,
  scheme: Scheme,
  year: number,
  pooled: PooledIndicator,
  weight: Decimal,
): Judged {
  const { kind, name } = pooled;
  const full = { kind, name, weight, tier: null, reached: true, score: weight, reason: "" };
  switch (pooled.kind) {
    case "count":
      return quantity(random, full, pooled.unit, "≥", random.integer(20, 3000));
    case "rate":
      return rate(random, full);
    case "limit":
      return quantity(random, full, pooled.unit, "≤", random.integer(20, 900));
    case "none":
      return { ...full, sign: "", target: "0", actual: "0", unit: pooled.unit };
    case "date": {
      const target = `${String(year)}年12月31日前`;
      const actual = `${String(year)}年${String(random.integer(9, 12))}月20日`;
      return { ...full, sign: "", target, actual, unit: "" };
    }
    case "worded":
      return worded(random, full, scheme, pooled.target);
  }
}

type Full = Omit<Judged, "sign" | "target" | "actual" | "unit">;

/** Missed by at least a tenth, or reached with a little more than was asked. */
function quantity(
  random: Random,
  full: Full,
  unit: string,
  sign: "≥" | "≤",
  target: number,
): Judged {
  const tenth = Math.ceil(target / 10);
  const said = { ...full, sign, target: String(target), unit };
  const better = random.chance(0.4) ? 0 : random.integer(0, tenth);
  const up = sign === "≥" ? 1 : -1;
  if (random.chance(0.65)) return { ...said, actual: String(target + up * better) };
  const actual = target - up * random.integer(tenth, 4 * tenth);
  const share = sign === "≥" ? new Decimal(actual).div(target) : new Decimal(target).div(actual);
  return { ...said, actual: String(actual), ...missed(random, full, share) };
}

function rate(random: Random, full: Full): Judged {
  const target = random.integer(80, 98);
  const said = { ...full, sign: "≥" as const, target: String(target), unit: "%" };
  if (random.chance(0.65)) return { ...said, actual: String(random.integer(target, 99)) };
  const actual = target - random.integer(8, 30);
  return {
    ...said,
    actual: String(actual),
    ...missed(random, full, new Decimal(actual).div(target)),
  };
}

function missed(random: Random, { weight }: Full, share: Decimal) {
  const score = pointsFor(weight, share);
  return { reached: false, score, reason: random.pick(REASONS) };
}

/** The actual names a tier, the score lies in its band. */
function worded(random: Random, full: Full, { tiers }: Scheme, target: string): Judged {
  const [best, middle] = tiers;
  const tier = random.chance(0.7) ? best : (middle ?? best);
  if (!tier) throw new Error("a scheme without tiers");
  const percent = tier === best && random.chance(0.7) ? 100 : random.integer(tier.from, tier.to);
  const score = pointsFor(full.weight, new Decimal(percent).div(100));
  return {
    ...full,
    sign: "",
    target,
    actual: tier.wording,
    unit: "",
    tier,
    score,
    reached: percent === 100,
    reason: percent === 100 ? "" : random.pick(REASONS),
  };
}
