import { gradeOf } from "../../score/grade";
import type { ScoringPolicy } from "../../score/policy";
import { shownNumber } from "../../score/shown-number";
import { hasNumber, saysNothing } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";

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
    const { table, scorecard } = scored;
    const { policy } = scorecard.policy;
    const { score, grade: field } = table.total ?? { score: null, grade: null };
    if (!field || !hasNumber(score) || !isOfAllPoints(scored)) return;
    const wanted = gradeOf(score.number, policy);
    if (wanted === null) return;
    const found = {
      cells: [field.at, score.at],
      fix: field.inLabel ? [] : [{ at: field.at, before: field.text, after: wanted }],
    };
    const total = shownNumber(score.number);
    if (saysNothing(field))
      yield { ...found, messageId: "missing", values: { total, grade: wanted } };
    else if (differs(field.text, wanted, scored))
      yield {
        ...found,
        messageId: "differs",
        values: { total, printed: field.text.trim(), grade: wanted },
      };
  },
});

/** Grades are steps of the full total: one that leaves the fund score out has none. */
function isOfAllPoints({ table, scorecard }: ScoredTable): boolean {
  const points = table.total?.weight?.number;
  const { policy } = scorecard.policy;
  return !points || points.gte(policy.totalPoints);
}

/** A grade of another scale is not judged; one that fits the computed total is a wrong total's affair. */
function differs(text: string, wanted: string, { scorecard }: ScoredTable): boolean {
  const { policy } = scorecard.policy;
  const printed = knownGrade(text, policy);
  if (printed === null || printed === plainGrade(wanted)) return false;
  return scorecard.total.grade === null || printed !== plainGrade(scorecard.total.grade);
}

function knownGrade(text: string, { grades }: ScoringPolicy): string | null {
  const plain = plainGrade(text);
  return grades.some(({ name }) => plainGrade(name) === plain) ? plain : null;
}

/** 「“优秀”」, 「优等」 and 「优」 are one grade. */
function plainGrade(text: string): string {
  const bare = text.replace(/[\s“”"「」（）()]/g, "").replace(/(?<=.)(?:等级?|级)$/, "");
  return bare.replace(/^优秀$/, "优").replace(/^良好$/, "良");
}
