import type { Pane } from "../model/pane";
import type { Work } from "../model/pane-state";
import type { Answer } from "../session/session";
import { showProblem } from "./notices";

/**
 * Does one thing at a time: nothing happens while another is under way. Gives its value, or null
 * where it was not done; the problem is then on the screen.
 */
export async function working<T>(
  pane: Pane,
  work: Work,
  ask: () => Promise<Answer<T>>,
): Promise<{ readonly value: T } | null> {
  if (pane.state().working !== null) return null;
  pane.update((state) => ({ ...state, working: work, notice: null }));
  const answer = await ask();
  pane.update((state) => ({ ...state, working: null, waiting: false }));
  if (answer.ok) return { value: answer.value };
  showProblem(pane, answer.error, work === "undo");
  return null;
}
