import { Decimal } from "decimal.js";
import type { Finding } from "../../core/check/finding";
import type { ScoredTable } from "../../core/check/rule";
import type { CellWrite, EditPlan } from "../../core/edits/edit-plan";
import { rateNotation, rateWrite } from "../../core/edits/rate-notation";
import type { PlannedCell, PlannedPart, ScorePlan } from "../../core/edits/score-plan";
import type { CellReference, Position } from "../../core/grid/address";
import { contains, referenceToA1 } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import { afterText, beforeText } from "../../report/text/planned-content";
import { derivationSentence } from "../../words/derivations";
import { wordsOfFinding } from "../../words/rules";
import { sessionWords } from "../../words/session";
import { namesOfCell } from "./cell-names";
import type { PlannedCellView, PlanView } from "./session";

/** A plan that a screen shows: what it says and what it would write, cell by cell. */
export interface ShownPlan {
  readonly label: string;
  readonly cells: readonly { readonly write: CellWrite; readonly view: PlannedCellView }[];
  readonly differing: readonly CellReference[];
}

/** The plan of computed scores. */
export function shownScores(tables: readonly ScoredTable[], plan: ScorePlan): ShownPlan {
  return {
    label: sessionWords.undo.scores,
    differing: plan.differing,
    cells: plan.cells.map((planned) => ({
      write: planned.write,
      view: viewOf(
        planned.write,
        planned.part,
        namesOfCell(tables, planned.write.cell),
        reasonOf(planned),
      ),
    })),
  };
}

function reasonOf({ part, write: { after }, derivation }: PlannedCell): string {
  if (part !== "grade") return derivationSentence(derivation);
  return after.kind === "text" ? sessionWords.gradeOfPlan(after.text) : sessionWords.gradeByFormula;
}

/** The fixes of findings as one plan; of two for one cell the first counts. */
export function shownFixes(
  tables: readonly ScoredTable[],
  findings: readonly Finding[],
  gridOf: (sheet: string) => Grid | undefined,
): ShownPlan {
  const cells = new Map<string, ShownPlan["cells"][number]>();
  for (const finding of findings) {
    const sheet = finding.cells[0]?.sheet;
    const grid = sheet === undefined ? undefined : gridOf(sheet);
    if (sheet === undefined || !grid) continue;
    for (const { at, after } of finding.fix?.writes ?? []) {
      const cell = { sheet, at };
      const key = referenceToA1(cell);
      if (cells.has(key)) continue;
      const held = grid.cellAt(at.row, at.column);
      const write: CellWrite = {
        cell,
        before: { value: held?.value ?? null, formula: held?.formula ?? null },
        after: writtenText(after, at, grid, tables),
      };
      const { message } = wordsOfFinding(finding);
      const view = viewOf(
        write,
        /%|％/.test(after) ? "rate" : "row-score",
        namesOfCell(tables, cell),
        message,
      );
      cells.set(key, { write, view });
    }
  }
  return { label: sessionWords.undo.fixes, cells: [...cells.values()], differing: [] };
}

/** A text of a fix as the cell would hold it: a number where it is one, a rate as its block writes rates. */
function writtenText(
  text: string,
  at: Position,
  grid: Grid,
  tables: readonly ScoredTable[],
): CellWrite["after"] {
  if (text === "") return { kind: "blank" };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: "number", decimal: text };
  const percent = /^(-?\d+(?:\.\d+)?)[%％]$/.exec(text)?.[1];
  if (percent === undefined) return { kind: "text", text };
  const home = tables.find(({ table }) => table.sheet === grid.sheet && contains(table.area, at));
  const siblings = home?.table.funds.flatMap(({ rate }) => rate?.at ?? []) ?? [];
  return rateWrite(new Decimal(percent).div(100), rateNotation(grid, at, siblings));
}

function viewOf(
  write: CellWrite,
  part: PlannedPart,
  names: readonly string[],
  because: string,
): PlannedCellView {
  return {
    cell: referenceToA1(write.cell),
    names,
    before: beforeText(write, part),
    after: write.after.kind === "blank" ? "" : afterText(write, part),
    because,
    writable: true,
  };
}

/** The plan as a screen gets it; `locked`: cells the host already says cannot be written. */
export function planView(id: string, plan: ShownPlan, locked: ReadonlySet<string>): PlanView {
  return {
    id,
    cells: plan.cells.map(({ view }) => ({ ...view, writable: !locked.has(view.cell) })),
    differing: plan.differing.map(referenceToA1),
  };
}

/** These cells of the plan, as they were shown. */
export function shownCells(
  { cells }: ShownPlan,
  wanted: readonly CellReference[],
): readonly PlannedCellView[] {
  const names = new Set(wanted.map(referenceToA1));
  return cells.map(({ view }) => view).filter(({ cell }) => names.has(cell));
}

/** The writes of these cells of the plan; null: of all that can be written. */
export function chosenWrites(
  { cells }: ShownPlan,
  chosen: readonly string[] | null,
  locked: ReadonlySet<string>,
): EditPlan {
  const wanted = (cell: string) => (chosen ? chosen.includes(cell) : !locked.has(cell));
  return { writes: cells.filter(({ view }) => wanted(view.cell)).map(({ write }) => write) };
}
