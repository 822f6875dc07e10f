import type { RowField, Slot } from "../forms/layouts/layout";
import { toA1, type Area } from "../grid/address";
import type { ScoringPolicy } from "../score/policy";
import type { PlacedCell, PlacedLayout } from "./place-layout";
import type { Validation } from "./sheet-drawing";

/** What the person is told at a cell. Titles have at most 32 characters, texts 255. */
export interface ValidationText {
  readonly title: string;
  readonly text: string;
}

/** The words of all input messages, and of what is said when something else is typed. */
export type ValidationTexts = Readonly<Record<ValidationKind, ValidationText>> & {
  readonly refused: ValidationText;
  /** Tiers as the form's notes call them, from the best: 达成年度指标 … */
  readonly tiers: readonly string[];
};

export type ValidationKind =
  | "money"
  | "rate"
  | "fundScore"
  | "weight"
  | "score"
  | "nature"
  | "actual"
  | "totalScore"
  | "grade"
  | "choices";

/** Signs of a target in a column of its own, as the published forms write them. */
const SIGNS = ["≥", "≤", "＝", "＞", "＜", "定性"];
/** No budget of a department comes near it. */
const MOST_MONEY = "100000000000";

/** What may be typed into a blank form's cells, and what helps to fill them in. */
export function formValidations(
  placed: PlacedLayout,
  policy: ScoringPolicy,
  texts: ValidationTexts,
): readonly Validation[] {
  const all = new Validations(texts);
  for (const { area, cell } of placed.cells) {
    if (cell.choices) all.add("choices", area, { kind: "list", items: ticked(cell.choices) });
    if (cell.slot?.startsWith("fund.") && cell.slot.endsWith(".rate"))
      all.add(
        "rate",
        { ...area, bottom: area.top },
        decimals("0", cell.percentNumber ? "100" : "1"),
        "warning",
      );
    if (cell.slot !== undefined && !cell.slot.startsWith("row."))
      single(all, cell.slot, area, policy);
  }
  for (const field of Object.keys(COLUMN_RULES) as RowField[]) column(all, placed, field, policy);
  return all.list;
}

class Validations {
  readonly list: Validation[] = [];

  constructor(readonly texts: ValidationTexts) {}

  add(
    kind: ValidationKind,
    area: Area,
    rule: Validation["rule"],
    style: "stop" | "warning" | "offer" = "stop",
  ): void {
    this.list.push({
      area: { top: area.top, left: area.left, bottom: area.bottom, right: area.left },
      rule,
      prompt: this.texts[kind],
      error: style === "offer" ? null : { style, ...this.texts.refused },
    });
  }
}

/** One text a choice: its box ticked, the others not. */
function ticked(choices: readonly string[]): readonly string[] {
  return choices.map((chosen) =>
    choices.map((name) => `${name} ${name === chosen ? "☑" : "□"}`).join("  "),
  );
}

function single(all: Validations, slot: Slot, area: Area, policy: ScoringPolicy): void {
  const [part, second, third] = slot.split(".");
  const field = third ?? second;
  const one = { ...area, bottom: area.top };
  if (part === "fund") fund(all, field ?? "", one, policy);
  if (part === "figure") all.add("money", one, decimals("0", MOST_MONEY), "warning");
  if (slot === "total.score")
    all.add("totalScore", one, decimals("0", policy.totalPoints.toFixed()));
  if (slot === "total.grade") all.add("grade", one, gradeList(policy));
}

function fund(all: Validations, field: string, area: Area, policy: ScoringPolicy): void {
  if (field === "score" && policy.fundWeight)
    all.add("fundScore", area, decimals("0", policy.fundWeight.toFixed()));
  if (["initialBudget", "adjustedBudget", "executed"].includes(field))
    all.add("money", area, decimals("0", MOST_MONEY), "warning");
}

type ColumnRule = (
  placed: PlacedLayout,
  first: PlacedCell,
  policy: ScoringPolicy,
) => {
  readonly kind: ValidationKind;
  readonly rule: Validation["rule"];
  readonly style?: "stop" | "warning" | "offer";
};

const moneyRule: ColumnRule = () => ({
  kind: "money",
  rule: decimals("0", MOST_MONEY),
  style: "warning",
});
const rateRule: ColumnRule = () => ({ kind: "rate", rule: decimals("0", "1"), style: "warning" });
const scoreRule: ColumnRule = (placed, first, policy) => ({
  kind: "score",
  rule: decimals("0", mostPoints(placed, first, policy)),
});

/** One validation for all rows of a column. */
const COLUMN_RULES: Readonly<Partial<Record<RowField, (texts: ValidationTexts) => ColumnRule>>> = {
  nature: () => (placed) => ({
    kind: "nature",
    rule: { kind: "list", items: placed.indicators.natures ?? SIGNS },
    style: "offer",
  }),
  actual: (texts) => () => ({
    kind: "actual",
    rule: { kind: "list", items: texts.tiers },
    style: "offer",
  }),
  weight: () => (_placed, _first, policy) => ({
    kind: "weight",
    rule: decimals("0", policy.totalPoints.toFixed()),
  }),
  score: () => scoreRule,
  reviewScore: () => scoreRule,
  budget: () => moneyRule,
  executed: () => moneyRule,
  rate: () => rateRule,
  coefficient: () => rateRule,
  grade: () => (_placed, _first, policy) => ({ kind: "grade", rule: gradeList(policy) }),
};

/** Formulas in a rule are those of the column's first row. */
function column(
  all: Validations,
  placed: PlacedLayout,
  field: RowField,
  policy: ScoringPolicy,
): void {
  const cells = placed.cells.filter(
    ({ cell }) => cell.slot?.startsWith("row.") && cell.slot.endsWith(`.${field}`),
  );
  const [first, last] = [cells[0], cells[cells.length - 1]];
  const ruleOf = COLUMN_RULES[field]?.(all.texts);
  if (!first || !last || !ruleOf) return;
  const { kind, rule, style } = ruleOf(placed, first, policy);
  all.add(kind, { ...first.area, bottom: last.area.top }, rule, style);
}

/** The weight beside the score where it is filled in; until then, and in forms without one, the full total. */
function mostPoints(placed: PlacedLayout, score: PlacedCell, policy: ScoringPolicy): string {
  const full = policy.totalPoints.toFixed();
  const weight = placed.cells.find(
    ({ area, cell }) => area.top === score.area.top && cell.slot?.endsWith(".weight"),
  );
  if (!weight) return full;
  const at = toA1({ row: weight.area.top, column: weight.area.left });
  return `=IF(N(${at})>0,N(${at}),${full})`;
}

function decimals(from: string, to: string): Validation["rule"] {
  return { kind: "decimal", from, to };
}

function gradeList(policy: ScoringPolicy): Validation["rule"] {
  return { kind: "list", items: policy.grades.map(({ name }) => name) };
}
