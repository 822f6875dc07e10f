import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import { asksForReason } from "../forms/prompt";
import { onceEach } from "../values/once-each";

/** What the form says about a deviation: a reason, a blank where one could stand, or no such place. */
export type StatedReason = "given" | "blank" | "no-place";

const DONE_WELL =
  "(?:均|都|已经?|全部|全面|按时|按期|按计划|如期|及时|圆满|顺利|较好地?|很好地?|基本)*";
const WHOSE = "(?:本年|年度|年初|全年|预期|各项|既定|设定|预定|总体|绩效|的)*";
const GOALS = "(?:目标任务|目标|指标|任务|工作)";

/** Clauses that say there is nothing to explain, or only that the work was done. */
const FILLER = new RegExp(
  `^(?:${[
    "无|没有|无偏差|无原因|不存在偏差|没有偏差|不涉及|不适用|未发现|正常",
    "[-—－–/\\\\*]+",
    `${DONE_WELL}(?:完成|达成|达到|实现)了?${WHOSE}${GOALS}?值?`,
    `${WHOSE}${GOALS}${DONE_WELL}(?:完成|达成|达到|实现)`,
  ].join("|")})?$`,
);

/** Whether the text of a reason says something. 「无」 and 「较好完成…」 do not (`domain` S09). */
export const isReason = onceEach((text: string): boolean => {
  if (asksForReason(text)) return false;
  const clauses = text.replace(/\s/g, "").split(/[。，,.；;、：:！!]+/);
  return !clauses.every((clause) => FILLER.test(clause));
});

/** The reason for a row: in its own cell, else in the reason rows at the bottom of the form. */
export function reasonFor(table: EvaluationTable, row: IndicatorRow): StatedReason {
  const places = row.reason ? [row.reason, ...table.reasons] : table.reasons;
  if (places.length === 0) return "no-place";
  return places.some(({ text }) => isReason(text)) ? "given" : "blank";
}
