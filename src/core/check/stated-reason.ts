import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";

/** What the form says about a deviation: a reason, a blank where one could stand, or no such place. */
export type StatedReason = "given" | "blank" | "no-place";

/** Fillers that say there is nothing to explain, compared without punctuation and white space. */
const FILLERS =
  /^(无|没有|无偏差|不涉及|未发现|已完成|完成|[-—－/\\*]+|较好完成了?(年度)?(绩效)?目标)?$/;

/** Whether the text of a reason says something. 「无」 and 「较好完成…」 do not (`domain` S09). */
export function isReason(text: string): boolean {
  return !FILLERS.test(text.replace(/[\s。，,.；;、：:]/g, ""));
}

/** The reason for a row: in its own cell, else in the reason rows at the bottom of the form. */
export function reasonFor(table: EvaluationTable, row: IndicatorRow): StatedReason {
  const places = row.reason ? [row.reason, ...table.reasons] : table.reasons;
  if (places.length === 0) return "no-place";
  return places.some(({ text }) => isReason(text)) ? "given" : "blank";
}
