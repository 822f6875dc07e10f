import { sheetWords } from "../../words/report-sheet";
import { reviewScore } from "../opinion/review-score";
import type { TableReport } from "../report";
import type { ListColumn } from "./layout";
import { number, text } from "./layout";
import { CENTERED, COUNT, LINK, TEXT } from "./styles";
import { countsText, firstCellOf, reviewScoreCell, statedScoreCell } from "./table-cells";

const WORDS = sheetWords.tables;

/** What each table of a workbook scores, in the columns of the findings, whose widths they share. */
export const SCORE_COLUMNS: readonly ListColumn<TableReport>[] = [
  { heading: WORDS.number, cell: (_, index) => number(index + 1, COUNT) },
  { heading: WORDS.stated, cell: ({ total }) => statedScoreCell(total.score) },
  { heading: WORDS.review, cell: (table) => reviewScoreCell(reviewScore(table)) },
  { heading: WORDS.counts, cell: (table) => text(countsText(table), CENTERED) },
  { heading: WORDS.title, cell: ({ title }) => text(title, TEXT) },
  { heading: WORDS.sheet, cell: (table) => text(table.sheet, LINK, firstCellOf(table)) },
  { heading: WORDS.form, cell: ({ formName }) => text(formName, TEXT) },
  { heading: WORDS.grade, cell: (table) => text(reviewScore(table).grade ?? "", CENTERED) },
];
