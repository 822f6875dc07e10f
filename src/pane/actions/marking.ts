import { noticeWords } from "../../words/pane/notices";
import { tracesWords } from "../../words/pane/traces";
import { hostWordsOf } from "../model/host-words-of";
import type { Pane } from "../model/pane";
import { plain, showNotice } from "./notices";
import { whatIsLeft } from "./traces";
import { working } from "./work";

/** Marks the findings in the sheets, by the preferences; earlier marks go first. */
export async function markFindings(pane: Pane): Promise<void> {
  const { markSeverities, markNotes, colours } = pane.state().preferences;
  const done = await working(pane, "mark", () =>
    pane.session.mark({
      severities: markSeverities,
      notes: markNotes && pane.state().capabilities?.notes === true,
      colours,
    }),
  );
  if (done === null) return;
  const { refusedSheets, notes, unfinished } = done.value;
  if (unfinished) {
    const { left, problem } = unfinished;
    const advice = tracesWords.markedInPart(left, problem.code);
    pane.options.onChange?.();
    showNotice(pane, plain("error", tracesWords.notMarked, { advice }));
    return;
  }
  const limits = [
    refusedSheets.length > 0 ? noticeWords.markRefused(refusedSheets) : "",
    markNotes && !notes ? hostWordsOf(pane.state()).notesNotWritten : "",
  ].join("");
  pane.options.onChange?.();
  showNotice(
    pane,
    plain(limits === "" ? "success" : "warning", noticeWords.marked(done.value), {
      advice: limits === "" ? null : limits,
    }),
  );
}

export async function clearMarks(pane: Pane): Promise<void> {
  const done = await working(pane, "clear-marks", () => pane.session.clearMarks());
  if (done === null) return;
  pane.options.onChange?.();
  const left = whatIsLeft(done.value);
  if (left === null) showNotice(pane, plain("success", noticeWords.cleared(done.value)));
  else showNotice(pane, plain("warning", noticeWords.clearedInPart, { advice: left }));
}

/** 核查报告 as a new sheet. */
export async function insertReport(pane: Pane): Promise<void> {
  const done = await working(pane, "report", () => pane.session.insertReport());
  if (done === null) return;
  pane.options.onChange?.();
  const { sheet, pageRefused } = done.value;
  showNotice(
    pane,
    plain(pageRefused ? "warning" : "success", noticeWords.reportInserted(sheet), {
      advice: pageRefused ? noticeWords.pageRefused : null,
    }),
  );
}
