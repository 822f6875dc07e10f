import { noticeWords } from "../../words/pane/notices";
import type { Pane } from "../model/pane";
import type { PaneState, ShownPlan } from "../model/pane-state";
import type { PlanView } from "../session/session";
import { plain, showNotice } from "./notices";
import { takeView } from "./read-workbook";
import { working } from "./work";

/** The two places a plan is looked at. */
export type PlanPlace = "score" | "check";

export const PLAN_HEADING = "zp-plan";

/** Where the focus goes back to when a plan is left or its writing taken back. */
export const PLAN_OPENER: Readonly<Record<PlanPlace, string>> = {
  score: "zp-preview-scores",
  check: "zp-findings",
};

/** What would be written, to be looked at before it is. */
export async function previewScores(pane: Pane, table: string | null): Promise<void> {
  const { writeCells, writeAs } = pane.state().preferences;
  const done = await working(pane, "plan", () =>
    pane.session.planScores({
      cells: writeCells,
      as: writeAs,
      tables: table === null ? null : [table],
    }),
  );
  if (done !== null) showPlan(pane, "score", done.value, false);
}

/** The fixes of these findings; those to be confirmed ask for it before the writing. */
export async function previewFixes(
  pane: Pane,
  findings: readonly string[],
  needsConfirmation: boolean,
): Promise<void> {
  const done = await working(pane, "plan", () => pane.session.planFixes(findings));
  if (done !== null) showPlan(pane, "check", done.value, needsConfirmation);
}

function showPlan(pane: Pane, place: PlanPlace, plan: PlanView, needsConfirmation: boolean): void {
  if (plan.cells.length === 0 && plan.differing.length === 0) {
    showNotice(pane, plain("info", noticeWords.nothingToWrite));
    return;
  }
  setPlan(pane, place, {
    plan,
    excluded: new Set(plan.cells.filter(({ writable }) => !writable).map(({ cell }) => cell)),
    confirmed: false,
    needsConfirmation,
  });
  pane.focus(PLAN_HEADING);
}

function shownPlan(state: PaneState, place: PlanPlace): ShownPlan | null {
  return state[place].plan;
}

export function setPlan(pane: Pane, place: PlanPlace, plan: ShownPlan | null): void {
  pane.update((state) => ({ ...state, [place]: { ...state[place], plan } }));
}

/** Takes a cell out of the plan, or back in. */
export function toggleCell(pane: Pane, place: PlanPlace, cell: string): void {
  const shown = shownPlan(pane.state(), place);
  if (shown === null) return;
  const excluded = new Set(shown.excluded);
  if (!excluded.delete(cell)) excluded.add(cell);
  setPlan(pane, place, { ...shown, excluded });
}

/** Cells of the plan that would be written. */
export function chosenCells({ plan, excluded }: ShownPlan): readonly string[] {
  return plan.cells.map(({ cell }) => cell).filter((cell) => !excluded.has(cell));
}

/** Writes what was looked at. Nothing is written where a cell changed meanwhile. */
export async function writePlan(pane: Pane, place: PlanPlace): Promise<void> {
  const shown = shownPlan(pane.state(), place);
  if (shown === null) return;
  const cells = chosenCells(shown);
  const all = shown.excluded.size === 0;
  const done = await working(pane, "apply", () =>
    all ? pane.session.apply(shown.plan.id) : pane.session.apply(shown.plan.id, cells),
  );
  if (done === null) return;
  const { view, leftOut } = done.value;
  takeView(pane, view);
  const undo = pane.state().capabilities?.kind === "excel" ? noticeWords.hostUndo : "";
  const written = noticeWords.written(cells.length - leftOut.length);
  showNotice(
    pane,
    leftOut.length === 0
      ? plain("success", written, { advice: undo || null })
      : plain("warning", written + noticeWords.leftOut(leftOut.length), {
          advice: noticeWords.leftOutAdvice(leftOut.map(({ after }) => after)) + undo,
          cells: leftOut.map(({ cell }) => cell),
        }),
  );
  pane.focus(UNDO_BUTTON);
}

export const UNDO_BUTTON = "zp-undo";

/** Takes the last writing back. */
export async function undoLast(pane: Pane): Promise<void> {
  const last = pane.state().view?.undo;
  const done = await working(pane, "undo", () => pane.session.undo());
  if (done === null) return;
  takeView(pane, done.value);
  showNotice(
    pane,
    plain("success", noticeWords.undone(last?.kind === "writes" ? last.cells.length : 0)),
  );
  const { tab } = pane.state();
  if (done.value.undo === null && (tab === "score" || tab === "check"))
    pane.focus(PLAN_OPENER[tab]);
}
