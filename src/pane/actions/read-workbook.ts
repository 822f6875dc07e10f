import { noticeWords } from "../../words/pane/notices";
import { countFindings } from "../model/counts";
import type { Pane } from "../model/pane";
import type { SessionEvent, WorkbookView } from "../session/session";
import { showProblem } from "./notices";

/** Reads the workbook, anew if it was read before, and says what was found. */
export async function readWorkbook(pane: Pane): Promise<void> {
  if (pane.state().reading !== null) return;
  pane.update((state) => ({
    ...state,
    notice: null,
    reading: { step: "survey", done: 0, of: 0, cancelling: false },
  }));
  const answer = await pane.session.read();
  pane.update((state) => ({ ...state, reading: null, waiting: false }));
  if (answer.ok) {
    takeView(pane, answer.value);
    pane.announce(summary(answer.value));
  } else {
    showProblem(pane, answer.error);
  }
}

export async function cancelReading(pane: Pane): Promise<void> {
  pane.update((state) => ({
    ...state,
    reading: state.reading && { ...state.reading, cancelling: true },
  }));
  await pane.session.cancel();
}

/** Shows another picture of the workbook; plans of the former one are not valid any more. */
export function takeView(pane: Pane, view: WorkbookView): void {
  pane.update((state) => ({
    ...state,
    view,
    score: { ...state.score, plan: null },
    check: { ...state.check, plan: null },
  }));
  pane.options.onView?.(view);
}

/** What the session tells unasked: progress, waiting for a cell edit, live mode. */
export function hear(pane: Pane, event: SessionEvent): void {
  switch (event.kind) {
    case "progress":
      pane.update((state) => ({
        ...state,
        reading: state.reading && {
          ...state.reading,
          ...event,
          cancelling: state.reading.cancelling,
        },
      }));
      return;
    case "waiting":
      pane.update((state) => ({ ...state, waiting: event.waiting }));
      if (event.waiting) pane.announce(noticeWords.waiting, true);
      return;
    case "reread": {
      const before = pane.state().view;
      takeView(pane, event.view);
      if (before !== null && summary(before) !== summary(event.view))
        pane.announce(`${noticeWords.reread[event.because]}${summary(event.view)}`);
      return;
    }
  }
}

function summary(view: WorkbookView): string {
  const { error, warning, info } = countFindings(view);
  return noticeWords.read(view.tables.length, error, warning, info);
}
