import { sheetWords } from "../../words/report-sheet";
import type { Opinion } from "../opinion/opinion";
import { tableOpinion, workbookOpinion } from "../opinion/opinion";
import type { FileReport } from "../report";
import type { Layout } from "./layout";
import { text } from "./layout";
import { bold, PARAGRAPH } from "./styles";

/**
 * Lays out the drafted opinions on a file's tables, then that on what concerns no single table; the sheet
 * has 问题清单 besides.
 */
export function addOpinions(layout: Layout, file: FileReport): void {
  const add = (heading: string, opinion: Opinion) => {
    layout.across(text(heading, bold(PARAGRAPH)));
    for (const paragraph of opinion.paragraphs) layout.across(text(paragraph, PARAGRAPH));
  };
  for (const table of file.tables)
    add(sheetWords.report.opinionOf(table.sheet, table.title), tableOpinion(table, "sheet"));
  const whole = workbookOpinion(file, "sheet");
  if (whole !== null) add(sheetWords.wholeWorkbook, whole);
}
