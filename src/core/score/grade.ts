import type { Decimal } from "decimal.js";
import type { ScoringPolicy } from "./policy";

/** 优, 良, 中 or 差 of a total, by the policy's half-open steps: 89.5 is 良. Null without grades. */
export function gradeOf(total: Decimal, { grades }: ScoringPolicy): string | null {
  return grades.find(({ from }) => total.gte(from))?.name ?? null;
}

/** 「“优秀”」, 「优等」 and 「优」 are one grade. */
export function plainGrade(text: string): string {
  const bare = text.replace(/[\s“”"「」（）()]/g, "").replace(/(?<=.)(?:等级?|级)$/, "");
  return bare.replace(/^优秀$/, "优").replace(/^良好$/, "良");
}

/** The plain grade that a text says; null where it says none of the policy's. */
export function saidGrade(text: string, { grades }: ScoringPolicy): string | null {
  const plain = plainGrade(text);
  return grades.some(({ name }) => plainGrade(name) === plain) ? plain : null;
}
