import { Decimal } from "decimal.js";
import { contentOf } from "./applied-grid";
import type { CellWrite, EditPlan } from "./edit-plan";

/** The plan that takes an applied plan back: what the cells held goes in again, last write first. */
export function inverse(plan: EditPlan): EditPlan {
  return { writes: [...plan.writes].reverse().map(undoing) };
}

function undoing({ cell, before, after }: CellWrite): CellWrite {
  return { cell, before: contentOf(after), after: writingOf(before) };
}

function writingOf({ value, formula }: CellWrite["before"]): CellWrite["after"] {
  if (formula !== null) return { kind: "formula", formula, cached: cachedText(value) };
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", decimal: new Decimal(value).toFixed() };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", text: value };
}

function cachedText(value: CellWrite["before"]["value"]): string | null {
  if (value === null) return null;
  if (typeof value === "number") return new Decimal(value).toFixed();
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
