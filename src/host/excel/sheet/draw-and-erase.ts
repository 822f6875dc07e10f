import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import type { Refusal } from "../../port";
import { rangeAt } from "../ranges";
import { queueDrawing, queueSheet } from "./draw-sheet";
import { contentsOf, removalOf } from "./drawn-contents";
import { clearDrawn } from "./former-looks";
import type { FreeArea } from "./free-area";
import type { Insertion } from "./insertion";
import { ALL_RESIZABLE, drawnArea, SheetPlace } from "./sheet-place";

/** Draws a new sheet behind the last one: one message. */
export async function drawSheet(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  name: string,
): Promise<Pick<Insertion, "sheetId" | "formulas">> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  const place = new SheetPlace({ row: 0, column: 0 });
  const drawn = queueDrawing(sheet, drawing, place, ALL_RESIZABLE);
  queueSheet(sheet, drawing);
  sheet.activate();
  await context.sync();
  return { sheetId: sheet.id, formulas: contentsOf(drawn) };
}

/** Draws into a free area: one message. */
export async function drawAt(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  place: SheetPlace,
  { sheetId, resizable }: FreeArea,
): Promise<Insertion["formulas"]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  // Looks that the drawing says nothing of are not to shine through.
  rangeAt(sheet, place.area(drawnArea(drawing))).clear("Formats");
  const drawn = queueDrawing(sheet, drawing, place, resizable);
  await context.sync();
  return contentsOf(drawn);
}

/** How far a taking out has come. */
export type Stage = "looked" | "asked" | "cleared";

/**
 * Takes an insertion out unless somebody has changed it; `reach` is told how far it is. Null where
 * nothing of it is left.
 */
export async function takeOut(
  context: Excel.RequestContext,
  known: Insertion,
  reach: (stage: Stage) => void,
): Promise<Refusal | null> {
  const changed = await removalOf(context, known);
  if (changed !== null) return changed === "gone" ? null : changed;
  reach("asked");
  await takeAway(context, known, () => {
    reach("cleared");
  });
  return null;
}

/** Takes away whatever is there of an insertion. */
export async function takeAway(
  context: Excel.RequestContext,
  { sheetId, inserted, looks }: Insertion,
  cleared?: () => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (looks !== null) {
    await clearDrawn(context, worksheets.getItem(sheetId), inserted.area, looks, cleared);
    return;
  }
  worksheets.getItemOrNullObject(sheetId).delete();
  await context.sync();
}
