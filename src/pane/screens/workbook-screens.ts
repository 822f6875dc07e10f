import { cellsOf, listFindings } from "../model/listed-findings";
import type { Pane } from "../model/pane";
import { planScreen } from "../parts/plan-screen";
import type { WorkbookView } from "../session/session";
import type { Child } from "../view/view-node";
import { checkActions } from "./check/check-actions";
import { checkScreen } from "./check/check-screen";
import { recognisedTables } from "./recognise/recognised-tables";
import { scoreActions } from "./score/score-actions";
import { scoreScreen } from "./score/score-screen";

export { settingsScreen } from "./settings/settings-screen";

/** The screens of a workbook that was read. They come in a file of their own. */
export function workbookScreen(pane: Pane, view: WorkbookView): Child {
  const { tab, score, check } = pane.state();
  if (tab === "recognise") return recognisedTables(pane, view);
  if (tab === "score")
    return score.plan === null ? scoreScreen(pane, view) : planScreen(pane, "score", score.plan);
  return check.plan === null ? checkScreen(pane, view) : planScreen(pane, "check", check.plan);
}

/** The buttons under them. */
export function workbookActions(pane: Pane, view: WorkbookView): Child {
  const { tab } = pane.state();
  if (view.tables.length === 0) return null;
  if (tab === "score") return scoreActions(pane);
  if (tab === "check") return checkActions(pane, view);
  return null;
}

/** The id of the first finding that touches this cell; null where none does. */
export function findingOfCell(view: WorkbookView, cell: string): string | null {
  const found = listFindings(view).find((one) => cellsOf(one).includes(cell));
  return found?.finding.id ?? null;
}
