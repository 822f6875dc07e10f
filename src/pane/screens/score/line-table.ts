import { scoreWords } from "../../../words/pane/score";
import { toggle } from "../../actions/navigate";
import type { Pane } from "../../model/pane";
import { lineKey, type ScoredTableView } from "../../model/score-lines";
import { idOf } from "../../parts/disclosure";
import { icon } from "../../parts/icon";
import type { ScoreLine } from "../../session/session";
import { h, inTurn, type Child, type ViewElement } from "../../view/view-node";
import { lineDetail } from "./line-detail";

/** The chosen scores of one table; each line unfolds into its derivation and what it asks. */
export function lineTable(
  pane: Pane,
  scored: ScoredTableView,
  isShown: (line: ScoreLine) => boolean,
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
      scored.lines.map((line, index) => isShown(line) && lineRows(pane, scored, line, index)),
    ),
  );
}

function lineRows(pane: Pane, scored: ScoredTableView, line: ScoreLine, index: number): Child {
  const key = lineKey(scored.table.key, line, index);
  const open = pane.state().open.has(key);
  const name = nameOf(line);
  const madeOf = [open, name, line.part, line.state, line.stated, line.computed];
  return [
    inTurn("tr", key, madeOf, () => lineRow(pane, { key, open, name, line })),
    open &&
      h(
        "tr",
        { key: `${key}:detail`, class: "zp-line-detail" },
        h("td", { colspan: 4, id: `${idOf(key)}-detail` }, lineDetail(pane, scored, line)),
      ),
  ];
}

interface LineRow {
  readonly key: string;
  readonly open: boolean;
  readonly name: string;
  readonly line: Pick<ScoreLine, "part" | "state" | "stated" | "computed">;
}

function lineRow(pane: Pane, { key, open, name, line }: LineRow): ViewElement {
  const id = idOf(key);
  return h(
    "tr",
    { class: `zp-line zp-part-${line.part}`, "data-state": line.state, "data-open": open },
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
        h("span", {}, name),
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
  );
}

/** What a line is called: its own name; the classes above it stand in the detail. */
function nameOf({ names, part }: ScoreLine): string {
  const own = names.findLast((name) => name !== "");
  if (own !== undefined) return own;
  return part === "row-score" ? scoreWords.unknown : scoreWords.parts[part];
}

function quiet(text: string): ViewElement {
  return h("span", { class: "zp-quiet" }, text);
}
