import { areaToA1, type CellReference } from "../../../core/grid/address";
import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { freeSheetName } from "../../../core/sheets/sheet-name";
import {
  HostError,
  type Inserted,
  type InsertRefusal,
  type Outcome,
  type Refusal,
} from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { rangeAt } from "../ranges";
import { queuePage } from "./draw-layout";
import { queueDrawing, queueSheet } from "./draw-sheet";
import { contentsOf, removalOf } from "./drawn-contents";
import { clearDrawn, type FormerLooks } from "./former-looks";
import { type FreeArea, freeArea } from "./free-area";
import { ALL_RESIZABLE, drawnArea, SheetPlace } from "./sheet-place";

/** What is remembered of an insertion, so that it can be taken back. */
export interface Insertion {
  readonly sheetId: string;
  readonly inserted: Inserted;
  /** What Excel held in the area just after. */
  readonly formulas: readonly (readonly unknown[])[];
  /** How the area looked before; null for a sheet of its own. */
  readonly looks: FormerLooks | null;
}

type InsertOutcome = Outcome<Inserted, InsertRefusal>;

/** Inserts drawings and takes them back; a drawing of any size takes at most three messages. */
export class Insertions {
  private readonly known: Insertion[] = [];

  constructor(private readonly runs: ExcelRuns) {}

  /** The new sheet stands behind the last one and is shown. Where drawing it fails it is taken away. */
  async insertSheet(drawing: SheetDrawing): Promise<InsertOutcome> {
    const name = await this.runs.run((context) => freeName(context, drawing.name));
    if (name === null) return { ok: false, error: { code: "workbook-protected" } };
    const inserted: Inserted = {
      ...{ sheet: name, area: drawnArea(drawing) },
      ...{ newSheet: true, pageRefused: false },
    };
    try {
      const drawn = await this.runs.run((context) => drawSheet(context, drawing, name));
      this.known.push({ ...drawn, inserted, looks: null });
    } catch (error) {
      // A sheet that somebody else has given the name meanwhile is not ours.
      if (!isNameTaken(error))
        await this.attempted((context) => {
          context.workbook.worksheets.getItemOrNullObject(name).delete();
          return context.sync();
        });
      throw error;
    }
    return { ok: true, value: { ...inserted, pageRefused: !(await this.setPage(drawing, name)) } };
  }

  /** Excel refuses page set-up where no printer is installed: the sheet is good without. */
  private async setPage({ page }: SheetDrawing, name: string): Promise<boolean> {
    if (page === null) return true;
    return this.attempted((context) => {
      queuePage(context.workbook.worksheets.getItem(name), page);
      return context.sync();
    });
  }

  /**
   * Page set-up, panes, protection and charts are the sheet's own and left out; so are the sizes of
   * columns and rows in which something else stands.
   */
  async insertAt(drawing: SheetDrawing, at: CellReference): Promise<InsertOutcome> {
    const placed = { ...drawing, charts: [] };
    const place = new SheetPlace(at.at);
    const area = place.area(drawnArea(placed));
    const found = await this.runs.run((context) => freeArea(context, at.sheet, area));
    if (!found.ok) return found;
    const inserted: Inserted = { sheet: at.sheet, area, newSheet: false, pageRefused: false };
    const { sheetId, looks } = found.value;
    try {
      const formulas = await this.runs.run((context) =>
        drawAt(context, placed, place, found.value),
      );
      this.known.push({ sheetId, inserted, formulas, looks });
    } catch (error) {
      await this.attempted((context) =>
        clearDrawn(context, context.workbook.worksheets.getItem(sheetId), area, looks),
      );
      throw error;
    }
    return { ok: true, value: inserted };
  }

  /**
   * Refused (`cell-changed`) where somebody has put something else there, or nobody remembers the
   * insertion. One whose sheet is gone is taken back already.
   */
  async remove(inserted: Inserted): Promise<Outcome<null, Refusal>> {
    const known = this.known.find((one) => sameInsertion(one.inserted, inserted));
    if (!known) {
      const at = { row: inserted.area.top, column: inserted.area.left };
      const cells = [{ sheet: inserted.sheet, at }];
      return { ok: false, error: { code: "cell-changed", cells } };
    }
    const attempt = () => this.runs.run((context) => takeOut(context, known));
    // What was half taken out is not to stay so: the same once more does the rest.
    const refusal = await attempt().catch(attempt);
    if (refusal) return { ok: false, error: refusal };
    this.known.splice(this.known.indexOf(known), 1);
    return { ok: true, value: null };
  }

  /** Work that is good to have done and no loss if it fails; true where it was done. */
  private async attempted(
    work: (context: Excel.RequestContext) => Promise<void>,
  ): Promise<boolean> {
    try {
      await this.runs.run(work);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return false;
    }
  }
}

function sameInsertion(a: Inserted, b: Inserted): boolean {
  return a.sheet === b.sheet && areaToA1(a.area) === areaToA1(b.area);
}

/** Null where nothing of it is left. */
async function takeOut(context: Excel.RequestContext, known: Insertion): Promise<Refusal | null> {
  const changed = await removalOf(context, known);
  if (changed !== null) return changed === "gone" ? null : changed;
  const sheet = context.workbook.worksheets.getItem(known.sheetId);
  if (known.looks !== null) await clearDrawn(context, sheet, known.inserted.area, known.looks);
  else {
    sheet.delete();
    await context.sync();
  }
  return null;
}

/** Null where the workbook's structure is protected. */
async function freeName(context: Excel.RequestContext, wished: string): Promise<string | null> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) return null;
  return freeSheetName(
    wished,
    worksheets.items.map(({ name }) => name),
  );
}

async function drawSheet(
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

async function drawAt(
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

function isNameTaken(error: unknown): boolean {
  return error instanceof HostError && error.problem.detail === "ItemAlreadyExists";
}
