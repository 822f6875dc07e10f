import { checkWords } from "../../../words/pane/check";
import { SEVERITY_WORDS } from "../../../words/report";
import { nameOfRule } from "../../../words/rules";
import { toggle } from "../../actions/navigate";
import { cellTexts } from "../../model/cell-texts";
import type { ListedFinding } from "../../model/listed-findings";
import type { Pane } from "../../model/pane";
import { cellLink, cellLinks } from "../../parts/cell-link";
import { idOf } from "../../parts/disclosure";
import { icon } from "../../parts/icon";
import { h, inTurn, type Child, type ViewElement, type ViewInTurn } from "../../view/view-node";
import { findingActions } from "./finding-actions";

/** Figures of more cells than these are not listed one by one. */
const FIGURE_LIMIT = 8;

/** One finding: its sentence and cell; unfolded, all that is known about it. */
export function findingItem(pane: Pane, listed: ListedFinding): ViewInTurn {
  const key = keyOf(listed);
  return inTurn("li", key, madeOf(pane, listed), () => item(pane, listed, key));
}

function keyOf({ finding }: ListedFinding): string {
  return `finding:${finding.id}`;
}

/** Folded, an item says this and no more; unfolded, it depends on anything. */
function madeOf(pane: Pane, listed: ListedFinding): readonly unknown[] {
  const { finding, sheet, consequences } = listed;
  const key = keyOf(listed);
  return [
    pane.state().open.has(key) ? pane.state() : null,
    ...[key, sheet, finding.severity, finding.message, finding.cell],
    ...consequences.flatMap((one) => madeOf(pane, one)),
  ];
}

function item(pane: Pane, listed: ListedFinding, key: string): ViewElement {
  const { finding, sheet, consequences } = listed;
  const id = idOf(key);
  const open = pane.state().open.has(key);
  return h(
    "li",
    { class: "zp-finding", "data-severity": finding.severity, "data-open": open },
    h(
      "div",
      { class: "zp-finding-line" },
      h(
        "button",
        {
          type: "button",
          id,
          class: "zp-finding-button",
          "aria-expanded": String(open),
          "aria-controls": open ? `${id}-detail` : null,
          on: {
            click: () => {
              toggle(pane, key);
            },
          },
        },
        icon(finding.severity),
        h(
          "span",
          {},
          h("span", { class: "zp-unseen" }, `${SEVERITY_WORDS[finding.severity]} `),
          finding.message,
        ),
      ),
      cellLink(pane, finding.cell, sheet),
    ),
    open && h("div", { class: "zp-finding-detail", id: `${id}-detail` }, detail(pane, listed)),
    consequences.length > 0 &&
      h(
        "div",
        { class: "zp-consequences" },
        h("p", { class: "zp-quiet" }, checkWords.consequences(consequences.length)),
        h(
          "ul",
          { class: "zp-finding-list" },
          consequences.map((one) => findingItem(pane, one)),
        ),
      ),
  );
}

function detail(pane: Pane, listed: ListedFinding): Child {
  const { finding, sheet } = listed;
  return [
    h(
      "dl",
      { class: "zp-facts" },
      fact(checkWords.why, finding.why),
      fact(checkWords.whatToDo, finding.whatToDo),
      figures(pane, listed) ?? fact(checkWords.cells, cellLinks(pane, finding.cells, sheet)),
      fact(checkWords.clause, finding.clause),
      fact(checkWords.rule, `${finding.code} ${nameOfRule(finding.rule)}`),
    ),
    findingActions(pane, finding),
  ];
}

/** The cells with what stands in them. */
function figures(pane: Pane, { finding, sheet, report }: ListedFinding): Child {
  if (report === null || finding.cells.length > FIGURE_LIMIT) return null;
  const texts = cellTexts(report);
  const known = finding.cells.filter((cell) => (texts.get(cell) ?? "") !== "");
  if (known.length === 0) return null;
  const others = finding.cells.filter((cell) => !known.includes(cell));
  return fact(checkWords.figures, [
    h(
      "ul",
      { class: "zp-figures" },
      known.map((cell) =>
        h(
          "li",
          { key: cell },
          cellLink(pane, cell, sheet),
          h("span", { class: "zp-cell-text" }, texts.get(cell) ?? ""),
        ),
      ),
    ),
    others.length > 0 && cellLinks(pane, others, sheet),
  ]);
}

function fact(label: string, value: Child): Child {
  return h("div", { key: label }, h("dt", {}, label), h("dd", {}, value));
}
