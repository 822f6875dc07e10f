import type { ScoreSubject } from "./score-said";

const NAMES: Readonly<Record<Exclude<ScoreSubject, "named">, string>> = {
  total: "总分",
  funds: "预算执行得分",
  indicators: "绩效指标得分",
};

/** What a score is called in a sentence: 总分, 预算执行得分, “产出指标”得分. */
export function scoreName(subject: ScoreSubject, name: string): string {
  return subject === "named" ? `“${name}”得分` : NAMES[subject];
}
