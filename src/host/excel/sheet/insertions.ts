import { areaToA1, type CellReference } from "../../../core/grid/address";
import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { freeSheetName } from "../../../core/sheets/sheet-name";
import {
  type HalfDone,
  HostError,
  type HostProblem,
  type Inserted,
  type InsertRefusal,
  type Outcome,
  type Refusal,
} from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { hostErrorOf, isTurnedDown } from "../host-errors";
import { queuePage } from "./draw-layout";
import { plannedContents } from "./drawn-contents";
import { drawAt, drawSheet, type Stage, takeAway, takeOut } from "./draw-and-erase";
import { freeArea } from "./free-area";
import type { Insertion } from "./insertion";
import { drawnArea, SheetPlace } from "./sheet-place";

export type InsertOutcome = Outcome<Inserted, InsertRefusal | HalfDone>;
export type RemoveOutcome = Outcome<null, Refusal | HalfDone>;

/** Sheets that Excel does not list (charts, macros) have names too: so many are tried. */
const MOST_NAMES = 20;

/** Inserts drawings and takes them back; a drawing of any size takes at most three messages. */
export class Insertions {
  private readonly known: Insertion[] = [];

  constructor(private readonly runs: ExcelRuns) {}

  /** The new sheet stands behind the last one and is shown. Where drawing it fails it is taken away. */
  insertSheet(drawing: SheetDrawing): Promise<InsertOutcome> {
    return this.insertNamed(drawing, []);
  }

  private async insertNamed(
    drawing: SheetDrawing,
    taken: readonly string[],
  ): Promise<InsertOutcome> {
    const name = await this.runs.run((context) => freeName(context, drawing.name, taken));
    if (name === null) return { ok: false, error: { code: "workbook-protected" } };
    const inserted: Inserted = {
      ...{ sheet: name, area: drawnArea(drawing) },
      ...{ newSheet: true, pageRefused: false },
    };
    try {
      const drawn = await this.runs.run((context) => drawSheet(context, drawing, name));
      this.known.push({ ...drawn, inserted, looks: null });
    } catch (error) {
      // A sheet that somebody else has given the name is not ours.
      if (isNameTaken(error)) {
        if (taken.length >= MOST_NAMES) throw error;
        return this.insertNamed(drawing, [...taken, name]);
      }
      // Excel finds a sheet by its name too.
      const formulas = plannedContents(drawing, new SheetPlace({ row: 0, column: 0 }));
      return this.clearUp(error, { sheetId: name, inserted, formulas, looks: null });
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
      const formulas = plannedContents(placed, place);
      return this.clearUp(error, { sheetId, inserted, formulas, looks });
    }
    return { ok: true, value: inserted };
  }

  /**
   * Refused (`cell-changed`) where somebody has put something else there, or nobody remembers the
   * insertion. One whose sheet is gone is taken back already.
   */
  async remove(inserted: Inserted): Promise<RemoveOutcome> {
    const known = this.known.find((one) => sameInsertion(one.inserted, inserted));
    if (!known) {
      const at = { row: inserted.area.top, column: inserted.area.left };
      const cells = [{ sheet: inserted.sheet, at }];
      return { ok: false, error: { code: "cell-changed", cells } };
    }
    const removal = { begun: false };
    const attempt = () => this.tryRemoval(known, removal);
    try {
      // What was half taken out is not to stay so: the same once more does the rest.
      const refusal = await attempt().catch(attempt);
      if (refusal) return { ok: false, error: refusal };
    } catch (error) {
      if (!removal.begun) throw error;
      return halfDone(known.inserted, hostErrorOf(error).problem);
    }
    this.known.splice(this.known.indexOf(known), 1);
    return { ok: true, value: null };
  }

  /** Says in `removal` whether something may have been taken out though it throws. */
  private async tryRemoval(known: Insertion, removal: { begun: boolean }): Promise<Refusal | null> {
    const reached: { stage: Stage } = { stage: "looked" };
    const reach = (stage: Stage) => {
      reached.stage = stage;
    };
    try {
      return await this.runs.run((context) => takeOut(context, known, reach));
    } catch (error) {
      removal.begun ||= isBegun(reached.stage, hostErrorOf(error).problem);
      throw error;
    }
  }

  /** Takes away what a drawing that failed has left; where that fails too, it is to be taken out later. */
  private async clearUp(error: unknown, left: Insertion): Promise<InsertOutcome> {
    const { problem } = hostErrorOf(error);
    if (isTurnedDown(problem) || (await this.attempted((context) => takeAway(context, left))))
      throw error;
    this.known.push(left);
    return halfDone(left.inserted, problem);
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

/** Whether something may have been taken out. */
function isBegun(stage: Stage, problem: HostProblem): boolean {
  return stage === "cleared" || (stage === "asked" && !isTurnedDown(problem));
}

function halfDone(
  inserted: Inserted,
  problem: HostProblem,
): { readonly ok: false; readonly error: HalfDone } {
  return { ok: false, error: { code: "half-done", inserted, problem } };
}

function sameInsertion(a: Inserted, b: Inserted): boolean {
  return a.sheet === b.sheet && areaToA1(a.area) === areaToA1(b.area);
}

/** Null where the workbook's structure is protected. */
async function freeName(
  context: Excel.RequestContext,
  wished: string,
  taken: readonly string[],
): Promise<string | null> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) return null;
  return freeSheetName(wished, [...worksheets.items.map(({ name }) => name), ...taken]);
}

function isNameTaken(error: unknown): boolean {
  return error instanceof HostError && error.problem.detail === "ItemAlreadyExists";
}
