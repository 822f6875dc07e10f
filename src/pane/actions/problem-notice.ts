import { referenceToA1 } from "../../core/grid/address";
import {
  DECISION_FAULT_WORDS,
  missingSheet,
  PROBLEM_WORDS,
  problemDetail,
  type ProblemWords,
} from "../../words/problems";
import { HOST_WORDS, type HostKind } from "../../words/pane/host-words";
import { noticeWords } from "../../words/pane/notices";
import type { Notice, NoticeAction } from "../model/pane-state";
import type { DecisionFault, SessionProblem } from "../session/session";

type PlainCode = Exclude<SessionProblem["code"], "interrupted" | "half-done" | "decision-unfit">;

const WORDS: Readonly<Record<PlainCode, ProblemWords>> = PROBLEM_WORDS;
const FAULTS: Readonly<
  Record<DecisionFault, (values: Readonly<Record<string, string>>) => string>
> = DECISION_FAULT_WORDS;

/** Problems after which the picture on the screen may be wrong. */
const OUTDATED: readonly SessionProblem["code"][] = [
  "cell-changed",
  "cell-covered",
  "sheet-missing",
  "not-found",
];

/**
 * A problem as a message with its cells and a way out, in words that fit where the workbook is.
 * `undoing`: it came up while something was taken back.
 */
export function noticeOfProblem(problem: SessionProblem, host: HostKind, undoing = false): Notice {
  if (problem.code === "interrupted") return noticeOfBreak(problem, host, undoing);
  if (problem.code === "half-done") {
    const { sheet, area } = problem.inserted;
    const at = { row: area.top, column: area.left };
    return {
      tone: "error",
      text: noticeWords.halfDone(sheet),
      advice: `${wordsOf(problem.problem.code, host).text}${noticeWords.halfDoneAdvice}`,
      cells: [referenceToA1({ sheet, at })],
      actions: ["undo"],
    };
  }
  if (problem.code === "decision-unfit")
    return {
      tone: "error",
      text: FAULTS[problem.detail](problem.values ?? {}),
      advice: null,
      cells: [],
      actions: problem.detail.endsWith("-gone") ? ["read"] : [],
    };
  return {
    tone: "error",
    text: textOf(problem, host),
    advice: wordsOf(problem.code, host).advice || null,
    cells: "cells" in problem ? problem.cells.map(referenceToA1) : [],
    actions: actionsAfter(problem.code),
  };
}

function noticeOfBreak(
  { written, unsure, problem }: Extract<SessionProblem, { code: "interrupted" }>,
  host: HostKind,
  undoing: boolean,
): Notice {
  const { text, advice } = noticeWords.interrupted[undoing ? "undoing" : "writing"];
  return {
    tone: "error",
    text: text(written.length, unsure === true),
    advice: `${wordsOf(problem.code, host).text}${advice}`,
    cells: written.map(referenceToA1),
    actions: written.length === 0 ? ["read"] : ["restore", "read"],
  };
}

function wordsOf(code: PlainCode, host: HostKind): ProblemWords {
  return HOST_WORDS[host].problems[code] ?? WORDS[code];
}

function textOf(problem: Extract<SessionProblem, { code: PlainCode }>, host: HostKind): string {
  if (problem.code === "sheet-missing") return missingSheet(problem.sheet);
  const { text } = wordsOf(problem.code, host);
  return problem.code === "failed" ? `${text}${problemDetail(problem.detail)}` : text;
}

function actionsAfter(code: SessionProblem["code"]): readonly NoticeAction[] {
  return OUTDATED.includes(code) ? ["read"] : [];
}
