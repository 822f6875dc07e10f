import type { ClearResult } from "../../host/port";
import { noticeWords } from "../../words/pane/notices";
import { tracesWords } from "../../words/pane/traces";
import { hostWordsOf } from "../model/host-words-of";
import type { Pane } from "../model/pane";
import type { Notice } from "../model/pane-state";
import type { TracesCleared } from "../session/session";
import { plain, showNotice } from "./notices";
import { readWorkbook } from "./read-workbook";
import { working } from "./work";

/** 提交前清除助手信息: marks, notes and our state; what was read is read anew without it. */
export async function clearTraces(pane: Pane): Promise<void> {
  const done = await working(pane, "clear-traces", () => pane.session.clearTraces());
  if (done === null) return;
  if (pane.state().view !== null) await readWorkbook(pane);
  pane.options.onChange?.();
  showNotice(pane, noticeOfTraces(done.value, hostWordsOf(pane.state()).tracesCleared));
}

/** Exactly what is gone and what is not. */
function noticeOfTraces({ marks, decisions }: TracesCleared, allGone: string): Notice {
  const left = marks.ok ? whatIsLeft(marks.value) : tracesWords.marksKept(marks.error.code);
  if (left === null && decisions.ok) return plain("success", allGone);
  const removed = marks.ok ? marks.value.removed : 0;
  const nothing = !decisions.ok && left !== null && removed === 0;
  const said = [
    left ?? tracesWords.marksGone(removed),
    decisions.ok ? tracesWords.decisionsGone : tracesWords.decisionsKept(decisions.error.code),
    tracesWords.again,
  ];
  return nothing
    ? plain("error", tracesWords.none, { advice: said.join("") })
    : plain("warning", tracesWords.part, { advice: said.join("") });
}

/** Which marks are still there, and why; null: none. */
export function whatIsLeft({ removed, refusedSheets, unfinished }: ClearResult): string | null {
  const said = [
    unfinished && tracesWords.marksLeft(removed, unfinished.left, unfinished.problem.code),
    refusedSheets.length > 0 && noticeWords.clearRefused(refusedSheets),
  ].filter((one) => typeof one === "string");
  return said.length > 0 ? said.join("") : null;
}
