import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { sheetWords } from "../../words/report-sheet";
import { addToTotals, NO_TOTALS } from "../file-report";
import { reviewScore } from "../opinion/review-score";
import type { FileReport, TableReport } from "../report";
import { findingColumns, placedFindings } from "./finding-columns";
import type { ListColumn } from "./layout";
import { landscapePage, Layout, number, text } from "./layout";
import { addOpinions } from "./opinion-list";
import { CENTERED, COUNT, HEADING, LINK, NOTE, PARAGRAPH, SECTION, TEXT, TITLE } from "./styles";
import { countsText, firstCellOf, reviewScoreCell, statedScoreCell } from "./table-cells";

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
    layout.list(TABLE_COLUMNS, file.tables, HEADING);
    section(layout, WORDS.opinions);
    addOpinions(layout, file);
  }
  section(layout, WORDS.findings);
  const findings = placedFindings(file);
  if (findings.length === 0) layout.across(text(WORDS.noFindings, PARAGRAPH));
  else layout.list(columns, findings, HEADING);
  const printed = { top: 0, left: 0, bottom: layout.row - 1, right: columns.length - 1 };
  return layout.drawing(WORDS.sheet, { page: landscapePage(printed, null) });
}

function section(layout: Layout, heading: string): void {
  layout.skip();
  layout.across(text(heading, SECTION));
}

const TABLE_WORDS = sheetWords.tables;

/** In the columns of the findings, whose widths they share. */
const TABLE_COLUMNS: readonly ListColumn<TableReport>[] = [
  { heading: TABLE_WORDS.number, cell: (_, index) => number(index + 1, COUNT) },
  { heading: TABLE_WORDS.stated, cell: ({ total }) => statedScoreCell(total.score) },
  { heading: TABLE_WORDS.review, cell: (table) => reviewScoreCell(reviewScore(table)) },
  { heading: TABLE_WORDS.counts, cell: (table) => text(countsText(table), CENTERED) },
  { heading: TABLE_WORDS.title, cell: ({ title }) => text(title, TEXT) },
  { heading: TABLE_WORDS.sheet, cell: (table) => text(table.sheet, LINK, firstCellOf(table)) },
  { heading: TABLE_WORDS.form, cell: ({ formName }) => text(formName, TEXT) },
  { heading: TABLE_WORDS.grade, cell: ({ total }) => text(total.computed.grade ?? "", CENTERED) },
];
