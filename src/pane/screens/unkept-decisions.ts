import { PROBLEM_WORDS } from "../../words/problems";
import type { HostKind } from "../../words/pane/host-words";
import { shellWords } from "../../words/pane/shell";
import type { HostProblem } from "../../host/port";
import type { Pane } from "../model/pane";
import { icon } from "../parts/icon";
import { h, type Child } from "../view/view-node";

const WORDS = shellWords.unkept;

/** Says, for as long as it is so, that what the person decided is lost when the workbook is closed. */
export function unkeptDecisions(pane: Pane): Child {
  const { view, capabilities } = pane.state();
  if (view === null || view.stateProblem === null) return null;
  return h(
    "div",
    { class: "zp-unkept", key: "unkept", role: "note" },
    icon("warning"),
    h(
      "div",
      {},
      h("p", { class: "zp-strong" }, WORDS.title),
      h("p", { class: "zp-quiet" }, reasonOf(view.stateProblem, capabilities?.kind ?? "excel")),
    ),
  );
}

function reasonOf({ code }: HostProblem, kind: HostKind): string {
  if (code === "old-format") return WORDS.oldFormat;
  return `${PROBLEM_WORDS[code].text}${WORDS[kind]}`;
}
