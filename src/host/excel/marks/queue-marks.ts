import { type Mark, noteContent } from "../../../core/edits/mark";
import { type CellReference, referenceToA1, toA1 } from "../../../core/grid/address";
import { areasAt } from "../ranges";
import { markGroups } from "./mark-groups";
import type { MarkedSheet } from "./present-marks";

/** Queues the removal of our conditional formats and notes from the sheets that may be changed. */
export function queueClearing(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): void {
  for (const { id, mayFormat, mayNote, marks, notes } of sheets) {
    if (mayFormat && marks.length > 0) {
      const range = context.workbook.worksheets.getItem(id).getRange();
      range.untrack();
      // One that a person deleted meanwhile is no failure.
      for (const mark of marks) range.conditionalFormats.getItemOrNullObject(mark).delete();
    }
    // From the last, so that the places of the others stay.
    if (mayNote) for (const note of [...notes].reverse()) note.delete();
  }
}

/** Queues marks of one sheet, and their notes where wished. */
export function queueMarks(
  context: Excel.RequestContext,
  { id, mayNote, noted }: MarkedSheet,
  marks: readonly Mark[],
  withNotes: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  // Excel puts a new format on top, and the earlier marks are to show.
  for (const { address, formula, fill } of [...markGroups(marks)].reverse()) {
    const { custom } = areasAt(sheet, address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
  }
  if (!withNotes || !mayNote) return;
  for (const mark of marks)
    for (const cell of noteCell(mark))
      if (!noted.has(referenceToA1(cell)))
        sheet.notes.add(toA1(cell.at), noteContent(mark.note ?? ""));
}

/** Where the mark's note is put; none where no note was asked for. */
export function noteCell({ sheet, cells: [at], note }: Mark): readonly CellReference[] {
  return at && note !== null ? [{ sheet, at }] : [];
}
