import { Decimal } from "decimal.js";
import type { ExercisePlace } from "../exercise-places";
import type { FilledForm } from "../filled-form";
import { rewritten, type Mistake, type Ways } from "./mistake";

/** Mistakes between the tables and the report that comes with them. */
export const REPORT_MISTAKES: readonly Mistake[] = [
  {
    rule: "total-differs-elsewhere",
    beside: "report",
    ways: inReport((words) => words.replace(/(自评得分)([\d.]+)/, later("1.5"))),
  },
  {
    rule: "same-fact-differs",
    beside: "report",
    ways: inReport((words) => words.replace(/(执行数)([\d.]+)/, later("12"))),
  },
  {
    rule: "table-count",
    beside: "report",
    ways: inReport((words) => words.replace("两个项目", "三个项目")),
  },
];

/** The same rewriting of any paragraph that it fits. */
function inReport(rewrite: (words: string) => string): Ways {
  return (form) => paragraphs(form).flatMap((place) => rewritten(place, rewrite)(form));
}

function paragraphs({ contents }: FilledForm): readonly ExercisePlace[] {
  return [...contents.keys()].filter((place) => place.startsWith("report."));
}

/** The number behind the words, greater by so much. */
function later(by: string): (whole: string, words: string, digits: string) => string {
  return (_, words, digits) => words + new Decimal(digits).plus(by).toFixed();
}
