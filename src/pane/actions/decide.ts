import { noticeWords } from "../../words/pane/notices";
import type { Pane } from "../model/pane";
import type { Decision } from "../session/session";
import { takeView } from "./read-workbook";
import { working } from "./work";

const SAID: Readonly<Partial<Record<Decision["kind"], string>>> = {
  acknowledge: noticeWords.acknowledged,
  "take-back-acknowledgement": noticeWords.tookBack,
  policy: noticeWords.policySaved,
};

/** Keeps a decision with the workbook; true where it was taken. `clear`: drafts that are done with. */
export async function decide(
  pane: Pane,
  decision: Decision,
  clear: readonly string[] = [],
): Promise<boolean> {
  const done = await working(pane, "decide", () => pane.session.decide(decision));
  if (done === null) return false;
  takeView(pane, done.value);
  dropDrafts(pane, clear);
  const said = SAID[decision.kind] ?? noticeWords.decided;
  pane.announce(done.value.stateProblem === null ? said : noticeWords.decidedUnkept);
  return true;
}

export function type(pane: Pane, field: string, text: string): void {
  pane.update((state) => ({ ...state, drafts: { ...state.drafts, [field]: text } }));
}

function dropDrafts(pane: Pane, fields: readonly string[]): void {
  pane.update((state) => ({
    ...state,
    drafts: Object.fromEntries(
      Object.entries(state.drafts).filter(([field]) => !fields.includes(field)),
    ),
  }));
}
