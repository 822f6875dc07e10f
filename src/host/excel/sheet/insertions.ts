import { type Area, areaToA1, type CellReference } from "../../../core/grid/address";
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
import { filledCells, removalOf } from "./inserted-area";
import { drawnArea, SheetPlace } from "./sheet-place";
import { queueFormerSizes, type FormerSizes, queueSizesOf } from "./former-sizes";

/** What is remembered of an insertion, so that it can be taken back. */
export interface Insertion {
  readonly sheetId: string;
  readonly inserted: Inserted;
  /** What Excel held in the area just after. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Null for a sheet of its own. */
  readonly sizes: FormerSizes | null;
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
    const inserted: Inserted = { sheet: name, area: drawnArea(drawing), newSheet: true };
    try {
      const drawn = await this.runs.run((context) => drawSheet(context, drawing, name));
      this.known.push({ ...drawn, inserted, sizes: null });
    } catch (error) {
      await this.tidied((context) => {
        context.workbook.worksheets.getItemOrNullObject(name).delete();
      });
      throw error;
    }
    await this.setPage(drawing, name);
    return { ok: true, value: inserted };
  }

  /** Excel refuses page set-up where no printer is installed: the sheet is good without. */
  private async setPage({ page }: SheetDrawing, name: string): Promise<void> {
    if (page === null) return;
    await this.tidied((context) => {
      queuePage(context.workbook.worksheets.getItem(name), page);
    });
  }

  async insertAt(drawing: SheetDrawing, at: CellReference): Promise<InsertOutcome> {
    const place = new SheetPlace(at.at);
    const area = place.area(drawnArea(drawing));
    const found = await this.runs.run((context) => lookAt(context, at.sheet, area));
    if (!found.ok) return found;
    const inserted: Inserted = { sheet: at.sheet, area, newSheet: false };
    const { sheetId, sizes } = found.value;
    try {
      const formulas = await this.runs.run((context) => drawAt(context, drawing, at, area));
      this.known.push({ sheetId, inserted, formulas, sizes });
    } catch (error) {
      await this.tidied((context) => {
        queueClearing(context.workbook.worksheets.getItem(sheetId), area, sizes);
      });
      throw error;
    }
    return { ok: true, value: inserted };
  }

  /** Refused (`cell-changed`) where the area no longer holds what was inserted, or nobody remembers it. */
  async remove(inserted: Inserted): Promise<Outcome<null, Refusal>> {
    const known = this.known.find((one) => sameInsertion(one.inserted, inserted));
    if (!known) {
      const at = { row: inserted.area.top, column: inserted.area.left };
      const cells = [{ sheet: inserted.sheet, at }];
      return { ok: false, error: { code: "cell-changed", cells } };
    }
    const refusal = await this.runs.run(async (context) => {
      const changed = await removalOf(context, known);
      if (changed) return changed;
      const sheet = context.workbook.worksheets.getItem(known.sheetId);
      if (known.sizes === null) sheet.delete();
      else queueClearing(sheet, inserted.area, known.sizes);
      await context.sync();
      return null;
    });
    if (refusal) return { ok: false, error: refusal };
    this.known.splice(this.known.indexOf(known), 1);
    return { ok: true, value: null };
  }

  /** Work that is good to have done and no loss if it fails. */
  private async tidied(queue: (context: Excel.RequestContext) => void): Promise<void> {
    try {
      await this.runs.run(async (context) => {
        queue(context);
        await context.sync();
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
}

function sameInsertion(a: Inserted, b: Inserted): boolean {
  return a.sheet === b.sheet && areaToA1(a.area) === areaToA1(b.area);
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
  const drawn = queueDrawing(sheet, drawing, new SheetPlace({ row: 0, column: 0 }));
  queueSheet(sheet, drawing);
  sheet.activate();
  await context.sync();
  return { sheetId: sheet.id, formulas: drawn.formulas };
}

interface FreeArea {
  readonly sheetId: string;
  readonly sizes: FormerSizes;
}

async function lookAt(
  context: Excel.RequestContext,
  name: string,
  area: Area,
): Promise<Outcome<FreeArea, InsertRefusal>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,protection/protected");
  const range = rangeAt(sheet, area);
  range.load("formulas");
  const sizes = queueFormerSizes(range);
  await context.sync();
  if (sheet.isNullObject) return { ok: false, error: { code: "sheet-missing", sheet: name } };
  if (sheet.protection.protected)
    return { ok: false, error: { code: "sheet-protected", sheet: name } };
  const cells = filledCells(range.formulas, name, area);
  if (cells.length > 0) return { ok: false, error: { code: "area-not-empty", cells } };
  return { ok: true, value: { sheetId: sheet.id, sizes: sizes() } };
}

async function drawAt(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  at: CellReference,
  area: Area,
): Promise<Insertion["formulas"]> {
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  queueClearing(sheet, area, null);
  const drawn = queueDrawing(sheet, drawing, new SheetPlace(at.at));
  await context.sync();
  return drawn.formulas;
}

/** Queues that nothing is left in the area, neither contents nor looks, and the sizes of before. */
function queueClearing(sheet: Excel.Worksheet, area: Area, sizes: FormerSizes | null): void {
  const range = rangeAt(sheet, area);
  range.dataValidation.clear();
  range.clear("All");
  if (sizes) queueSizesOf(range, sizes);
}
