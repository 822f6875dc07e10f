import { referenceFromA1 } from "../../core/grid/address";
import type { CellReference } from "../../core/grid/address";
import { opinionWords } from "../../words/opinion";
import { sheetWords } from "../../words/report-sheet";
import { addToTotals, NO_TOTALS } from "../file-report";
import { reviewScore } from "../opinion/review-score";
import type { MaybeField, TableReport } from "../report";
import type { Draft } from "./layout";
import { number, text } from "./layout";
import { CENTERED, SCORE, TEXT } from "./styles";

/** 自评总分 as it stands in the table: a number, or the text somebody wrote. */
export function statedScoreCell(score: MaybeField): Draft {
  return score?.value == null ? text(score?.text ?? "", CENTERED) : number(score.value, SCORE);
}

/** 核查分数, or why there is none. */
export function reviewScoreCell(table: TableReport): Draft {
  const { score, state } = reviewScore(table);
  if (score !== null) return number(score, SCORE);
  return text(state === "computed" ? "" : opinionWords.noReviewScore[state], TEXT);
}

/** 错误/警告/提示 of one table. */
export function countsCell(table: TableReport): Draft {
  const { errors, warnings, infos } = addToTotals(NO_TOTALS, {
    path: "",
    error: null,
    findings: [],
    tables: [table],
  });
  return text(sheetWords.tables.countsText(errors, warnings, infos), CENTERED);
}

/** The top left cell of a table. */
export function firstCellOf({ range, sheet }: TableReport): CellReference | null {
  return referenceFromA1(range.replace(/:.*$/, ""), sheet);
}
