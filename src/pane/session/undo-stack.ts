import type { EditPlan } from "../../core/edits/edit-plan";
import type { Grid } from "../../core/grid/grid";
import type { Inserted, WorkbookHost } from "../../host/port";
import type { Held, HeldWorkbook } from "./held-workbook";
import { answered, answerOf, done, hostProblemOf, problem } from "./problems";
import type { Answer, WorkbookView } from "./session";
import {
  takingBack,
  undoView,
  writesAt,
  writesBeside,
  writesBesideSheet,
  writesOwed,
  wroteFormulas,
  type UndoEntry,
} from "./undo-entries";

/** Says that the workbook is another, though no cell was written. */
const NOTHING: EditPlan = { writes: [] };

/** What was done to the workbook and can be taken back, the last first. */
export class UndoStack {
  private readonly entries: UndoEntry[] = [];

  constructor(
    private readonly host: WorkbookHost,
    private readonly workbook: HeldWorkbook,
    /** Told what was written where it did not end as it was asked for. */
    private readonly tell: (written: EditPlan) => Promise<void>,
  ) {}

  /** The last of it, as the screens name it. */
  view(): WorkbookView["undo"] {
    return undoView(this.entries.at(-1));
  }

  wrote(label: string, plan: EditPlan): void {
    if (plan.writes.length > 0) this.entries.push({ kind: "writes", label, plan });
  }

  inserted(label: string, inserted: readonly Inserted[]): void {
    if (inserted.length > 0) this.entries.push({ kind: "insertion", label, inserted });
  }

  /** Takes the last of it back; the workbook as it then is. */
  async takeBack(): Promise<Answer<Held>> {
    const entry = this.entries.at(-1);
    if (!entry) return problem({ code: "nothing-to-undo" });
    return entry.kind === "writes"
      ? this.takeBackWrites(entry.label, entry.plan)
      : this.takeOut(entry.label, entry.inserted);
  }

  private async takeBackWrites(label: string, plan: EditPlan): Promise<Answer<Held>> {
    const back = takingBack(plan, await this.gridsOf(plan));
    const outcome = await this.applyOwed(back);
    if (outcome.ok) {
      this.entries.pop();
      return done(await this.workbook.afterWriting(back));
    }
    if (outcome.error.code === "interrupted") {
      const { written, unsure } = outcome.error;
      if (!unsure) {
        this.entries.pop();
        this.wrote(label, writesBeside(plan, written));
      }
      await this.tell(writesAt(back, written));
    }
    // Writes of a sheet that is gone went with it: they are not to stand before the others.
    if (outcome.error.code === "sheet-missing") {
      this.entries.pop();
      this.wrote(label, writesBesideSheet(plan, outcome.error.sheet));
      await this.tell(NOTHING);
    }
    return problem(outcome.error);
  }

  /** Of cells that are not as they were written, those that are back already need no writing. */
  private async applyOwed(back: EditPlan): ReturnType<WorkbookHost["apply"]> {
    const outcome = await this.host.apply(back);
    if (outcome.ok || outcome.error.code !== "cell-changed") return outcome;
    const { cells } = outcome.error;
    await this.host.survey();
    const gridOf = await this.presentGrids([...new Set(cells.map(({ sheet }) => sheet))]);
    const changed = writesAt(back, cells);
    const owed = new Set(writesOwed(changed, gridOf).writes);
    const rest = back.writes.filter((write) => owed.has(write) || !changed.writes.includes(write));
    return rest.length === back.writes.length ? outcome : this.host.apply({ writes: rest });
  }

  /** From the last on; what could not be taken out is left to be taken back. */
  private async takeOut(label: string, inserted: readonly Inserted[]): Promise<Answer<Held>> {
    const left = [...inserted];
    for (let last = left.at(-1); last; last = left.at(-1)) {
      const removing = last;
      const removed = await answered(async () =>
        answerOf(await this.host.removeInserted(removing)),
      );
      if (!removed.ok) {
        const isOther = left.length < inserted.length || removed.error.code === "half-done";
        if (isOther) await this.tell(NOTHING);
        return removed;
      }
      left.pop();
      this.entries.pop();
      this.inserted(label, left);
    }
    return done(await this.workbook.afterWriting(NOTHING));
  }

  /** Formulas give by now what the cells say that they follow: their sheets are looked at again. */
  private async gridsOf(plan: EditPlan): Promise<(sheet: string) => Grid | undefined> {
    if (!wroteFormulas(plan)) return (await this.workbook.present()).scored.gridOf;
    return this.presentGrids([...new Set(plan.writes.map(({ cell }) => cell.sheet))]);
  }

  /** None where a sheet is gone: which one, the host says when it is asked to write. */
  private async presentGrids(
    sheets: readonly string[],
  ): Promise<(sheet: string) => Grid | undefined> {
    try {
      const grids = new Map((await this.host.read(sheets)).map((grid) => [grid.sheet, grid]));
      return (sheet) => grids.get(sheet);
    } catch (error) {
      if (hostProblemOf(error).code === "not-found") return () => undefined;
      throw error;
    }
  }
}
