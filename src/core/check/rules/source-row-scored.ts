import type { EvaluationTable, Field, FundRow } from "../../detect/evaluation-table";
import { totalFundRow } from "../../score/score-funds";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber, quotedLabel, sumOfFields } from "../field-text";
import { tableRule } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

/** B14: a source of the funds (其中…) has a weight or score of its own, beside those of the total row. */
export const sourceRowScored = tableRule({
  id: "source-row-scored",
  code: "B14",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表（分值和得分只填在年度资金总额一行）",
  fix: "confirm",
  messages: {
    scored: { severity: "warning", slots: ["source", "points"] },
  },
  *check({ table }) {
    const rows = scoredSources(table);
    const points = flatMapped(rows, ({ weight, score }) => [score, weight].filter(isPositive));
    const [first] = points;
    if (!first) return;
    const scores = rows.map(({ score }) => score).filter(isPositive);
    yield {
      messageId: "scored",
      cells: points.map(({ at }) => at),
      values: {
        source: rows.map(({ label }) => quotedLabel(label.text)).join("、"),
        points: points.map(({ number }) => shownNumber(number)).join("、"),
      },
      fix: scores.map(({ at, text }) => ({ at, before: text, after: "" })),
    };
  },
});

/** The sources with points beside those of the total; the points of a total split over its sources are fine. */
function scoredSources(table: EvaluationTable): readonly FundRow[] {
  const total = totalFundRow(table);
  if (!total || !hasPoints(total)) return [];
  const scored = table.funds.filter((row) => row.role === "source" && hasPoints(row));
  const isSplit = (["weight", "score"] as const).some((column) => {
    const whole = total[column];
    const parts = scored.map((row) => row[column]).filter(isPositive);
    return parts.length > 1 && isPositive(whole) && sumOfFields(parts).eq(whole.number);
  });
  return isSplit ? [] : scored;
}

function hasPoints({ weight, score }: FundRow): boolean {
  return isPositive(weight) || isPositive(score);
}

function isPositive(field: Field | null): field is NumberField {
  return hasNumber(field) && field.number.gt(0);
}
