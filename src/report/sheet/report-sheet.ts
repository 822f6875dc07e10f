import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { sheetWords } from "../../words/report-sheet";
import { addToTotals, NO_TOTALS } from "../file-report";
import type { FileReport } from "../report";
import { addFindings, findingColumns } from "./finding-columns";
import { landscapePage, Layout, text } from "./layout";
import { addOpinions } from "./opinion-list";
import { SCORE_COLUMNS } from "./score-columns";
import { HEADING, NOTE, PARAGRAPH, SECTION, TITLE } from "./styles";

const WORDS = sheetWords.report;

/**
 * 核查报告 as one sheet of the checked workbook itself: the tables with their scores, a drafted opinion
 * on each, every finding with a link to its cell. Says nothing of when or by whom.
 */
export function reportSheet(file: FileReport): SheetDrawing {
  const columns = findingColumns(true);
  const layout = new Layout(columns.map(({ width }) => width));
  const totals = addToTotals(NO_TOTALS, file);
  layout.across(text(WORDS.title, TITLE));
  layout.across(text(WORDS.about(file.path, totals.tables), NOTE));
  layout.across(text(WORDS.counts(totals.errors, totals.warnings, totals.infos), NOTE));
  layout.across(text(WORDS.caution, NOTE));
  if (file.tables.length === 0) layout.across(text(WORDS.noTables, PARAGRAPH));
  else {
    section(layout, WORDS.overview);
    layout.list(SCORE_COLUMNS, file.tables, HEADING);
    section(layout, WORDS.opinions);
    addOpinions(layout, file);
  }
  section(layout, WORDS.findings);
  addFindings(layout, file);
  const printed = { top: 0, left: 0, bottom: layout.row - 1, right: columns.length - 1 };
  return layout.drawing(WORDS.sheet, { page: landscapePage(printed, null) });
}

function section(layout: Layout, heading: string): void {
  layout.skip();
  layout.across(text(heading, SECTION));
}
