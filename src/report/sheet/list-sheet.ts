import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { sheetWords } from "../../words/report-sheet";
import type { Draft, WideColumn } from "./layout";
import { landscapePage, Layout, text } from "./layout";
import { HEADING, NOTE, PARAGRAPH, TITLE } from "./styles";

/** A list as a sheet of its own. */
export interface ListSheet<Row> {
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the headings. */
  readonly remarks?: readonly string[];
  readonly columns: readonly WideColumn<Row>[];
  readonly rows: readonly Row[];
  /** A closing row, one draft a column; left out: none. */
  readonly closing?: readonly Draft[];
}

/** A sheet that holds one list: title, headings kept in sight and repeated in print, a filter. */
export function listSheet<Row>(sheet: ListSheet<Row>): SheetDrawing {
  const { name, title, remarks = [], columns, rows, closing = [] } = sheet;
  const layout = new Layout(columns.map(({ width }) => width));
  layout.across(text(title, TITLE));
  for (const remark of remarks) layout.across(text(remark, NOTE));
  const heading = layout.row;
  if (rows.length === 0) {
    layout.across(text(sheetWords.review.none, PARAGRAPH));
    return layout.drawing(name, {});
  }
  const filter = layout.list(columns, rows, HEADING);
  closing.forEach((draft, column) => {
    layout.put({ row: layout.row, column }, draft);
  });
  const bottom = closing.length === 0 ? filter.bottom : layout.row;
  return layout.drawing(name, {
    frozenRows: heading + 1,
    page: landscapePage({ ...filter, top: 0, bottom }, [heading, heading]),
    filter,
  });
}
