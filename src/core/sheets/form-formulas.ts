import {
  cellOperand,
  fundScoreFormula,
  gradeFormula,
  numberOperand,
  rateFormula,
  type FundOperands,
  type Operand,
} from "../edits/score-formulas";
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
  percentNumbers: ReadonlySet<Slot>,
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
    const funds = fundOperands(places, index);
    if (!funds) continue;
    const slot: Slot = `fund.${index}.rate`;
    put(slot, rateFormula(funds, percentNumbers.has(slot) ? "percent-number" : "fraction"));
    const weight = places.get(`fund.${index}.weight`);
    const points = policy.fundWeight && numberOperand(policy.fundWeight);
    if (points)
      put(
        `fund.${index}.score`,
        fundScoreFormula(funds, weight ? cellOperand(weight) : points, policy),
      );
  }
  for (let index = 0; index < count(places, "row"); index += 1) {
    const field = (name: RowField): string | null => at(`row.${index}.${name}`);
    put(`row.${index}.score`, rowScore(field, policy));
    put(`row.${index}.converted`, converted(field));
    put(`row.${index}.rate`, quotient(field("executed"), field("budget")));
  }
  if (policy.id !== "no-scores") put("total.score", total(places, at));
  const score = places.get("total.score");
  if (score && policy.id !== "no-scores") put("total.grade", gradeFormula(score, policy));
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

/** The amounts of a fund row; null where the form has not both. */
function fundOperands(places: ReadonlyMap<Slot, Position>, index: number): FundOperands | null {
  const cell = (field: FundField): Operand | null => {
    const place = places.get(`fund.${index}.${field}`);
    return place ? cellOperand(place) : null;
  };
  const [initial, adjusted, executed] = [
    cell("initialBudget"),
    cell("adjustedBudget"),
    cell("executed"),
  ];
  const budget = adjusted ?? initial;
  if (!budget || !executed) return null;
  return { executed, budget, fallback: adjusted ? initial : null };
}

function quotient(part: string | null, whole: string | null): string | null {
  if (part === null || whole === null) return null;
  return `=IF(OR(${part}="",N(${whole})<=0),"",ROUND(N(${part})/${whole},4))`;
}

function rowScore(field: (name: RowField) => string | null, policy: ScoringPolicy): string | null {
  const weight = field("weight");
  if (weight === null || policy.id === "criteria") return null;
  const coefficient = field("coefficient");
  if (coefficient !== null)
    return `=IF(OR(N(${weight})=0,${coefficient}=""),"",ROUND(N(${coefficient})*${weight},${policy.scoreDecimals}))`;
  const [target, actual] = [field("target"), field("actual")];
  if (target === null || actual === null) return null;
  return proportionalScore(
    {
      target,
      actual,
      weight,
      nature: field("nature"),
      unit: field("nature") ? field("unit") : null,
    },
    policy,
  );
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
