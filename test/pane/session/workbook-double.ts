import { contentOf } from "../../../src/core/edits/applied-grid";
import type { CellWrite, EditPlan } from "../../../src/core/edits/edit-plan";
import { countMarkedCells, type Mark } from "../../../src/core/edits/mark";
import type { Area, CellReference } from "../../../src/core/grid/address";
import { referenceToA1 } from "../../../src/core/grid/address";
import type { Grid, GridCell } from "../../../src/core/grid/grid";
import { gridFrom } from "../../../src/core/grid/grid";
import type { AreaLook } from "../../../src/core/sheets/area-look";
import { PRINT_STYLES } from "../../../src/core/sheets/form-styles";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import type { WorkbookState } from "../../../src/core/state/workbook-state";
import type {
  HostProblemCode,
  Inserted,
  InsertRefusal,
  Interrupted,
  Outcome,
  Refusal,
  SurveyedSheet,
  WorkbookHost,
} from "../../../src/host/port";
import { HostError } from "../../../src/host/port";
import type { Literal } from "../../app/sheet-host";

type Method = keyof WorkbookHost;

/** A workbook in memory behind the port, whose every call can be made to fail. */
export class WorkbookDouble implements WorkbookHost {
  readonly calls: Method[] = [];
  marks: readonly Mark[] = [];
  state: WorkbookState | null = null;
  chosen: CellReference | null = null;
  /** Cells protection forbids to write. */
  readonly locked = new Set<string>();
  /** The next call of a method fails with this problem. */
  readonly faults = new Map<Method, HostProblemCode>();
  /** The next writing breaks off after so many cells. */
  interruptAfter: number | null = null;
  /** Edits are not told of. */
  deaf = false;
  private readonly listeners = new Set<() => void>();
  private readonly sheets = new Map<string, Map<string, GridCell>>();

  constructor(sheets: Readonly<Record<string, readonly (readonly Literal[])[]>>) {
    for (const [name, rows] of Object.entries(sheets)) this.sheets.set(name, cellsOf(rows));
  }

  /** Somebody else types into a cell. */
  type(sheet: string, row: number, column: number, value: Literal): void {
    this.put({ cell: { sheet, at: { row, column } }, value, formula: null });
    this.tell();
  }

  /** Tells whoever listens that something was edited, unless nobody hears it. */
  tell(): void {
    if (!this.deaf) for (const listener of [...this.listeners]) listener();
  }

  look(_: string, area: Area): Promise<AreaLook> {
    this.calls.push("look");
    const row = Array.from({ length: area.right - area.left + 1 }, () => 0);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, () => row);
    return Promise.resolve({
      ...{ area, cells: rows, looks: [PRINT_STYLES.centre], merges: [] },
      columnWidths: row.map(() => 9),
      rowHeights: rows.map(() => null),
    });
  }

  rename(from: string, to: string): void {
    const cells = this.sheets.get(from);
    this.sheets.delete(from);
    if (cells) this.sheets.set(to, cells);
  }

  /** All a workbook holds, to be compared. */
  contents(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      [...this.sheets].flatMap(([name, cells]) =>
        [...cells.values()]
          .filter(({ value, formula }) => value !== null || formula !== null)
          .map((cell) => [referenceToA1({ sheet: name, at: cell }), cell.formula ?? cell.value]),
      ),
    );
  }

  capabilities(): ReturnType<WorkbookHost["capabilities"]> {
    return { kind: "xlsx", notes: true, events: true, select: true, facts: [] };
  }

  survey(): Promise<readonly SurveyedSheet[]> {
    return this.call("survey", () =>
      [...this.sheets.keys()].map((name) => ({
        name,
        visibility: "visible" as const,
        protected: this.locked.size > 0,
        area: this.grid(name).area,
      })),
    );
  }

  read(names: readonly string[]): Promise<readonly Grid[]> {
    return this.call("read", () => names.map((name) => this.grid(name)));
  }

  apply(plan: EditPlan): Promise<Outcome<{ readonly written: number }, Refusal | Interrupted>> {
    return this.call("apply", () => {
      const refusal = this.refusalOf(plan);
      if (refusal) return { ok: false, error: refusal };
      const limit = this.interruptAfter ?? Infinity;
      this.interruptAfter = null;
      const written = plan.writes.slice(0, limit);
      for (const { cell, after } of written) this.put({ cell, ...contentOf(after) });
      if (written.length === plan.writes.length)
        return { ok: true, value: { written: written.length } };
      const problem = { code: "connection-lost", detail: "" } as const;
      const cells = written.map(({ cell }) => cell);
      return { ok: false, error: { code: "interrupted", written: cells, problem } };
    });
  }

  lockedCells(cells: readonly CellReference[]): Promise<readonly CellReference[]> {
    return this.call("lockedCells", () => cells.filter((cell) => this.isLocked(cell)));
  }

  mark(marks: readonly Mark[]) {
    return this.call("mark", () => {
      this.marks = marks;
      return { marked: countMarkedCells(marks), refusedSheets: [], notes: true };
    });
  }

  clearMarks() {
    return this.call("clearMarks", () => {
      const removed = this.marks.length;
      this.marks = [];
      return { removed, refusedSheets: [] };
    });
  }

  insertSheet(drawing: SheetDrawing): Promise<Outcome<Inserted, InsertRefusal>> {
    return this.call("insertSheet", () => {
      const name = this.sheets.has(drawing.name) ? `${drawing.name} (2)` : drawing.name;
      this.sheets.set(name, drawnCells(drawing, 0, 0));
      const area = this.grid(name).area ?? CORNER;
      return { ok: true, value: { sheet: name, area, newSheet: true, pageRefused: false } };
    });
  }

  insertAt(
    drawing: SheetDrawing,
    { sheet, at }: CellReference,
  ): Promise<Outcome<Inserted, InsertRefusal>> {
    return this.call("insertAt", () => {
      const cells = this.sheets.get(sheet);
      if (!cells) return { ok: false, error: { code: "sheet-missing", sheet } };
      const drawn = drawnCells(drawing, at.row, at.column);
      for (const [key, cell] of drawn) cells.set(key, cell);
      const area = gridFrom(sheet, drawn.values()).area ?? CORNER;
      return { ok: true, value: { sheet, area, newSheet: false, pageRefused: false } };
    });
  }

  removeInserted({ sheet, newSheet, area }: Inserted): Promise<Outcome<null, Refusal>> {
    return this.call("removeInserted", () => {
      if (newSheet) this.sheets.delete(sheet);
      for (const [key, { row, column }] of this.sheets.get(sheet) ?? [])
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
          this.sheets.get(sheet)?.delete(key);
      return { ok: true, value: null };
    });
  }

  select(cell: CellReference): Promise<void> {
    return this.call("select", () => void (this.chosen = cell));
  }

  selection(): Promise<CellReference | null> {
    return this.call("selection", () => this.chosen);
  }

  loadState(): Promise<WorkbookState | null> {
    return this.call("loadState", () => this.state);
  }

  saveState(state: WorkbookState | null): Promise<void> {
    return this.call("saveState", () => void (this.state = state));
  }

  onChanged(listener: () => void): Promise<() => Promise<void>> {
    return this.call("onChanged", () => {
      this.listeners.add(listener);
      return () => Promise.resolve(void this.listeners.delete(listener));
    });
  }

  private async call<T>(method: Method, work: () => T): Promise<T> {
    this.calls.push(method);
    await Promise.resolve();
    const fault = this.faults.get(method);
    this.faults.delete(method);
    if (fault) throw new HostError({ code: fault, detail: `${method} refused` });
    return work();
  }

  private grid(name: string): Grid {
    const cells = this.sheets.get(name);
    if (!cells) throw new HostError({ code: "not-found", detail: name });
    return gridFrom(name, cells.values());
  }

  private refusalOf({ writes }: EditPlan): Refusal | null {
    const lost = writes.find(({ cell }) => !this.sheets.has(cell.sheet));
    if (lost) return { code: "sheet-missing", sheet: lost.cell.sheet };
    const changed = writes.filter((write) => !this.holds(write)).map(({ cell }) => cell);
    if (changed.length > 0) return { code: "cell-changed", cells: changed };
    const locked = writes.map(({ cell }) => cell).filter((cell) => this.isLocked(cell));
    return locked.length > 0 ? { code: "cell-locked", cells: locked } : null;
  }

  private holds({ cell: { sheet, at }, before }: CellWrite): boolean {
    const cell = this.grid(sheet).cellAt(at.row, at.column);
    return (cell?.value ?? null) === before.value && (cell?.formula ?? null) === before.formula;
  }

  private isLocked(cell: CellReference): boolean {
    return this.locked.has(referenceToA1(cell));
  }

  private put({ cell, value, formula }: { cell: CellReference } & CellWrite["before"]): void {
    const sheet = this.sheets.get(cell.sheet);
    const text = value === null ? "" : String(value);
    const numberFormat = "General";
    sheet?.set(keyOf(cell.at), { ...cell.at, value, text, formula, numberFormat });
  }
}

const CORNER: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row},${column}`;
}

function cellsOf(rows: readonly (readonly Literal[])[]): Map<string, GridCell> {
  const cells = new Map<string, GridCell>();
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null) return;
      const cell = { row, column, value, text: String(value), formula: null };
      cells.set(keyOf(cell), { ...cell, numberFormat: "General" });
    });
  });
  return cells;
}

function drawnCells(drawing: SheetDrawing, row: number, column: number): Map<string, GridCell> {
  const cells = new Map<string, GridCell>();
  for (const { at, content } of drawing.cells) {
    if (content.kind === "blank") continue;
    const text =
      content.kind === "text"
        ? content.text
        : ((content.kind === "number" ? content.decimal : content.cached) ?? "");
    const place = { row: at.row + row, column: at.column + column };
    const value = content.kind === "number" ? Number(content.decimal) : text;
    cells.set(keyOf(place), { ...place, value, text, formula: null, numberFormat: "General" });
  }
  return cells;
}
