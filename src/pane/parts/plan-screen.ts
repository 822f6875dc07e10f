import { scoreWords } from "../../words/pane/score";
import {
  chosenCells,
  PLAN_HEADING,
  PLAN_OPENER,
  setPlan,
  toggleCell,
  writePlan,
  type PlanPlace,
} from "../actions/write-plan";
import { hostWordsOf } from "../model/host-words-of";
import type { Pane } from "../model/pane";
import type { ShownPlan } from "../model/pane-state";
import type { PlannedCellView, PlanView } from "../session/session";
import { h, inTurn, type Child, type ViewElement } from "../view/view-node";
import { button } from "./button";
import { cellLink, cellLinks } from "./cell-link";
import { checkbox } from "./fields";
import { icon } from "./icon";

const words = scoreWords.plan;

/** Every cell that would be written, before → after, with the reason; nothing is written yet. */
export function planScreen(pane: Pane, place: PlanPlace, shown: ShownPlan): Child {
  const { plan } = shown;
  const count = chosenCells(shown).length;
  return h(
    "section",
    { class: "zp-plan", "aria-labelledby": PLAN_HEADING },
    h("h2", { id: PLAN_HEADING, tabindex: -1 }, count === 0 ? words.none : words.title(count)),
    plan.cells.length > 0 &&
      h(
        "p",
        { class: "zp-quiet" },
        isWritable(plan) ? words.hint : hostWordsOf(pane.state()).allLocked,
      ),
    plan.cells.length > 0 && cellTable(pane, place, shown),
    plan.differing.length > 0 &&
      h(
        "div",
        { class: "zp-differing" },
        h("p", {}, words.differing(plan.differing.length)),
        cellLinks(pane, plan.differing, null, 30),
      ),
  );
}

/** Some cell of it can be written. */
function isWritable({ cells }: PlanView): boolean {
  return cells.some(({ writable }) => writable);
}

function cellTable(pane: Pane, place: PlanPlace, shown: ShownPlan): ViewElement {
  const { columns } = words;
  return h(
    "table",
    { class: "zp-table zp-planned" },
    h("caption", { class: "zp-unseen" }, words.caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, h("span", { class: "zp-unseen" }, columns.take)),
        h("th", { scope: "col" }, columns.cell),
        h("th", { scope: "col", class: "zp-number" }, columns.change),
      ),
    ),
    h(
      "tbody",
      {},
      shown.plan.cells.map((planned) => {
        const taken = !shown.excluded.has(planned.cell);
        return inTurn("tr", planned.cell, [planned, taken], () =>
          cellRow(pane, place, planned, taken),
        );
      }),
    ),
  );
}

function cellRow(
  pane: Pane,
  place: PlanPlace,
  planned: PlannedCellView,
  taken: boolean,
): ViewElement {
  const { cell, names, before, after, because, writable } = planned;
  return h(
    "tr",
    {},
    h(
      "td",
      {},
      writable
        ? checkbox({
            label: "",
            name: words.take(cell),
            checked: taken,
            change: () => {
              toggleCell(pane, place, cell);
            },
          })
        : h("span", { class: "zp-locked", title: words.locked }, icon("locked")),
    ),
    h(
      "td",
      {},
      cellLink(pane, cell),
      h("span", { class: "zp-planned-name" }, names.findLast((name) => name !== "") ?? ""),
      h("p", { class: "zp-quiet" }, writable ? because : words.locked),
    ),
    h(
      "td",
      { class: "zp-number zp-change" },
      h("del", {}, before === "" ? scoreWords.blank : before),
      h("span", { class: "zp-unseen" }, words.to),
      h("ins", {}, after === "" ? scoreWords.blank : after),
    ),
  );
}

/** The buttons under a plan. */
export function planActions(pane: Pane, place: PlanPlace, shown: ShownPlan): Child {
  const count = chosenCells(shown).length;
  const busy = pane.state().working !== null;
  return [
    shown.needsConfirmation &&
      count > 0 && [
        h("p", { class: "zp-quiet" }, words.confirmWhy),
        checkbox({
          label: words.confirm,
          checked: shown.confirmed,
          change: (confirmed) => {
            setPlan(pane, place, { ...shown, confirmed });
          },
        }),
      ],
    h(
      "div",
      { class: "zp-buttons" },
      isWritable(shown.plan) &&
        button({
          label: words.write(count),
          look: "primary",
          disabled: busy || count === 0 || (shown.needsConfirmation && !shown.confirmed),
          press: () => writePlan(pane, place),
        }),
      button({
        label: words.back,
        press: () => {
          setPlan(pane, place, null);
          pane.focus(PLAN_OPENER[place]);
        },
      }),
    ),
  ];
}
