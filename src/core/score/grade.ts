import type { Decimal } from "decimal.js";
import type { ScoringPolicy } from "./policy";

/** 优, 良, 中 or 差 of a total, by the policy's half-open steps: 89.5 is 良. Null without grades. */
export function gradeOf(total: Decimal, { grades }: ScoringPolicy): string | null {
  return grades.find(({ from }) => total.gte(from))?.name ?? null;
}
