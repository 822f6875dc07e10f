import { countMarkedCells, type Mark } from "../../../core/edits/mark";
import { groupedBy } from "../../../core/check/grouped";
import { isInSheet } from "../../../core/grid/address";
import { type ClearResult, HostError, type MarkResult } from "../../port";
import { editSheet } from "../edit/edit-sheet";
import { setNotes, clearNotes } from "../notes/sheet-notes";
import { worksheetInsertionPoint } from "../sheet/worksheet-children";
import { removeOwnStyles } from "../styles/styles-part";
import { damaged } from "../unreadable-error";
import type { Worksheet, WorkbookModel } from "../workbook/workbook-model";
import { toUtf8 } from "../xml/xml-text";
import { addFills, removeFills } from "./mark-fills";
import { markFormats, marksXml } from "./mark-xml";
import { roomFor, roomGivenBack } from "./priorities";
import { sheetMarks } from "./sheet-marks";

/**
 * Clears the workbook's marks and their notes, then sets these. A sheet whose protection forbids
 * formatting (or, of notes, drawing) keeps what it has and is named, as Excel would do. Rejected whole
 * (`RangeError`, `HostError`) for a mark that names no cell or no sheet.
 */
export function markWorkbook(model: WorkbookModel, marks: readonly Mark[]): MarkResult {
  const wanted = bySheet(model, marks);
  return model.wholly(() => {
    const cleared = clearSheets(model);
    const refused = new Set(cleared.refusedSheets);
    for (const sheet of wanted.keys()) if (!mayFormat(sheet)) refused.add(sheet.name);
    const settable = [...wanted].filter(([sheet]) => mayFormat(sheet));
    const fills = addFills(
      model,
      settable.flatMap(([, ofSheet]) => ofSheet.map(({ fill }) => fill)),
    );
    for (const [sheet, ofSheet] of settable) {
      addMarks(model, sheet, ofSheet, fills);
      if (!setNotes(model, sheet, ofSheet)) refused.add(sheet.name);
    }
    const marked = countMarkedCells(settable.flatMap(([, ofSheet]) => ofSheet));
    return { marked, refusedSheets: [...refused], notes: true };
  });
}

/** Takes the marks and their notes out of every sheet that may be formatted; their fills go where nothing needs them. */
export function clearWorkbook(model: WorkbookModel): ClearResult {
  return model.wholly(() => {
    const cleared = clearSheets(model);
    removeOwnStyles(model);
    return cleared;
  });
}

function clearSheets(model: WorkbookModel): ClearResult {
  const refusedSheets: string[] = [];
  const ours = new Set<number>();
  const others = new Set<number>();
  let removed = 0;
  for (const sheet of model.sheets) {
    const marks = sheetMarks(sheet.scan);
    const kept = marks.count > 0 && !mayFormat(sheet);
    for (const format of marks.otherFormats) others.add(format);
    for (const format of marks.fills) (kept ? others : ours).add(format);
    if (kept || !clearNotes(model, sheet)) refusedSheets.push(sheet.name);
    if (!kept) {
      editSheet(model, sheet, [...marks.splices, ...roomGivenBack(marks)]);
      removed += marks.count;
    }
  }
  removeFills(model, ours, others);
  return { removed, refusedSheets };
}

function bySheet(
  model: WorkbookModel,
  marks: readonly Mark[],
): ReadonlyMap<Worksheet, readonly Mark[]> {
  const placed = marks.map((mark) => {
    const sheet = model.sheet(mark.sheet);
    if (!sheet) throw new HostError({ code: "not-found", detail: mark.sheet });
    if (!mark.cells.every(isInSheet)) throw new RangeError("A mark names a cell outside the sheet");
    return { sheet, mark };
  });
  const withCells = placed.filter(({ mark }) => mark.cells.length > 0);
  const groups = groupedBy(withCells, ({ sheet }) => sheet);
  return new Map([...groups].map(([sheet, own]) => [sheet, own.map(({ mark }) => mark)]));
}

function mayFormat({ scan }: Worksheet): boolean {
  return !scan.surroundings.protected || scan.surroundings.allowsFormatting;
}

function addMarks(
  model: WorkbookModel,
  sheet: Worksheet,
  marks: readonly Mark[],
  fills: ReadonlyMap<string, number>,
): void {
  const { scan } = sheet;
  if (!scan.data) throw damaged(scan.part, "content");
  const formats = markFormats(marks);
  const { first, splices } = roomFor(formats.length, sheetMarks(scan));
  // LibreOffice goes by the order of the formats, not by their numbers.
  const at = worksheetInsertionPoint(scan, "phoneticPr");
  const xml = marksXml(formats, scan.prefix, first, (fill) => fills.get(fill) ?? 0);
  editSheet(model, sheet, [...splices, { start: at, end: at, bytes: toUtf8(xml) }]);
}
