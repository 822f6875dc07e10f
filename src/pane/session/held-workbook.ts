import type { CheckedWorkbook } from "../../app/check-workbook";
import { checkScored } from "../../app/check-workbook";
import { decidesSomething } from "../../app/kept-decisions";
import type { Progress, ReadSheets, ScoredWorkbook } from "../../app/score-tables";
import { readSheets, scoreSheets } from "../../app/score-tables";
import type { OwnForm } from "../../core/forms/own/own-form";
import { appliedGrid } from "../../core/edits/applied-grid";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { WorkbookState } from "../../core/state/workbook-state";
import { EMPTY_STATE } from "../../core/state/workbook-state";
import type { HostProblem, WorkbookHost } from "../../host/port";
import { HostError } from "../../host/port";
import { hostProblemOf } from "./problems";
import { sameSheets } from "./same-sheets";

/** What is held of a workbook between two questions: as read, as scored, as checked. */
export interface Held {
  readonly read: ReadSheets;
  readonly scored: ScoredWorkbook;
  readonly checked: CheckedWorkbook;
}

/** Reads one workbook, computes what is said of it, and keeps the decisions about it. */
export class HeldWorkbook {
  private held: Held | null = null;
  private state: WorkbookState = EMPTY_STATE;
  private unsaved: HostProblem | null = null;

  constructor(
    private readonly host: WorkbookHost,
    /** Lets the window breathe; throws where the person has cancelled. */
    private readonly pause: () => Promise<void>,
    private readonly progress: Progress,
    private ownForms: readonly OwnForm[],
  ) {}

  /** Why the decisions are not saved with the workbook; null: they are. */
  get stateProblem(): HostProblem | null {
    return this.unsaved;
  }

  get forms(): readonly OwnForm[] {
    return this.ownForms;
  }

  get decisions(): WorkbookState {
    return this.state;
  }

  /** What is held, read now where nothing was read before. */
  async present(): Promise<Held> {
    return this.held ?? (await this.read());
  }

  /** Reads and computes anew. What was held stays where that fails or is cancelled. */
  async read(): Promise<Held> {
    const read = await readSheets(this.host, this.progress);
    await this.pause();
    const state = this.unsaved ? this.state : ((await this.storedState()) ?? EMPTY_STATE);
    return this.compute(read, state);
  }

  /** Reads anew in silence; null where nothing has changed. */
  async readIfChanged(): Promise<Held | null> {
    const read = await readSheets(this.host);
    if (this.held && sameSheets(this.held.read, read)) return null;
    return this.compute(read, this.state);
  }

  /**
   * What the workbook says after a write that succeeded. Where it cannot be read just now, what was
   * written is put over what was read: a write is never told as failed.
   */
  async afterWriting(plan: EditPlan): Promise<Held> {
    const before = await this.present();
    if (this.unsaved) await this.save();
    try {
      return await this.compute(await readSheets(this.host), this.state);
    } catch {
      const grids = before.read.grids.map((grid) => appliedGrid(grid, plan));
      return this.compute({ ...before.read, grids }, this.state);
    }
  }

  /** Follows new decisions, without reading anew, and saves them with the workbook. */
  async follow(state: WorkbookState): Promise<Held> {
    const { read } = await this.present();
    const held = await this.compute(read, state);
    await this.save();
    return held;
  }

  /** Recognises with other own forms, without reading anew; null where nothing was read yet. */
  async useForms(forms: readonly OwnForm[]): Promise<Held | null> {
    this.ownForms = forms;
    return this.held && this.compute(this.held.read, this.state);
  }

  /** Forgets every decision; they are gone from the workbook too. Throws where that fails. */
  async forget(): Promise<void> {
    await this.host.saveState(null);
    this.unsaved = null;
    this.state = EMPTY_STATE;
    if (this.held) await this.compute(this.held.read, EMPTY_STATE);
  }

  private async save(): Promise<void> {
    try {
      await this.host.saveState(decidesSomething(this.state) ? this.state : null);
      this.unsaved = null;
    } catch (error) {
      this.unsaved = hostProblemOf(error);
    }
  }

  /** A host without a place for decisions has none. */
  private async storedState(): Promise<WorkbookState | null> {
    try {
      return await this.host.loadState();
    } catch (error) {
      if (error instanceof HostError && error.problem.code === "unsupported") return null;
      throw error;
    }
  }

  private async compute(read: ReadSheets, state: WorkbookState): Promise<Held> {
    const { ownForms, pause, progress } = this;
    const options = { state, ownForms, pause, progress };
    const scored = await scoreSheets(read, options);
    const checked = await checkScored(scored, options);
    this.held = { read, scored, checked };
    this.state = state;
    return this.held;
  }
}
