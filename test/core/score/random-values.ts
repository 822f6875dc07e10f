/** Targets and actuals at random: the text that goes into a cell beside what it means to the oracle. */
import type { Random } from "./random";

/** What a cell means, in the words of the oracle (`bench/oracle/oracle.py`). */
export interface Meaning {
  readonly kind:
    | "number"
    | "percent"
    | "date"
    | "qualitative"
    | "compound"
    | "blank"
    | "na"
    | "zero-words"
    | "tier";
  /** Null: none is written. */
  readonly comparator: ">=" | ">" | "<=" | "<" | "=" | null;
  /** Of a percentage the percent figure. */
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string;
  readonly approx: "above" | "below" | "about" | null;
  readonly date: readonly [number | null, number | null, number | null] | null;
  readonly tier: "achieved" | "partly" | "not" | null;
}

export interface WrittenValue {
  readonly text: string;
  readonly means: Meaning;
}

/** What a name means to the oracle. */
export interface NameMeaning {
  readonly text: string;
  readonly direction: "at-least" | "at-most" | null;
  /** Counts events of which 「无」 means none. */
  readonly events: boolean;
  readonly rate: boolean;
  readonly costName: boolean;
}

function named(
  text: string,
  direction: NameMeaning["direction"],
  facts: Partial<NameMeaning> = {},
): NameMeaning {
  return { text, direction, events: false, rate: false, costName: false, ...facts };
}

export const NAMES: readonly NameMeaning[] = [
  named("培训人数", null),
  named("印发文件数量", null),
  named("应急演练次数", null),
  named("安全事故起数", "at-most", { events: true }),
  named("群众投诉次数", "at-most", { events: true }),
  named("违纪违法案件查处数", "at-least"),
  named("应急响应时间", "at-most"),
  named("项目单位成本", "at-most", { costName: true }),
  named("任务完成率", "at-least", { rate: true }),
  named("项目验收合格率", "at-least", { rate: true }),
  named("投诉办结率", "at-least", { rate: true }),
  named("成本核算率", "at-least", { rate: true }),
  named("安全事故发生率", "at-most", { events: true, rate: true }),
  named("“三公经费”控制率", "at-most", { rate: true }),
  named("结转结余变动率", "at-most", { rate: true }),
  named("服务对象满意度", "at-least", { rate: true }),
];

const NOTHING: Meaning = {
  kind: "blank",
  comparator: null,
  value: null,
  upper: null,
  unit: "",
  approx: null,
  date: null,
  tier: null,
};

const SIGNS = {
  ">=": ["≥", ">=", "≧", "不少于", "不低于"],
  ">": ["＞", ">", "大于"],
  "<=": ["≤", "<=", "不超过", "不高于"],
  "<": ["＜", "<", "小于"],
  "=": ["=", "＝", "﹦"],
} as const;

const UNITS = ["人", "次", "份", "个", "万元", "元", ""] as const;

function withCommas(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A decimal between 0 and `top`, more often one of the round ones. */
export function decimal(random: Random, top: number, decimals: number): string {
  const scale = 10 ** random.integer(0, decimals);
  return (random.integer(0, top * scale) / scale).toFixed(Math.log10(scale)).replace(/\.0+$/, "");
}

/** A number or a percentage, with or without a comparator. */
function quantity(random: Random, name: NameMeaning, comparators: boolean): WrittenValue {
  const percent = random.chance(name.rate ? 0.9 : 0.05);
  const comparator =
    comparators && random.chance(0.75)
      ? random.pick([">=", ">=", "<=", "=", ">", "<"] as const)
      : null;
  const size = random.chance(0.15) ? "0" : decimal(random, percent ? 120 : 400, 2);
  const value = Number(size) !== 0 && random.chance(0.05) ? `-${size}` : size;
  // Nobody writes 不少于-5: after words a dash joins.
  const signs = comparator
    ? SIGNS[comparator].filter((sign) =>
        value.startsWith("-") ? !/\p{Script=Han}/u.test(sign) : true,
      )
    : [""];
  const sign = random.pick<string>(signs);
  if (percent) {
    const text = `${sign}${value}${random.pick(["%", "％"])}`;
    return { text, means: { ...NOTHING, kind: "percent", comparator, value, unit: "%" } };
  }
  const unit = name.rate ? "" : random.pick(UNITS);
  const digits = random.chance(0.2) ? withCommas(value) : value;
  const text = `${sign}${digits}${unit}`;
  // Under the name of a rate a number without a sign is a percentage: 95.36, or 0.95 for 95 %.
  if (name.rate && Number(value) !== 0) {
    const figure =
      Math.abs(Number(value)) > 1 ? value : String(Number((Number(value) * 100).toFixed(6)));
    return { text, means: { ...NOTHING, kind: "percent", comparator, value: figure, unit: "%" } };
  }
  return { text, means: { ...NOTHING, kind: "number", comparator, value, unit } };
}

function range(random: Random, name: NameMeaning): WrittenValue {
  const low = random.integer(1, 60);
  const high = low + random.integer(1, 40);
  const unit = name.rate ? "%" : "次";
  const text = name.rate ? `${low}%-${high}%` : `${low}-${high}次`;
  return {
    text,
    means: {
      ...NOTHING,
      kind: name.rate ? "percent" : "number",
      value: String(low),
      upper: String(high),
      unit,
    },
  };
}

function approximate(random: Random): WrittenValue {
  const value = String(random.integer(1, 400));
  const unit = random.pick(["人", "次", "份"] as const);
  const approx = random.pick(["above", "below", "about"] as const);
  const text = {
    above: `${value}余${unit}`,
    below: `近${value}${unit}`,
    about: `约${value}${unit}`,
  }[approx];
  return { text, means: { ...NOTHING, kind: "number", value, unit, approx } };
}

function date(random: Random, deadline: boolean): WrittenValue {
  const year = random.chance(0.8) ? random.pick([2021, 2022, 2022, 2022, 2023]) : null;
  const month = random.integer(1, 12);
  const day = random.chance(0.7) ? random.integer(1, 28) : null;
  const limit = random.chance(deadline ? 0.8 : 0.1);
  const text = `${year === null ? "" : `${year}年`}${month}月${day === null ? "" : `${day}日`}${limit ? (day === null ? "底前" : "前") : ""}`;
  return {
    text,
    means: { ...NOTHING, kind: "date", comparator: limit ? "<=" : null, date: [year, month, day] },
  };
}

const TIERS = [
  ["achieved", "达成年度指标"],
  ["partly", "部分达成年度指标并具有一定效果"],
  ["not", "未达成年度指标且效果较差"],
] as const;

function words(random: Random): WrittenValue {
  const [tier, tierText] = random.pick(TIERS);
  return random.pick<WrittenValue>([
    { text: "有效", means: { ...NOTHING, kind: "qualitative" } },
    { text: "显著提升", means: { ...NOTHING, kind: "qualitative" } },
    { text: tierText, means: { ...NOTHING, kind: "tier", tier } },
    { text: "培训3次，印发文件20份", means: { ...NOTHING, kind: "compound" } },
    { text: "", means: NOTHING },
    { text: "不涉及", means: { ...NOTHING, kind: "na" } },
    { text: "/", means: { ...NOTHING, kind: "na" } },
    { text: "未发生", means: { ...NOTHING, kind: "zero-words" } },
    { text: "无", means: { ...NOTHING, kind: "zero-words" } },
  ]);
}

export function randomTarget(random: Random, name: NameMeaning): WrittenValue {
  const draw = random.fraction();
  if (draw < 0.8) return quantity(random, name, true);
  if (draw < 0.86) return range(random, name);
  if (draw < 0.93) return date(random, true);
  const said = words(random);
  return said.means.kind === "tier"
    ? { text: "有效", means: { ...NOTHING, kind: "qualitative" } }
    : said;
}

/** An actual that often lies near the target, so that both sides of it are met. */
export function randomActual(
  random: Random,
  name: NameMeaning,
  target: WrittenValue,
): WrittenValue {
  const { means } = target;
  if (means.kind === "date") return random.chance(0.85) ? date(random, false) : words(random);
  if (means.kind === "qualitative" && random.chance(0.7)) return words(random);
  const draw = random.fraction();
  if (draw < 0.25 && !means.comparator) return target;
  if (draw < 0.45 && (means.kind === "number" || means.kind === "percent"))
    return beside(random, target);
  if (draw < 0.82) return quantity(random, name, false);
  if (draw < 0.86) return quantity(random, name, true);
  if (draw < 0.89) return range(random, name);
  if (draw < 0.93 && !name.rate) return approximate(random);
  return words(random);
}

/** The target's own number, a little more or a little less, in the same notation. */
function beside(random: Random, { means }: WrittenValue): WrittenValue {
  const change = random.pick([0, 0, 1, -1, 0.5, -0.5]);
  const value = String(Math.max(0, Number(means.value) + change));
  const number = String(Number(Number(value).toFixed(4)));
  return {
    text: `${number}${means.unit}`,
    means: { ...means, comparator: null, value: number, upper: null, approx: null },
  };
}
