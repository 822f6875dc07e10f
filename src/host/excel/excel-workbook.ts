import type { EditPlan } from "../../core/edits/edit-plan";
import type { Mark } from "../../core/edits/mark";
import type { Area, CellReference } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { AreaLook } from "../../core/sheets/area-look";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import type { WorkbookState } from "../../core/state/workbook-state";
import {
  type ClearResult,
  type HostCapabilities,
  HostError,
  type Inserted,
  type MarkResult,
  type SurveyedSheet,
  type WorkbookHost,
} from "../port";
import { parseStatePart } from "../state-part";
import { listenForChanges } from "./changes";
import { ExcelRuns, type WaitingListener } from "./excel-runs";
import { capabilitiesOf, type ExcelHere } from "./find-excel";
import { clearWorkbook, type MarkContext, markWorkbook } from "./marks/mark-workbook";
import { readSheets } from "./read/read-sheets";
import { type KnownSheet, surveySheets } from "./read/survey-sheets";
import { selectCell, selectedCell } from "./selection";
import { areaLook } from "./sheet/area-look";
import { type InsertOutcome, Insertions, type RemoveOutcome } from "./sheet/insertions";
import { readStateText, writeState } from "./state-text";
import { type Applied, applyPlan } from "./write/apply-plan";
import { lockedCells } from "./write/locked-cells";

export interface ExcelOptions extends ExcelHere {
  readonly onWaiting: WaitingListener | undefined;
}

/** The workbook open in Excel. Every failure of Excel is a `HostError`. */
export class ExcelWorkbook implements WorkbookHost {
  private readonly runs: ExcelRuns;
  private readonly insertions: Insertions;
  private known: readonly KnownSheet[] = [];
  /** The state's text that came with the last survey, until it is asked for. */
  private surveyedState: { readonly text: string | null } | null = null;

  constructor(private readonly options: ExcelOptions) {
    this.runs = new ExcelRuns(options.onWaiting);
    this.insertions = new Insertions(this.runs);
  }

  capabilities(): HostCapabilities {
    return capabilitiesOf(this.options);
  }

  async survey(): Promise<readonly SurveyedSheet[]> {
    const { sheets, stateText } = await surveySheets(this.runs);
    this.known = sheets;
    this.surveyedState = { text: stateText };
    return sheets.map(({ name, visibility, protected: isProtected, area }) => ({
      ...{ name, visibility, area },
      protected: isProtected,
    }));
  }

  /** Of the sheets as last surveyed; one that was not there then is not found. */
  async read(names: readonly string[]): Promise<readonly Grid[]> {
    if (this.known.length === 0) await this.survey();
    const sheets = names.map((name) => {
      const sheet = this.known.find((known) => known.name === name);
      if (!sheet) throw new HostError({ code: "not-found", detail: name });
      return sheet;
    });
    return readSheets(this.runs, sheets);
  }

  apply(plan: EditPlan): Promise<Applied> {
    return applyPlan(this.runs, plan);
  }

  lockedCells(cells: readonly CellReference[]): Promise<readonly CellReference[]> {
    return lockedCells(this.runs, cells);
  }

  mark(marks: readonly Mark[]): Promise<MarkResult> {
    return markWorkbook(this.runs, this.markContext(), marks);
  }

  clearMarks(): Promise<ClearResult> {
    return clearWorkbook(this.runs, this.markContext());
  }

  insertSheet(drawing: SheetDrawing): Promise<InsertOutcome> {
    return this.insertions.insertSheet(drawing);
  }

  insertAt(drawing: SheetDrawing, at: CellReference): Promise<InsertOutcome> {
    return this.insertions.insertAt(drawing, at);
  }

  removeInserted(inserted: Inserted): Promise<RemoveOutcome> {
    return this.insertions.remove(inserted);
  }

  look(sheet: string, area: Area): Promise<AreaLook> {
    return areaLook(this.runs, sheet, area);
  }

  select(cell: CellReference): Promise<void> {
    return selectCell(this.runs, cell);
  }

  selection(): Promise<CellReference | null> {
    return selectedCell(this.runs);
  }

  /** Right after a survey it costs nothing: the survey brought it along. */
  async loadState(): Promise<WorkbookState | null> {
    const surveyed = this.surveyedState;
    this.surveyedState = null;
    const text = surveyed ? surveyed.text : await readStateText(this.runs);
    return text === null ? null : parseStatePart(text);
  }

  saveState(state: WorkbookState | null): Promise<void> {
    this.surveyedState = null;
    return writeState(this.runs, state);
  }

  onChanged(listener: () => void): Promise<() => Promise<void>> {
    return listenForChanges(this.runs, listener);
  }

  private markContext(): MarkContext {
    return { knownIds: this.known.map(({ id }) => id), notes: this.options.notes };
  }
}
