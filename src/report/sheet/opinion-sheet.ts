import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { sheetWords } from "../../words/report-sheet";
import { reviewScore } from "../opinion/review-score";
import type { FileReport, TableReport } from "../report";
import type { WideColumn } from "./layout";
import { landscapePage, Layout, number, text } from "./layout";
import { addOpinions } from "./opinion-list";
import { CENTERED, COUNT, HEADING, LINK, NOTE, TEXT, TITLE } from "./styles";
import { countsText, firstCellOf, reviewScoreCell, statedScoreCell } from "./table-cells";

const WORDS = sheetWords.opinion;
const TABLE = sheetWords.tables;

/**
 * 核查分数 and the drafted 审核意见 on each table as one sheet of the checked workbook, beside 得分,
 * which stays the unit's. Says nothing of when or by whom; the reviewer edits and signs it.
 */
export function opinionSheet(file: FileReport): SheetDrawing {
  const layout = new Layout(COLUMNS.map(({ width }) => width));
  layout.across(text(WORDS.title, TITLE));
  layout.across(text(WORDS.caution, NOTE));
  layout.skip();
  layout.list(COLUMNS, file.tables, HEADING);
  layout.skip();
  addOpinions(layout, file);
  const printed = { top: 0, left: 0, bottom: layout.row - 1, right: COLUMNS.length - 1 };
  return layout.drawing(WORDS.sheet, { page: landscapePage(printed, null) });
}

const COLUMNS: readonly WideColumn<TableReport>[] = [
  { heading: TABLE.number, width: 6, cell: (_, index) => number(index + 1, COUNT) },
  {
    heading: TABLE.sheet,
    width: 20,
    cell: (table) => text(table.sheet, LINK, firstCellOf(table)),
  },
  { heading: TABLE.title, width: 44, cell: ({ title }) => text(title, TEXT) },
  { heading: TABLE.stated, width: 12, cell: ({ total }) => statedScoreCell(total.score) },
  { heading: TABLE.review, width: 18, cell: (table) => reviewScoreCell(reviewScore(table)) },
  {
    heading: TABLE.grade,
    width: 9,
    cell: (table) => text(reviewScore(table).grade ?? "", CENTERED),
  },
  { heading: TABLE.counts, width: 16, cell: (table) => text(countsText(table), CENTERED) },
];
