import { shownNumber } from "../../score/shown-number";
import { eachCellOnce, rowName } from "../field-text";
import { listed, quotedName } from "../listed";
import type { OwingRow } from "../owed-reasons";
import { unexplainedRows } from "../owed-reasons";
import { tableRule } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  blank: { severity: "warning", slots: ["count", "names"] },
} as const;

/**
 * S08: rows that missed their target, or lost points without having reached it, and the cell for the
 * reason is blank. Forms without such a place are not judged.
 */
export const deductionUnexplained = tableRule({
  id: "deduction-unexplained",
  code: "S08",
  clause: "财预〔2020〕10号（未完成或偏离绩效目标较大的，说明原因并提出改进措施，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const found = unexplainedRows(scored).filter(({ place }) => place.state === "blank");
    if (found.length === 0) return;
    yield {
      messageId: "blank",
      cells: eachCellOnce(flatMapped(found, ({ place }) => place.cells)).map(({ at }) => at),
      values: {
        count: String(found.length),
        names: listed(found.map(({ owing }) => nameAndScore(owing))),
      },
    };
  },
});

/** “政策知晓率”（9/10分）, the score only where both are printed. */
function nameAndScore({ row, printed, weight }: OwingRow): string {
  const score = printed && weight ? `（${shownNumber(printed)}/${shownNumber(weight)}分）` : "";
  return quotedName(rowName(row)) + score;
}
