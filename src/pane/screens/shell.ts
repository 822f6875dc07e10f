import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import { scoreWords } from "../../words/pane/score";
import { shellWords } from "../../words/pane/shell";
import { showTab } from "../actions/navigate";
import { cancelReading, readWorkbook } from "../actions/read-workbook";
import { UNDO_BUTTON, undoLast } from "../actions/write-plan";
import type { Pane } from "../model/pane";
import type { PaneState, Reading } from "../model/pane-state";
import { button } from "../parts/button";
import { emptyState } from "../parts/empty-state";
import { noticeBar } from "../parts/notice-bar";
import type { WorkbookView } from "../session/session";
import { laterView } from "../loading/later-view";
import { h, type Child, type ViewElement } from "../view/view-node";
import { firstRun } from "./recognise/first-run";
import type { TabId } from "./screens";
import { unkeptDecisions } from "./unkept-decisions";
import { recogniseWords } from "../../words/pane/recognise";

export const FORMS_SLOT = "zp-forms-slot";

const TABS: readonly TabId[] = ["recognise", "score", "check", "forms", "settings"];

/** Tabs, message, the chosen screen, and the buttons under it. */
export function shell(pane: Pane): readonly ViewElement[] {
  const state = pane.state();
  const bar = state.reading === null ? actionBar(pane) : null;
  return [
    h("div", { class: "zp-head", key: "head" }, tabs(pane), progressLine(state)),
    h(
      "div",
      {
        class: "zp-body",
        key: "body",
        id: "zp-body",
        role: "tabpanel",
        "aria-labelledby": tabElementId(state.tab),
        "aria-busy": String(state.reading !== null || state.working !== null),
        tabindex: -1,
      },
      state.notice !== null && noticeBar(pane, state.notice),
      unkeptDecisions(pane),
      undoStrip(pane),
      // Somebody else draws inside the slot: it stays, hidden, while other tabs are shown.
      h("div", { class: "zp-slot", key: "forms", id: FORMS_SLOT, hidden: state.tab !== "forms" }),
      state.tab !== "forms" &&
        h("div", { class: "zp-screen", key: `screen-${state.tab}` }, content(pane)),
    ),
    h("div", { class: "zp-foot", key: "foot", hidden: bar === null }, bar),
  ];
}

function tabs(pane: Pane): ViewElement {
  const { tab } = pane.state();
  const shown = TABS.filter((id) => id !== "forms" || pane.options.mountForms !== null);
  return h(
    "fluent-tablist",
    {
      class: "zp-tabs",
      role: "tablist",
      size: "small",
      "aria-label": shellWords.tabList,
      activeid: tabElementId(tab),
      properties: { activeid: tabElementId(tab) },
      on: {
        change: (event) => {
          const chosen = shown.find((id) => tabElementId(id) === activeOf(event));
          if (chosen !== undefined) showTab(pane, chosen);
        },
      },
    },
    shown.map((id) =>
      h(
        "fluent-tab",
        { id: tabElementId(id), key: id, role: "tab", slot: "tab", "aria-controls": "zp-body" },
        shellWords.tabs[id],
      ),
    ),
  );
}

function activeOf(event: Event): string {
  return (event.currentTarget as HTMLElement & { readonly activeid?: string }).activeid ?? "";
}

function tabElementId(tab: TabId): string {
  return `zp-tab-${tab}`;
}

function content(pane: Pane): Child {
  const { tab, view, reading } = pane.state();
  if (reading !== null && tab !== "settings") return loading(pane, reading);
  if (view === null && tab !== "settings")
    return tab === "recognise" ? firstRun(pane) : unread(pane);
  return laterView(
    pane.options.screens,
    () => {
      pane.update((state) => state);
    },
    ({ settingsScreen, workbookScreen }) =>
      view === null || tab === "settings" ? settingsScreen(pane) : workbookScreen(pane, view),
  );
}

function actionBar(pane: Pane): Child {
  const { view } = pane.state();
  return view === null ? null : pane.options.screens.now?.workbookActions(pane, view);
}

/** What `undo` would take back, for as long as it can. */
function undoStrip(pane: Pane): Child {
  const { tab, view, reading, score, check } = pane.state();
  const here = tab === "score" || tab === "check" || tab === "forms";
  if (!here || reading !== null || !hasUndo(view)) return null;
  if (score.plan !== null && tab === "score") return null;
  if (check.plan !== null && tab === "check") return null;
  const { label, kind, cells } = view.undo;
  return h(
    "div",
    { class: "zp-undo", key: "undo" },
    h("span", {}, scoreWords.undo.last[kind](label, cells.length)),
    button({
      id: UNDO_BUTTON,
      label: scoreWords.undo.action,
      icon: "undo",
      disabled: pane.state().working !== null,
      press: () => undoLast(pane),
    }),
  );
}

function hasUndo(
  view: WorkbookView | null,
): view is WorkbookView & { readonly undo: NonNullable<WorkbookView["undo"]> } {
  return view !== null && view.undo !== null;
}

/** A thin line under the tabs while something short is being done. */
function progressLine({ working, reading, waiting }: PaneState): Child {
  if (waiting && reading === null) return waitingNote();
  return (
    working !== null &&
    h(
      "div",
      { class: "zp-working" },
      h("fluent-progress-bar", { "aria-label": shellWords.work[working] }),
      h("span", { class: "zp-quiet" }, shellWords.work[working]),
    )
  );
}

function waitingNote(): ViewElement {
  return h(
    "div",
    { class: "zp-waiting" },
    h("p", { class: "zp-strong" }, shellWords.waiting),
    h("p", { class: "zp-quiet" }, shellWords.waitingWhy),
  );
}

function loading(pane: Pane, { step, done, of, cancelling }: Reading): ViewElement {
  const { waiting } = pane.state();
  const counted = of > 0 ? { min: 0, max: of, value: done } : {};
  return h(
    "div",
    { class: "zp-loading", key: "loading" },
    waiting && waitingNote(),
    h(
      "p",
      {},
      shellWords.steps[step],
      of > 0 && h("span", { class: "zp-quiet" }, ` ${shellWords.stepCount(done, of)}`),
    ),
    h("fluent-progress-bar", { ...counted, "aria-label": shellWords.steps[step] }),
    button({
      landing: true,
      label: cancelling ? shellWords.cancelling : shellWords.cancel,
      disabled: cancelling,
      press: () => cancelReading(pane),
    }),
  );
}

function unread(pane: Pane): ViewElement {
  return emptyState(shellWords.unread, {
    label: recogniseWords.read,
    look: "primary",
    press: () => readWorkbook(pane),
  });
}
