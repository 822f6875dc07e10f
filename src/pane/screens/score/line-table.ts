import { scoreWords } from "../../../words/pane/score";
import { toggle } from "../../actions/navigate";
import type { Pane } from "../../model/pane";
import { lineKey, type ScoredTableView } from "../../model/score-lines";
import { idOf } from "../../parts/disclosure";
import { icon } from "../../parts/icon";
import type { ScoreLine } from "../../session/session";
import { h, type Child, type ViewElement } from "../../view/view-node";
import { lineDetail } from "./line-detail";

/** The scores of one table; each line unfolds into its derivation and what it asks. */
export function lineTable(
  pane: Pane,
  scored: ScoredTableView,
  lines: readonly ScoreLine[],
): ViewElement {
  const { columns } = scoreWords;
  return h(
    "table",
    { class: "zp-table zp-scores" },
    h("caption", { class: "zp-unseen" }, scoreWords.caption(scored.report.title)),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, columns.indicator),
        h("th", { scope: "col", class: "zp-number" }, columns.stated),
        h("th", { scope: "col", class: "zp-number" }, columns.computed),
        h("th", { scope: "col" }, h("span", { class: "zp-unseen" }, columns.state)),
      ),
    ),
    h(
      "tbody",
      {},
      lines.map((line) => lineRows(pane, scored, line)),
    ),
  );
}

function lineRows(pane: Pane, scored: ScoredTableView, line: ScoreLine): Child {
  const key = lineKey(scored.table.key, line, scored.lines.indexOf(line));
  const id = idOf(key);
  const open = pane.state().open.has(key);
  return [
    h(
      "tr",
      { key, class: `zp-line zp-part-${line.part}`, "data-state": line.state, "data-open": open },
      h(
        "th",
        { scope: "row" },
        h(
          "button",
          {
            type: "button",
            id,
            class: "zp-line-button",
            "aria-expanded": String(open),
            "aria-controls": open ? `${id}-detail` : null,
            on: {
              click: () => {
                toggle(pane, key);
              },
            },
          },
          icon("unfold", "zp-fold-mark"),
          h("span", {}, nameOf(line)),
        ),
      ),
      h("td", { class: "zp-number" }, line.stated || quiet(scoreWords.blank)),
      h("td", { class: "zp-number" }, line.computed ?? quiet(scoreWords.unknown)),
      h(
        "td",
        { class: "zp-line-state" },
        icon(line.state),
        h("span", { class: "zp-unseen" }, scoreWords.states[line.state]),
      ),
    ),
    open &&
      h(
        "tr",
        { key: `${key}:detail`, class: "zp-line-detail" },
        h("td", { colspan: 4, id: `${id}-detail` }, lineDetail(pane, scored, line)),
      ),
  ];
}

/** What a line is called: its own name; the classes above it stand in the detail. */
export function nameOf({ names, part }: ScoreLine): string {
  const own = names.findLast((name) => name !== "");
  if (own !== undefined) return own;
  return part === "row-score" ? scoreWords.unknown : scoreWords.parts[part];
}

function quiet(text: string): ViewElement {
  return h("span", { class: "zp-quiet" }, text);
}
