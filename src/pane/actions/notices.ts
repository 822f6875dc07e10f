import { noticeWords } from "../../words/pane/notices";
import type { Notice } from "../model/pane-state";
import type { Pane } from "../model/pane";
import type { SessionProblem } from "../session/session";
import { noticeOfProblem } from "./problem-notice";

/** Shows and says a result or a problem; problems interrupt what is being read aloud. */
export function showNotice(pane: Pane, notice: Notice): void {
  pane.update((state) => ({ ...state, notice }));
  pane.announce([notice.text, notice.advice ?? ""].join(""), notice.tone === "error");
}

/** `undoing`: it came up while something was taken back. */
export function showProblem(pane: Pane, problem: SessionProblem, undoing = false): void {
  const host = pane.state().capabilities?.kind ?? "excel";
  if (problem.code === "cancelled") showNotice(pane, plain("info", noticeWords.cancelled));
  else showNotice(pane, noticeOfProblem(problem, host, undoing));
}

export function closeNotice(pane: Pane): void {
  pane.update((state) => ({ ...state, notice: null }));
}

/** A notice of one sentence. */
export function plain(
  tone: Notice["tone"],
  text: string,
  more: Partial<Pick<Notice, "advice" | "cells" | "actions">> = {},
): Notice {
  return { tone, text, advice: null, cells: [], actions: [], ...more };
}
