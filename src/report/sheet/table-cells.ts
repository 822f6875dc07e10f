import { referenceFromA1 } from "../../core/grid/address";
import type { CellReference } from "../../core/grid/address";
import { opinionWords } from "../../words/opinion";
import { sheetWords } from "../../words/report-sheet";
import { totalsOf } from "../file-report";
import type { ReviewScore } from "../opinion/review-score";
import type { MaybeField, TableReport } from "../report";
import type { Draft } from "./layout";
import { number, text } from "./layout";
import { CENTERED, SCORE, TEXT } from "./styles";

/** 自评总分 as it stands in the table: a number, or the text somebody wrote. */
export function statedScoreCell(score: MaybeField): Draft {
  return score?.value == null ? text(score?.text ?? "", CENTERED) : number(score.value, SCORE);
}

/** 核查分数, or why there is none. */
export function reviewScoreCell({ score, state }: Pick<ReviewScore, "score" | "state">): Draft {
  if (score !== null) return number(score, SCORE);
  return text(state === "computed" ? "" : opinionWords.noReviewScore[state], TEXT);
}

/** 错误/警告/提示 of one table. */
export function countsText(table: TableReport): string {
  const { errors, warnings, infos } = totalsOf({
    path: "",
    error: null,
    findings: [],
    tables: [table],
  });
  return sheetWords.tables.countsText(errors, warnings, infos);
}

/** The top left cell of a table. */
export function firstCellOf({ range, sheet }: TableReport): CellReference | null {
  return referenceFromA1(range.replace(/:.*$/, ""), sheet);
}
