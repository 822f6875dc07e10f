import type { FundField, RowField, Slot } from "../forms/layouts/layout";
import { toA1, type Position } from "../grid/address";
import type { ScoringPolicy } from "../score/policy";
import { proportionalScore } from "./proportional-score";

/**
 * The live formulas of a blank form, by slot: plain Excel functions that every version and LibreOffice
 * recalculate, "" as long as what they need is blank. What cannot be told from the cells alone (words,
 * dates, several numbers in one cell) stays "", and a person writes the score over the formula.
 */
export function formFormulas(
  places: ReadonlyMap<Slot, Position>,
  policy: ScoringPolicy,
): ReadonlyMap<Slot, string> {
  const at = (slot: Slot): string | null => {
    const place = places.get(slot);
    return place ? toA1(place) : null;
  };
  const formulas = new Map<Slot, string>();
  const put = (slot: Slot, formula: string | null): void => {
    if (formula !== null && places.has(slot)) formulas.set(slot, formula);
  };
  for (let index = 0; index < count(places, "fund"); index += 1) {
    const field = (name: FundField): string | null => at(`fund.${index}.${name}`);
    put(`fund.${index}.rate`, rate(field));
    put(`fund.${index}.score`, fundScore(field, policy));
  }
  for (let index = 0; index < count(places, "row"); index += 1) {
    const field = (name: RowField): string | null => at(`row.${index}.${name}`);
    put(`row.${index}.score`, rowScore(field, policy));
    put(`row.${index}.converted`, converted(field));
    put(`row.${index}.rate`, quotient(field("executed"), field("budget")));
  }
  if (policy.id !== "no-scores") put("total.score", total(places, at));
  put("total.grade", policy.id === "no-scores" ? null : grade(at("total.score"), policy));
  for (const [slot, formula] of sums(places, at)) put(slot, formula);
  return formulas;
}

type At = (slot: Slot) => string | null;

function count(places: ReadonlyMap<Slot, Position>, part: "fund" | "row"): number {
  const indexes = [...places.keys()]
    .filter((slot) => slot.startsWith(`${part}.`))
    .map((slot) => Number(slot.split(".")[1]));
  return Math.max(-1, ...indexes) + 1;
}

/** 执行率: by the adjusted budget, where that is blank by the initial one. */
function rate(field: (name: FundField) => string | null): string | null {
  const [initial, adjusted] = [field("initialBudget"), field("adjustedBudget")];
  const budget =
    initial && adjusted ? `IF(N(${adjusted})>0,${adjusted},N(${initial}))` : (adjusted ?? initial);
  return quotient(field("executed"), budget);
}

function quotient(part: string | null, whole: string | null): string | null {
  if (part === null || whole === null) return null;
  return `=IF(OR(${part}="",N(${whole})<=0),"",N(${part})/${whole})`;
}

/** 得分=执行率×分值, never above the weight. */
function fundScore(
  field: (name: FundField) => string | null,
  policy: ScoringPolicy,
): string | null {
  const [rateCell, weight] = [field("rate"), field("weight")];
  if (rateCell === null || policy.fundWeight === null) return null;
  const points = weight === null ? policy.fundWeight.toFixed() : `N(${weight})`;
  return `=IF(${rateCell}="","",ROUND(MIN(1,${rateCell})*${points},${policy.scoreDecimals}))`;
}

function rowScore(field: (name: RowField) => string | null, policy: ScoringPolicy): string | null {
  const weight = field("weight");
  if (weight === null || policy.id === "criteria") return null;
  const coefficient = field("coefficient");
  if (coefficient !== null)
    return `=IF(OR(N(${weight})=0,${coefficient}=""),"",ROUND(N(${coefficient})*${weight},${policy.scoreDecimals}))`;
  const [target, actual] = [field("target"), field("actual")];
  if (target === null || actual === null) return null;
  return proportionalScore({ target, actual, weight, nature: field("nature") }, policy);
}

/** 折算得分 = 单项指标得分 × 权重占比(%). */
function converted(field: (name: RowField) => string | null): string | null {
  const [score, weight] = [field("score"), field("share")];
  if (score === null || weight === null) return null;
  return `=IF(OR(${score}="",N(${weight})=0),"",ROUND(N(${score})*${weight}/100,2))`;
}

/** The sum of the scores that are there; "" until there is one. */
function total(places: ReadonlyMap<Slot, Position>, at: At): string | null {
  const rows = [...places]
    .filter(([slot]) => /^row\.\d+\.score$/.test(slot))
    .map(([, place]) => place);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return null;
  const parts = [at("fund.0.score"), `${toA1(first)}:${toA1(last)}`].filter(
    (part) => part !== null,
  );
  return `=IF(COUNT(${parts.join(",")})=0,"",ROUND(SUM(${parts.join(",")}),2))`;
}

/** 优, 良, 中, 差 from the policy's limits on. */
function grade(score: string | null, { grades }: ScoringPolicy): string | null {
  if (score === null) return null;
  const steps = grades.reduceRight(
    (rest, { name, from }) =>
      rest === "" ? `"${name}"` : `IF(${score}>=${from.toFixed()},"${name}",${rest})`,
    "",
  );
  return `=IF(${score}="","",${steps})`;
}

/** 合计 of the summary table. */
function sums(places: ReadonlyMap<Slot, Position>, at: At): ReadonlyMap<Slot, string> {
  const formulas = new Map<Slot, string>();
  for (const field of ["budget", "executed"] as const) {
    const rows = [...places].filter(([slot]) => new RegExp(`^row\\.\\d+\\.${field}$`).test(slot));
    const [first, last] = [rows[0]?.[1], rows[rows.length - 1]?.[1]];
    if (!first || !last) continue;
    const range = `${toA1(first)}:${toA1(last)}`;
    formulas.set(`sum.${field}`, `=IF(COUNT(${range})=0,"",SUM(${range}))`);
  }
  const formula = quotient(at("sum.executed"), at("sum.budget"));
  if (formula !== null) formulas.set("sum.rate", formula);
  return formulas;
}
