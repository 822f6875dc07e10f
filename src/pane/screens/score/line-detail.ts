import { scoreWords } from "../../../words/pane/score";
import type { Pane } from "../../model/pane";
import type { ScoredTableView } from "../../model/score-lines";
import { cellLink, cellLinks } from "../../parts/cell-link";
import type { ScoreLine } from "../../session/session";
import { h, type Child, type ViewElement } from "../../view/view-node";
import { decisionForm } from "./decision-form";

/** How a score was worked out, from which cells, and what the person may decide about it. */
export function lineDetail(pane: Pane, scored: ScoredTableView, line: ScoreLine): Child {
  const { sheet } = scored.report;
  const above = line.names.filter((name) => name !== "").slice(0, -1);
  return [
    h(
      "p",
      { class: "zp-line-facts" },
      h("span", { class: `zp-verdict zp-verdict-${line.state}` }, scoreWords.states[line.state]),
      above.length > 0 && h("span", { class: "zp-quiet" }, above.join(" › ")),
      line.weight !== null && h("span", { class: "zp-quiet" }, scoreWords.weight(line.weight)),
    ),
    h("p", {}, line.because),
    h(
      "dl",
      { class: "zp-facts" },
      fact(
        scoreWords.cell,
        line.cell === null
          ? h("span", { class: "zp-quiet" }, scoreWords.noCell)
          : cellLink(pane, line.cell, sheet),
      ),
      line.inputs.length > 0 && fact(scoreWords.inputs, cellLinks(pane, line.inputs, sheet)),
    ),
    (line.asks !== null || line.choice !== null) && decisionForm(pane, scored.table.key, line),
  ];
}

function fact(label: string, value: Child): ViewElement {
  return h("div", {}, h("dt", {}, label), h("dd", {}, value));
}
