import type { EditPlan } from "../../core/edits/edit-plan";
import { planMarks } from "../../core/edits/plan-marks";
import { planScores } from "../../core/edits/score-plan";
import type { CaptureOptions } from "../../core/forms/captured/capture-form";
import type { OwnForm } from "../../core/forms/own/own-form";
import { referenceToA1 } from "../../core/grid/address";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import type { HostCapabilities, WorkbookHost } from "../../host/port";
import { checkedFileReport } from "../../report/file-report";
import type { FileReport } from "../../report/report";
import { sessionWords } from "../../words/session";
import { applyUncovered } from "./apply-uncovered";
import { fromReference } from "./cell-names";
import { decided } from "./decisions";
import type { FormAnswers } from "./form-answers";
import { allFindings, noteText } from "./held-findings";
import type { Held } from "./held-workbook";
import { HeldWorkbook } from "./held-workbook";
import { Insertions } from "./insertions";
import { LiveMode } from "./live-mode";
import { answered, attempted, Cancelled, done, problem } from "./problems";
import type { Answer, Decision, MarkOptions, ScoreOptions, Session } from "./session";
import type { SessionEvent, WorkbookView, Written } from "./session";
import type { ShownPlan } from "./shown-plan";
import { chosenWrites, planView, shownCells, shownFixes, shownScores } from "./shown-plan";
import { Turns } from "./turns";
import { writesAt } from "./undo-entries";
import { UndoStack } from "./undo-stack";
import { workbookView } from "./workbook-view";

export interface SessionOptions {
  /** What reports call the workbook. */
  readonly path: string;
  /** Draws 核查报告. */
  readonly drawReport?: (report: FileReport) => SheetDrawing | Promise<SheetDrawing>;
  /** What answers questions about forms; it may come later than the rest. */
  readonly formAnswers?: () => FormAnswers | Promise<FormAnswers>;
  /** Forms of the person's own, until others are told of; none where left out. */
  readonly ownForms?: readonly OwnForm[];
  /** The workbook as a file, where the host is one. */
  readonly save?: () => Uint8Array | Promise<Uint8Array>;
  /** Gives the window a moment; asked between two tables. */
  readonly breathe?: () => Promise<void>;
  /** Tells when the host waits for a person who is editing a cell. */
  readonly onWaiting?: (listener: (waiting: boolean) => void) => void;
  /** Milliseconds without an edit after which live mode rereads. */
  readonly quietMs?: number;
}

const QUIET_MS = 1500;

/** A session over any host: the questions of the screens, one at a time, answered in plain data. */
export function openSession(host: WorkbookHost, options: SessionOptions): Session {
  return new WorkbookSession(host, options);
}

class WorkbookSession implements Session {
  private readonly listeners = new Set<(event: SessionEvent) => void>();
  private readonly turns = new Turns();
  private readonly workbook: HeldWorkbook;
  private readonly live: LiveMode;
  private readonly undos: UndoStack;
  private readonly insertions: Insertions;
  private shown: { readonly id: string; readonly plan: ShownPlan; locked: Set<string> } | null =
    null;
  private plans = 0;
  private reading = false;
  private cancelled = false;

  constructor(
    private readonly host: WorkbookHost,
    private readonly options: SessionOptions,
  ) {
    this.workbook = new HeldWorkbook(
      host,
      () => this.breathe(),
      (step, of, all) => {
        if (this.reading) this.emit({ kind: "progress", step, done: of, of: all });
      },
      options.ownForms ?? [],
    );
    this.undos = new UndoStack(host, this.workbook, (written) => this.tell(written));
    this.insertions = new Insertions(host, this.undos, () => this.tell({ writes: [] }));
    this.live = new LiveMode(
      (listener) => host.onChanged(listener),
      () => this.reread(),
      options.quietMs ?? QUIET_MS,
    );
    options.onWaiting?.((waiting) => {
      this.emit({ kind: "waiting", waiting });
    });
  }

  capabilities(): Promise<HostCapabilities> {
    return Promise.resolve(this.host.capabilities());
  }

  read(): Promise<Answer<WorkbookView>> {
    return this.turn(() => this.whileReading(async () => this.view(await this.workbook.read())));
  }

  cancel(): Promise<void> {
    this.cancelled = this.reading;
    return Promise.resolve();
  }

  decide(decision: Decision): Promise<Answer<WorkbookView>> {
    return this.turn(async () => {
      const held = await this.workbook.present();
      const state = decided(this.workbook.decisions, decision, held);
      return state.ok ? this.view(await this.workbook.follow(state.value)) : state;
    });
  }

  planScores({ cells, tables, as }: ScoreOptions) {
    return this.turn(async () => {
      const { scored } = await this.workbook.present();
      const wanted = scored.tables.filter(
        (_, index) => tables?.includes(scored.keys[index] ?? "") ?? true,
      );
      const plan = planScores(wanted, scored.gridOf, { cells, as });
      return this.show(shownScores(scored.tables, plan));
    });
  }

  planFixes(findingIds: readonly string[]) {
    return this.turn(async () => {
      const held = await this.workbook.present();
      const chosen = allFindings(held, true).filter(({ id }) => findingIds.includes(id));
      return this.show(shownFixes(held.scored.tables, chosen, held.scored.gridOf));
    });
  }

  apply(id: string, cells?: readonly string[]): Promise<Answer<Written>> {
    return this.turn(async () => {
      const { shown } = this;
      if (shown?.id !== id) return problem({ code: "plan-outdated" });
      const chosen = chosenWrites(shown.plan, cells ?? null, shown.locked);
      if (chosen.writes.length === 0)
        return done({ view: this.viewOf(await this.workbook.present()), leftOut: [] });
      const { plan, covered, outcome } = await applyUncovered(this.host, chosen);
      if (outcome.ok) {
        this.shown = null;
        this.undos.wrote(shown.plan.label, plan);
        const view = this.viewOf(await this.workbook.afterWriting(plan));
        return done({ view, leftOut: shownCells(shown.plan, covered) });
      }
      if (outcome.error.code === "interrupted") {
        this.shown = null;
        const written = writesAt(plan, outcome.error.written);
        this.undos.wrote(shown.plan.label, written);
        await this.tell(written);
      }
      return problem(outcome.error);
    });
  }

  undo(): Promise<Answer<WorkbookView>> {
    return this.turn(async () => {
      const back = await this.undos.takeBack();
      return back.ok ? this.view(back.value) : back;
    });
  }

  mark({ severities, notes, colours }: MarkOptions) {
    return this.turn(async () => {
      const findings = allFindings(await this.workbook.present(), false);
      const marks = planMarks(findings, {
        severities,
        colours,
        noteOf: notes ? noteText : null,
      });
      return done(await this.host.mark(marks));
    });
  }

  clearMarks() {
    return this.turn(async () => done(await this.host.clearMarks()));
  }

  insertReport() {
    return this.turn(async () => {
      const { drawReport, path } = this.options;
      if (!drawReport) return problem({ code: "unsupported", detail: "report" });
      const { checked } = await this.workbook.present();
      const drawing = await drawReport(checkedFileReport(path, checked));
      return this.insertions.insert(sessionWords.undo.report, drawing, null);
    });
  }

  insertDrawing(drawing: SheetDrawing, at: string | null) {
    return this.turn(async () => {
      const cell = at === null ? null : fromReference(at);
      if (at !== null && !cell) return problem({ code: "not-found", detail: at });
      return this.insertions.insert(sessionWords.undo.drawing, drawing, cell);
    });
  }

  insertSheets(drawings: readonly SheetDrawing[]) {
    return this.turn(() => this.insertions.insertSheets(sessionWords.undo.drawing, drawings));
  }

  keepForm(table: string, options: CaptureOptions) {
    return this.aboutForms(({ keptForm }, held) =>
      keptForm(this.host, held, this.workbook.decisions, table, options),
    );
  }

  nextYear(table: string, keepTargets: boolean) {
    return this.aboutForms(({ nextYearOf }, held) =>
      nextYearOf(held, this.workbook.forms, table, keepTargets),
    );
  }

  private aboutForms<T>(
    work: (answers: FormAnswers, held: Held) => Answer<T> | Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    return this.turn(async () => {
      const { formAnswers } = this.options;
      if (!formAnswers) return problem({ code: "unsupported", detail: "forms" });
      const answers = await formAnswers();
      return work(answers, await this.workbook.present());
    });
  }

  useForms(forms: readonly OwnForm[]) {
    return this.turn(async () => {
      const held = await this.workbook.useForms(forms);
      if (held) this.emit({ kind: "reread", because: "forms", view: this.viewOf(held) });
      return done(null);
    });
  }

  clearTraces() {
    return this.turn(async () =>
      done({
        marks: await attempted(() => this.host.clearMarks()),
        decisions: await attempted(async () => {
          await this.workbook.forget();
          return null;
        }),
      }),
    );
  }

  select(cell: string) {
    return this.turn(async () => {
      const reference = fromReference(cell);
      if (!reference) return problem({ code: "not-found", detail: cell });
      await this.host.select(reference);
      return done(null);
    });
  }

  selection() {
    return this.turn(async () => {
      const cell = await this.host.selection();
      return done(cell && referenceToA1(cell));
    });
  }

  save() {
    return this.turn(async () => {
      const { save } = this.options;
      return save ? done(await save()) : problem({ code: "unsupported", detail: "save" });
    });
  }

  setLive(on: boolean) {
    return this.turn(async () => {
      await this.live.set(on);
      return done(null);
    });
  }

  listen(listener: (event: SessionEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private turn<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
    return this.turns.take(() => answered(work));
  }

  private async whileReading<T>(work: () => Promise<T>): Promise<T> {
    this.reading = true;
    this.cancelled = false;
    try {
      return await work();
    } finally {
      this.reading = false;
    }
  }

  private async breathe(): Promise<void> {
    await this.options.breathe?.();
    if (this.reading && this.cancelled) throw new Cancelled();
  }

  private view(held: Held): Answer<WorkbookView> {
    return done(this.viewOf(held));
  }

  private viewOf(held: Held): WorkbookView {
    const { stateProblem } = this.workbook;
    return workbookView(this.options.path, held, stateProblem, this.undos.view());
  }

  private async show(plan: ShownPlan) {
    const cells = plan.cells.map(({ write }) => write.cell);
    const locked = new Set((await this.host.lockedCells?.(cells))?.map(referenceToA1) ?? []);
    this.plans += 1;
    this.shown = { id: `plan-${this.plans}`, plan, locked };
    return done(planView(this.shown.id, plan, locked));
  }

  /** Shows the screens the workbook after something that answers no view of its own. */
  private async tell(written: EditPlan): Promise<void> {
    const held = await this.workbook.afterWriting(written);
    this.emit({ kind: "reread", because: "sheets", view: this.viewOf(held) });
  }

  private async reread(): Promise<boolean> {
    const answer = await this.turn(async () => done(await this.workbook.readIfChanged()));
    if (answer.ok && answer.value)
      this.emit({ kind: "reread", because: "sheets", view: this.viewOf(answer.value) });
    return answer.ok;
  }

  private emit(event: SessionEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
