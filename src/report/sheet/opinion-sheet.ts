import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { sheetWords } from "../../words/report-sheet";
import type { FileReport } from "../report";
import { addFindings, findingColumns } from "./finding-columns";
import { landscapePage, Layout, text } from "./layout";
import { addOpinions } from "./opinion-list";
import { SCORE_COLUMNS } from "./score-columns";
import { HEADING, NOTE, SECTION, TITLE } from "./styles";

const WORDS = sheetWords.opinion;

/**
 * 核查分数, the drafted 审核意见 on each table and the findings it refers to, as one sheet of the checked
 * workbook; 得分 stays the unit's. Says nothing of when or by whom; the reviewer edits and signs it.
 */
export function opinionSheet(file: FileReport): SheetDrawing {
  const columns = findingColumns(true);
  const layout = new Layout(columns.map(({ width }) => width));
  layout.across(text(WORDS.title, TITLE));
  layout.across(text(WORDS.caution, NOTE));
  layout.skip();
  layout.list(SCORE_COLUMNS, file.tables, HEADING);
  layout.skip();
  addOpinions(layout, file);
  layout.skip();
  layout.across(text(WORDS.findings, SECTION));
  addFindings(layout, file);
  const printed = { top: 0, left: 0, bottom: layout.row - 1, right: columns.length - 1 };
  return layout.drawing(WORDS.sheet, { page: landscapePage(printed, null) });
}
