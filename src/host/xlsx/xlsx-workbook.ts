import type { EditPlan } from "../../core/edits/edit-plan";
import { type Area, type CellReference, contains } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { AreaLook } from "../../core/sheets/area-look";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { Mark } from "../../core/edits/mark";
import type {
  ClearResult,
  HostCapabilities,
  Inserted,
  InsertRefusal,
  MarkResult,
  Outcome,
  Refusal,
  SurveyedSheet,
  WorkbookHost,
} from "../port";
import { applyPlan } from "./edit/apply-plan";
import { lockedCells } from "./edit/locked-cells";
import { Insertions } from "./draw/insertions";
import { areaLook } from "./picture/area-look";
import { type DrawnSheet, drawSheet, looksOf } from "./picture/draw-picture";
import { clearWorkbook, markWorkbook } from "./marks/mark-workbook";
import { loadState, saveState } from "./state/workbook-state";
import { WorkbookModel } from "./workbook/workbook-model";

/**
 * A workbook in memory. Sheets are unpacked when first asked for, so `survey`, `read` and `apply`
 * reject with `UnreadableError` when a part turns out to be damaged only then.
 */
export class XlsxWorkbook implements WorkbookHost {
  private readonly insertions: Insertions;

  constructor(private readonly model: WorkbookModel) {
    this.insertions = new Insertions(model);
  }

  survey(): Promise<readonly SurveyedSheet[]> {
    return settled(() =>
      this.model.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        protected: sheet.scan.surroundings.protected,
        area: sheet.scan.area,
      })),
    );
  }

  /** Rejects with `RangeError` for a name that is no worksheet. */
  read(sheets: readonly string[]): Promise<readonly Grid[]> {
    return settled(() =>
      sheets.map((name) => {
        const sheet = this.model.sheet(name);
        if (!sheet) throw new RangeError(`No worksheet is named ${name}`);
        return sheet.grid;
      }),
    );
  }

  shownCell(cell: CellReference): CellReference {
    const merges = this.model.sheet(cell.sheet)?.scan.surroundings.merges ?? [];
    const area = merges.find((merge) => contains(merge, cell.at));
    return area ? { sheet: cell.sheet, at: { row: area.top, column: area.left } } : cell;
  }

  /** Grids read before keep what they showed; read again to see what was written. */
  apply(plan: EditPlan): Promise<Outcome<{ readonly written: number }, Refusal>> {
    return settled(() => applyPlan(this.model, plan));
  }

  lockedCells(cells: readonly CellReference[]): Promise<readonly CellReference[]> {
    return settled(() => lockedCells(this.model, cells));
  }

  /**
   * How a sheet looks, as it now stands. Rejects with `RangeError` for a name that is no worksheet.
   */
  picture(sheet: string): Promise<DrawnSheet> {
    return settled(() => {
      const found = this.model.sheet(sheet);
      if (!found) throw new RangeError(`No worksheet is named ${sheet}`);
      return drawSheet(this.model, found, looksOf(this.model));
    });
  }

  /** Rejects with `RangeError` for a name that is no worksheet. */
  look(sheet: string, area: Area): Promise<AreaLook> {
    return settled(() => {
      const found = this.model.sheet(sheet);
      if (!found) throw new RangeError(`No worksheet is named ${sheet}`);
      return areaLook(found, looksOf(this.model), area);
    });
  }

  mark(marks: readonly Mark[]): Promise<MarkResult> {
    return settled(() => markWorkbook(this.model, marks));
  }

  clearMarks(): Promise<ClearResult> {
    return settled(() => clearWorkbook(this.model));
  }

  loadState(): Promise<WorkbookState | null> {
    return settled(() => loadState(this.model));
  }

  saveState(state: WorkbookState | null): Promise<void> {
    return settled(() => {
      saveState(this.model, state);
    });
  }

  insertSheet(drawing: SheetDrawing): Promise<Outcome<Inserted, InsertRefusal>> {
    return settled(() => this.insertions.insertSheet(drawing));
  }

  insertAt(drawing: SheetDrawing, at: CellReference): Promise<Outcome<Inserted, InsertRefusal>> {
    return settled(() => this.insertions.insertAt(drawing, at));
  }

  removeInserted(inserted: Inserted): Promise<Outcome<null, Refusal>> {
    return settled(() => this.insertions.remove(inserted));
  }

  /** A file has no window: nothing to select, nobody who edits it meanwhile. */
  capabilities(): HostCapabilities {
    const dialect = this.model.book.dialect.strict ? "strict" : "transitional";
    const facts: HostCapabilities["facts"] = [["dialect", dialect]];
    return { kind: "xlsx", notes: true, events: false, select: false, facts };
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  selection(): Promise<null> {
    return Promise.resolve(null);
  }

  onChanged(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** The workbook as a file; the very bytes that were opened as long as nothing was changed. */
  save(): Uint8Array {
    return this.model.parts.save();
  }
}

/** The work is done at once; what it throws becomes a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
