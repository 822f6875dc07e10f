import type { Pane } from "../model/pane";
import { savePreferences, type PersonalPreferences } from "../model/personal-preferences";
import { showProblem } from "./notices";

/** Takes a preference at once and keeps it for the next time. */
export function prefer(pane: Pane, change: Partial<PersonalPreferences>): void {
  const preferences = { ...pane.state().preferences, ...change };
  pane.update((state) => ({ ...state, preferences }));
  void savePreferences(pane.options.preferences, preferences);
}

/** Live mode on or off; where the host cannot, the switch goes back. */
export async function setLive(pane: Pane, live: boolean): Promise<void> {
  const answer = await pane.session.setLive(live);
  if (!answer.ok) showProblem(pane, answer.error);
  prefer(pane, { live: live && answer.ok });
}
