import type { CellReference } from "../../core/grid/address";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import type { Inserted, WorkbookHost } from "../../host/port";
import { answered, answerOf, done, problem } from "./problems";
import type { Answer, SessionProblem, SheetsInserted } from "./session";
import type { UndoStack } from "./undo-stack";

/** Puts drawings into the workbook, each insertion to be taken back. */
export class Insertions {
  constructor(
    private readonly host: WorkbookHost,
    private readonly undos: UndoStack,
    /** Shows the workbook after it. */
    private readonly tell: () => Promise<void>,
  ) {}

  /** At a cell, or (null) as a new sheet. */
  async insert(
    label: string,
    drawing: SheetDrawing,
    cell: CellReference | null,
  ): Promise<Answer<Inserted>> {
    const outcome = cell
      ? await this.host.insertAt(drawing, cell)
      : await this.host.insertSheet(drawing);
    if (!outcome.ok) {
      const left = leftBy(outcome.error);
      this.undos.inserted(label, left);
      if (left.length > 0) await this.tell();
      return problem(outcome.error);
    }
    this.undos.inserted(label, [outcome.value]);
    await this.tell();
    return done(outcome.value);
  }

  /** Each as a new sheet, in turn, up to the first that fails. */
  async insertSheets(
    label: string,
    drawings: readonly SheetDrawing[],
  ): Promise<Answer<SheetsInserted>> {
    const inserted: Inserted[] = [];
    let failed: SheetsInserted["problem"] = null;
    for (const drawing of drawings) {
      const answer = await answered(async () => answerOf(await this.host.insertSheet(drawing)));
      if (answer.ok) inserted.push(answer.value);
      else failed = answer.error;
      if (failed) break;
    }
    const left = failed ? leftBy(failed) : [];
    this.undos.inserted(label, [...inserted, ...left]);
    if (inserted.length + left.length > 0) await this.tell();
    if (failed && inserted.length === 0) return problem(failed);
    return done({ inserted, problem: failed });
  }
}

/** What an insertion that failed has left in the workbook, to be taken out. */
function leftBy(error: SessionProblem): readonly Inserted[] {
  return error.code === "half-done" ? [error.inserted] : [];
}
