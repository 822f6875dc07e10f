import type { Pane } from "../model/pane";
import type { CheckState } from "../model/pane-state";
import type { TabId } from "../screens/screens";
import { showProblem } from "./notices";

export function showTab(pane: Pane, tab: TabId): void {
  if (pane.state().tab !== tab) pane.update((state) => ({ ...state, tab, notice: null }));
}

/** Shows the cell in the sheet; the focus stays in the pane where the host lets it. */
export async function goTo(pane: Pane, cell: string): Promise<void> {
  const answer = await pane.session.select(cell);
  if (answer.ok) pane.options.onSelect?.(cell);
  else showProblem(pane, answer.error);
}

export function toggle(pane: Pane, key: string): void {
  pane.update((state) => {
    const open = new Set(state.open);
    if (!open.delete(key)) open.add(key);
    return { ...state, open };
  });
}

/** Narrows 核查, and opens it. */
export function filterFindings(pane: Pane, change: Partial<CheckState>): void {
  pane.update((state) => ({ ...state, tab: "check", check: { ...state.check, ...change } }));
}
