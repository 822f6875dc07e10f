/** A quantitative indicator as an exercise may state it. */
export interface ThemeIndicator {
  readonly name: string;
  readonly sign: "≥" | "≤";
  readonly unit: string;
  /** Whole-number targets are taken from this range. */
  readonly from: number;
  readonly to: number;
}

/** Kinds of indicators, told by a word of the class they stand in. The first match counts. */
export type IndicatorKind =
  | "satisfaction"
  | "cost"
  | "quality"
  | "time"
  | "economy"
  | "environment"
  | "lasting"
  | "society"
  | "quantity";

/** A department with a project, so that exercises tell of different work. */
export interface Theme {
  readonly organisation: string;
  readonly supervisor: string;
  readonly project: string;
  /** Another project of the department, which measures the same. */
  readonly otherProject: string;
  readonly goals: readonly (readonly [expected: string, actual: string])[];
  /** Why something was not reached. */
  readonly reason: string;
  readonly remarks: readonly string[];
  /** What the money is spent on, for forms that list it. */
  readonly parts: readonly [string, string];
  readonly indicators: Readonly<Record<IndicatorKind, readonly ThemeIndicator[]>>;
}

const KINDS: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/满意/, "satisfaction"],
  [/成本/, "cost"],
  [/质量/, "quality"],
  [/时效/, "time"],
  [/经济/, "economy"],
  [/生态|环境/, "environment"],
  [/可持续|长效|能力/, "lasting"],
  [/社会|效果|效益|履职/, "society"],
];

/** The kind of indicators that stands in a class, by the class's labels. */
export function kindOfClass(labels: string): IndicatorKind {
  return KINDS.find(([words]) => words.test(labels))?.[1] ?? "quantity";
}

/** An indicator from a line: `新建供水管网长度 ≥ 公里 40-90`. */
export function indicator(line: string): ThemeIndicator {
  const [name = "", sign, unit = "", range = ""] = line.split(" ");
  const [from, to] = range.split("-").map(Number);
  return { name, sign: sign === "≤" ? "≤" : "≥", unit, from: from ?? 0, to: to ?? 0 };
}
