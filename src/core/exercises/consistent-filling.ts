import { Decimal } from "decimal.js";
import type { FormLayout, Slot } from "../forms/layouts/layout";
import type { ScoringPolicy } from "../score/policy";
import type { CellContent } from "../sheets/sheet-drawing";
import { INDICATOR_BANK, type BankIndicator } from "./indicator-bank";
import { layoutRows, type LayoutRowPlan } from "./layout-rows";
import type { Random } from "./random";

export type Filling = ReadonlyMap<Slot, CellContent>;

export interface FillingAsked {
  readonly layout: FormLayout;
  readonly policy: ScoringPolicy;
  readonly places: ReadonlyMap<Slot, unknown>;
  readonly year: number;
  readonly indicators: number | null;
}

/**
 * A form filled in so that nothing contradicts anything: sources add up, weights give the total, most
 * targets are reached and the others explained. Scores, rates, total and grade are left to the engine.
 */
export function consistentFilling(asked: FillingAsked, random: Random): Filling {
  const contents = new Map<Slot, CellContent>();
  const put = (slot: Slot, content: CellContent): void => {
    if (asked.places.has(slot)) contents.set(slot, content);
  };
  heads(put, asked);
  funds(put, asked, random);
  rows(put, asked, random);
  figures(put, asked);
  return contents;
}

type Put = (slot: Slot, content: CellContent) => void;

export const text = (words: string): CellContent => ({ kind: "text", text: words });
export const number = (decimal: Decimal.Value): CellContent => ({
  kind: "number",
  decimal: new Decimal(decimal).toFixed(),
});

function heads(put: Put, { year }: FillingAsked): void {
  put("head.project", text("农村饮水安全工程"));
  put("head.organisation", text("××市××局"));
  put("head.supervisor", text("××市××局"));
  put("head.other", text("××市××局"));
  put("head.contact", text("××"));
  put("head.reportDate", text(`${year + 1}年3月22日`));
  put("goal.0.expected", text("完成供水管网改造，保障农村居民饮水安全"));
  put("goal.0.actual", text("供水管网改造已经完成，农村居民饮水得到保障"));
  put("goal.1.expected", text("健全工程管护制度，保证设施正常运行"));
  put("goal.1.actual", text("工程管护制度已经建立，设施运行正常"));
  put("reason.0", text(REASON));
  put("remark.0", text("加强工程调度，按月核对进度"));
  put("remark.1", text("个别工程进度偏慢"));
  put("remark.2", text("加强调度，按月核对进度"));
}

const REASON = "受汛期影响，个别工程进度偏慢，已调整施工计划并加强调度";

/**
 * Budget and outturn by sources; the total is their sum and is spent to between 92 and 98 percent, where
 * the funds have 20 points to at most 94, so that the total says that not everything is perfect.
 */
function funds(put: Put, asked: FillingAsked, random: Random): void {
  const { places, policy } = asked;
  const sources = [...places.keys()].filter((slot) =>
    /^fund\.[1-9]\d*\.executed$/.test(slot),
  ).length;
  const fiscal = new Decimal(random.integer(15000, 30000)).div(100);
  const second = new Decimal(random.integer(2000, 6000)).div(100);
  const spent = new Decimal(random.integer(92, policy.fundWeight?.gt(10) ? 94 : 98)).div(100);
  const budgets = Array.from({ length: sources }, (_, at) =>
    at === 0 ? fiscal : at === 1 ? second : new Decimal(0),
  );
  const outturns = budgets.map((budget) => budget.times(spent).toDecimalPlaces(2));
  const total = (parts: readonly Decimal[], alone: Decimal): Decimal =>
    sources === 0 ? alone : Decimal.sum(0, ...parts);
  const budget = total(budgets, fiscal);
  const outturn = total(outturns, fiscal.times(spent).toDecimalPlaces(2));
  fundRow(put, 0, budget, outturn);
  fundParts(put, asked, budget, outturn);
  budgets.forEach((budget, at) => {
    if (!budget.isZero()) fundRow(put, at + 1, budget, outturns[at] ?? budget);
  });
}

function fundRow(put: Put, index: number, budget: Decimal, outturn: Decimal): void {
  put(`fund.${index}.initialBudget`, number(budget));
  put(`fund.${index}.adjustedBudget`, number(budget));
  put(`fund.${index}.executed`, number(outturn));
}

function rows(put: Put, asked: FillingAsked, random: Random): void {
  const names = new Map<readonly BankIndicator[], number>();
  if (asked.layout.form === "summary") {
    summaryRows(put, asked, random);
    return;
  }
  for (const row of layoutRows(asked.layout, asked.policy, asked.indicators)) {
    const bank = bankOf(row);
    const used = names.get(bank) ?? 0;
    names.set(bank, used + 1);
    const indicator = bank[used % bank.length];
    if (indicator) fillRow(put, asked, row, named(indicator, used, bank.length, row), random);
  }
}

function bankOf(row: LayoutRowPlan): readonly BankIndicator[] {
  const words = row.level2 + row.level1;
  return INDICATOR_BANK.find(({ of }) => of.test(words))?.indicators ?? [];
}

const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A prescribed name stays; a name used up already is told apart by the part of the project. */
function named(
  indicator: BankIndicator,
  used: number,
  size: number,
  { preset }: LayoutRowPlan,
): BankIndicator {
  if (preset.level3 !== undefined)
    return { ...indicator, name: preset.level3, sign: "≥", unit: "%", from: 80, to: 92 };
  const round = Math.floor(used / size);
  const part = round === 0 ? "" : `（${ORDINALS[round] ?? String(round + 1)}期）`;
  return { ...indicator, name: indicator.name + part };
}

/**
 * One in five targets is missed by a little, the first always. Without weights scores are full, but
 * those by criteria lose a point where the target is missed.
 */
function fillRow(
  put: Put,
  asked: FillingAsked,
  row: LayoutRowPlan,
  indicator: BankIndicator,
  random: Random,
): void {
  const { sign, unit, name } = indicator;
  const target = random.integer(indicator.from, indicator.to);
  const weighted = asked.places.has(`row.${row.index}.weight`);
  const byHand = !weighted && asked.policy.id === "criteria" && row.points.gte(LEAST_BY_HAND);
  const missed = byHand || (weighted && (row.index === 0 || random.chance(MISSED_SHARE)));
  const actual = missed
    ? missedValue(target, sign, random)
    : reachedValue(target, indicator, random);
  const slot = (field: string): Slot => `row.${row.index}.${field}` as Slot;
  put(slot("level3"), text(name));
  const split = asked.places.has(slot("nature")) && asked.layout.indicators.natures === undefined;
  if (split) {
    put(slot("nature"), text(sign));
    put(slot("target"), number(target));
  } else put(slot("target"), text(`${sign}${target}${unit}`));
  put(slot("unit"), text(unit));
  put(slot("actual"), text(`${actual}${unit}`));
  put(slot("weight"), number(row.points));
  if (asked.layout.indicators.natures) put(slot("nature"), text("定量指标"));
  if (asked.places.has(slot("coefficient")))
    put(slot("coefficient"), number(coefficient(missed, actual, target)));
  if (missed) put(slot("reason"), text(REASON));
  if (asked.places.has(slot("share"))) put(slot("share"), number(row.points));
  if (!weighted) put(slot("score"), number(byHand ? row.points.minus(1) : row.points));
}

function coefficient(missed: boolean, actual: number, target: number): Decimal {
  const ratio = new Decimal(actual).div(target).toDecimalPlaces(4);
  return missed ? Decimal.min(ratio, new Decimal(1).div(ratio).toDecimalPlaces(4)) : new Decimal(1);
}

const MISSED_SHARE = 0.2;
const LEAST_BY_HAND = 5;

function missedValue(target: number, sign: "≥" | "≤", random: Random): number {
  const by = Math.max(1, Math.round((target * random.integer(3, 12)) / 100));
  return sign === "≥" ? target - by : target + by;
}

/** Reached by a little; rates stay below 100 %. */
function reachedValue(target: number, { sign, unit }: BankIndicator, random: Random): number {
  const by = Math.round((target * random.integer(0, 6)) / 100);
  if (sign === "≤") return target - by;
  return unit === "%" ? Math.min(99, target + by) : target + by;
}

/** Money blocks by form: one list a row, as the form prints them; the whole equals its parts. */
const FIGURES: Readonly<Partial<Record<string, readonly (readonly (readonly number[])[])[]>>> = {
  "hunan-overall-report": [
    [180, 0, 180, 0, 0, 0],
    [180, 150, 100, 50, 30, 0, 0],
    [3.7, 3.7, 0, 0, 0],
    [19, 19, 0, 0],
  ].map((whole) => [whole, whole, whole.map(() => 0), whole.map(() => 0)]),
};

function figures(put: Put, { layout, places }: FillingAsked): void {
  FIGURES[layout.form]?.forEach((block, at) => {
    block.forEach((cells, row) => {
      cells.forEach((value, column) => {
        put(`figure.${at}.${row}.${column}`, number(value));
      });
    });
  });
  if (layout.form !== "hunan-overall-report" || !places.has("total.score")) return;
  put("total.score", number(95));
  put("total.grade", text("优"));
}

/** Parts of the fund total in blocks of their own: 基本支出 and 项目支出, or the parts of a project. */
function fundParts(put: Put, { layout }: FillingAsked, budget: Decimal, outturn: Decimal): void {
  if (layout.form === "hubei-overall") {
    const basic = budget.times("0.7").toDecimalPlaces(2);
    put("figure.0.0.0", number(basic));
    put("figure.0.1.0", number(budget.minus(basic)));
  }
  if (layout.form !== "suzhou-project") return;
  const first = budget.times("0.6").toDecimalPlaces(2);
  const spent = outturn.times("0.6").toDecimalPlaces(2);
  const parts = [
    [first, spent],
    [budget.minus(first), outturn.minus(spent)],
    [0, 0],
    [budget, outturn],
  ] as const;
  ["管网改造", "水厂设备", "其他"].forEach((name, row) => {
    put(`text.${10 + row}`, text(name));
  });
  parts.forEach(([planned, actual], row) => {
    put(`figure.0.${row}.0`, number(planned));
    put(`figure.0.${row}.1`, number(actual));
  });
}

/** The rows of a summary table; every project is spent to a rate of its own. */
function summaryRows(put: Put, { places }: FillingAsked, random: Random): void {
  const sums = { budget: new Decimal(0), executed: new Decimal(0) };
  PROJECTS.forEach((name, index) => {
    if (!places.has(`row.${index}.project`)) return;
    const budget = new Decimal(random.integer(2000, 9000)).div(100);
    const executed = budget.times(random.integer(92, 99)).div(100).toDecimalPlaces(2);
    const score = new Decimal(random.integer(9100, 9800)).div(100);
    sums.budget = sums.budget.plus(budget);
    sums.executed = sums.executed.plus(executed);
    put(`row.${index}.project`, text(name));
    put(`row.${index}.organisation`, text("××市××局"));
    put(`row.${index}.budget`, number(budget));
    put(`row.${index}.executed`, number(executed));
    put(`row.${index}.rate`, number(executed.div(budget).toDecimalPlaces(4)));
    put(`row.${index}.score`, number(score));
    put(`row.${index}.grade`, text("优"));
  });
  put("sum.budget", number(sums.budget));
  put("sum.executed", number(sums.executed));
  put("sum.rate", number(sums.executed.div(sums.budget).toDecimalPlaces(4)));
}

const PROJECTS = [
  "农村饮水安全工程",
  "水库除险加固",
  "河道清淤整治",
  "节水灌溉改造",
  "水质监测能力建设",
];
