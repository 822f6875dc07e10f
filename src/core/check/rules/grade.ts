import type { Field, TotalRow } from "../../detect/evaluation-table";
import { gradeOf, plainGrade, saidGrade } from "../../score/grade";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber, saysNothing } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable, TableFinding, TableFindings } from "../rule";
import { summaryCell } from "../summary-rows";

const messages = {
  /** Another grade than the printed total has. */
  differs: { severity: "warning", slots: ["total", "printed", "grade"] },
  /** The form asks for the grade, the total stands there, and the grade does not. */
  missing: { severity: "warning", slots: ["total", "grade"] },
} as const;

/** W09: the grade is that of the printed total: 优 from 90, 良 from 80, 中 from 60 on, half-open. */
export const grade = tableRule({
  id: "grade",
  code: "W09",
  clause: "财预〔2020〕10号（优90—100分、良80—90分、中60—80分、差60分以下，通常做法）",
  fix: "safe",
  messages,
  *check(scored) {
    yield* totalFindings(scored);
    yield* summaryFindings(scored);
  },
});

/** The grade beside the total of the table. */
function* totalFindings(scored: ScoredTable): TableFindings<typeof messages> {
  const { total } = scored.table;
  if (!total?.grade || !hasNumber(total.score) || !isOfAllPoints(total, scored)) return;
  const { grade: field, score } = total;
  const wanted = gradeOf(score.number, scored.scorecard.policy.policy);
  if (wanted === null) return;
  if (saysNothing(field))
    yield {
      messageId: "missing",
      values: { total: shownNumber(score.number), grade: wanted },
      ...placeOf(field, score, wanted),
    };
  else if (differs(field.text, wanted, scored)) yield differing(field, score, wanted);
}

/** The rows of a summary table that print a grade beside a score of another. */
function* summaryFindings({ table, scorecard }: ScoredTable): TableFindings<typeof messages> {
  if (table.kind !== "summary") return;
  const { policy } = scorecard.policy;
  for (const { columns, rows } of table.figures)
    for (const row of rows) {
      const score = summaryCell(columns, row, "score");
      const field = summaryCell(columns, row, "grade");
      if (row.role !== "part" || !field || !hasNumber(score)) continue;
      const wanted = gradeOf(score.number, policy);
      const printed = saidGrade(field.text, policy);
      if (wanted !== null && printed !== null && printed !== plainGrade(wanted))
        yield differing(field, score, wanted);
    }
}

function differing(
  field: Field,
  score: NumberField,
  wanted: string,
): TableFinding<typeof messages> {
  return {
    messageId: "differs",
    values: { total: shownNumber(score.number), printed: field.text.trim(), grade: wanted },
    ...placeOf(field, score, wanted),
  };
}

function placeOf(field: Field, score: NumberField, wanted: string) {
  return {
    cells: [field.at, score.at],
    fix: field.inLabel ? [] : [{ at: field.at, before: field.text, after: wanted }],
  };
}

/** Grades are steps of the full total: one that leaves the fund score out has none. */
function isOfAllPoints({ weight }: TotalRow, { scorecard }: ScoredTable): boolean {
  const { totalPoints } = scorecard.policy.policy;
  return !weight?.number || weight.number.gte(totalPoints);
}

/** A grade of another scale is not judged; one that fits the computed total is a wrong total's affair. */
function differs(text: string, wanted: string, { scorecard }: ScoredTable): boolean {
  const { policy } = scorecard.policy;
  const printed = saidGrade(text, policy);
  if (printed === null || printed === plainGrade(wanted)) return false;
  return scorecard.total.grade === null || printed !== plainGrade(scorecard.total.grade);
}
