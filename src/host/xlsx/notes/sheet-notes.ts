import { type Mark, noteContent } from "../../../core/edits/mark";
import { toA1 } from "../../../core/grid/address";
import { editSheet } from "../edit/edit-sheet";
import { CONTENT_TYPE, XML_DECLARATION } from "../package/dialect";
import { addLinkedPart, freePartName, removeLinkedPart } from "../package/linked-parts";
import { type Relationship, relationshipsOf } from "../package/relationships";
import { tagsAroundCells, worksheetInsertionPoint } from "../sheet/worksheet-children";
import type { Worksheet, WorkbookModel } from "../workbook/workbook-model";
import { removal } from "../xml/splice";
import { toUtf8, utf8 } from "../xml/xml-text";
import { blankComments, commentedCells, type Note, withNotes, withoutNotes } from "./comment-list";
import { blankShapes, withBoxes, withoutBoxes } from "./note-shapes";

/** Excel's longest note, less the head by which ours are known. */
const NOTE_MAX = 32_767 - noteContent("").length;

/**
 * Sets the notes that marks of one sheet carry. Cells with a note or comment of somebody else keep
 * that alone. False where the sheet's protection or an unknown kind of drawing does not allow notes.
 */
export function setNotes(model: WorkbookModel, sheet: Worksheet, marks: readonly Mark[]): boolean {
  const { parts, book } = model;
  const wanted = notesOf(marks);
  if (wanted.length === 0) return true;
  if (!mayDraw(sheet)) return false;
  const comments = linkFrom(model, sheet, "comments");
  const taken = comments ? commentedCells(parts.part(comments.target), comments.target) : null;
  const notes = wanted.filter(({ at }) => taken?.has(toA1(at)) !== true);
  if (notes.length === 0) return true;
  if (!setBoxes(model, sheet, notes)) return false;
  const part = comments?.target ?? freePartName(parts, "xl/comments", ".xml");
  if (!comments)
    addLinkedPart(parts, book.dialect, {
      from: sheet.part,
      kind: "comments",
      name: part,
      contentType: CONTENT_TYPE.comments,
      bytes: toUtf8(XML_DECLARATION + blankComments(book.dialect.main)),
    });
  parts.replace(part, withNotes(parts.part(part), part, notes));
  return true;
}

/** Takes our notes out of a sheet; false where its protection forbids it. */
export function clearNotes(model: WorkbookModel, sheet: Worksheet): boolean {
  const { parts } = model;
  const comments = linkFrom(model, sheet, "comments");
  if (!comments) return true;
  const { bytes, cells } = withoutNotes(parts.part(comments.target), comments.target);
  if (cells.length === 0) return true;
  if (!mayDraw(sheet)) return false;
  const drawing = shapesLink(model, sheet);
  if (drawing) {
    const vml = parts.part(drawing.target);
    const left = withoutBoxes(utf8(vml, 0, vml.length), cells);
    if (left === null) removeShapes(model, sheet, drawing);
    else parts.replace(drawing.target, toUtf8(left));
  }
  if (bytes === null) removeLinkedPart(parts, sheet.part, comments.target);
  else parts.replace(comments.target, bytes);
  return true;
}

/** One note a cell; the texts of several marks follow each other. */
function notesOf(marks: readonly Mark[]): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const { cells, note } of marks) {
    const at = cells[0];
    if (note === null || !at) continue;
    const before = notes.get(toA1(at));
    const text = (before ? `${before.text}\n\n${note}` : note).slice(0, NOTE_MAX);
    notes.set(toA1(at), { at, text });
  }
  return [...notes.values()];
}

function mayDraw({ scan }: Worksheet): boolean {
  return !scan.surroundings.protected || scan.surroundings.allowsObjects;
}

function linkFrom(model: WorkbookModel, sheet: Worksheet, kind: string): Relationship | undefined {
  return relationshipsOf(model.parts, sheet.part).find(
    (link) => link.kind === kind && !link.external && model.parts.has(link.target),
  );
}

/** The drawing that the sheet names in `legacyDrawing`. */
function shapesLink(model: WorkbookModel, sheet: Worksheet): Relationship | undefined {
  const id = shapesElement(sheet)?.id;
  return relationshipsOf(model.parts, sheet.part).find(
    (link) => link.id === id && !link.external && model.parts.has(link.target),
  );
}

function shapesElement({
  scan,
}: Worksheet): { readonly id: string; readonly start: number; readonly end: number } | null {
  for (const tokens of tagsAroundCells(scan))
    if (tokens.depth === 2 && tokens.is("legacyDrawing")) {
      const id = tokens.prefixedAttribute("id") ?? "";
      const { start } = tokens;
      return { id, start, end: tokens.elementEnd() };
    }
  return null;
}

function setBoxes(model: WorkbookModel, sheet: Worksheet, notes: readonly Note[]): boolean {
  const { parts } = model;
  const cells = notes.map(({ at }) => at);
  const present = shapesLink(model, sheet);
  if (!present && shapesElement(sheet)) return false;
  const vml = present ? parts.part(present.target) : toUtf8(blankShapes());
  const drawn = withBoxes(utf8(vml, 0, vml.length), cells);
  if (drawn === null) return false;
  if (present) parts.replace(present.target, toUtf8(drawn));
  else addShapes(model, sheet, toUtf8(drawn));
  return true;
}

function addShapes(model: WorkbookModel, sheet: Worksheet, bytes: Uint8Array): void {
  const { parts, book } = model;
  const link = addLinkedPart(parts, book.dialect, {
    from: sheet.part,
    kind: "vmlDrawing",
    name: freePartName(parts, "xl/drawings/vmlDrawing", ".vml"),
    contentType: CONTENT_TYPE.vmlDrawing,
    bytes,
  });
  const { scan } = sheet;
  const at = worksheetInsertionPoint(scan, "legacyDrawing");
  const attributes = `xmlns:r="${book.dialect.office}" r:id="${link}"`;
  const xml = `<${scan.prefix}legacyDrawing ${attributes}/>`;
  editSheet(model, sheet, [{ start: at, end: at, bytes: toUtf8(xml) }]);
}

function removeShapes(model: WorkbookModel, sheet: Worksheet, drawing: Relationship): void {
  const element = shapesElement(sheet);
  if (element) editSheet(model, sheet, [removal(element)]);
  removeLinkedPart(model.parts, sheet.part, drawing.target);
}
