import { shellWords } from "../../../words/pane/shell";
import { scoreWords } from "../../../words/pane/score";
import { showTab } from "../../actions/navigate";
import type { Pane } from "../../model/pane";
import type { ScoreState } from "../../model/pane-state";
import { isOpen, scoredTables, type ScoredTableView } from "../../model/score-lines";
import { emptyState } from "../../parts/empty-state";
import { segments, select } from "../../parts/fields";
import type { WorkbookView } from "../../session/session";
import { h, inTurn, type Child, type ViewElement } from "../../view/view-node";
import { lineTable } from "./line-table";

const ALL = "";

/** 算分: every score as it stands, as computed, and why. */
export function scoreScreen(pane: Pane, view: WorkbookView): Child {
  const { table, onlyOpen } = pane.state().score;
  if (view.tables.length === 0) return noTables(pane);
  const tables = scoredTables(view, table);
  const lines = tables.flatMap((one) => one.lines);
  if (lines.length === 0) return [chooseTable(pane, view), emptyState(scoreWords.noScores)];
  const openCount = lines.filter(isOpen).length;
  return [
    h(
      "div",
      { class: "zp-tools" },
      chooseTable(pane, view),
      segments({
        id: "zp-score-which",
        label: scoreWords.which,
        quiet: true,
        value: onlyOpen ? "open" : "all",
        options: [
          { value: "open", label: scoreWords.open(openCount) },
          { value: "all", label: scoreWords.all(lines.length) },
        ],
        choose: (which) => {
          change(pane, { onlyOpen: which === "open" });
        },
      }),
    ),
    onlyOpen && openCount === 0
      ? nothingOpen(pane)
      : tables.map((one) => section(pane, one, tables.length)),
  ];
}

function section(pane: Pane, scored: ScoredTableView, count: number): Child {
  const { onlyOpen } = pane.state().score;
  const isShown = onlyOpen ? isOpen : () => true;
  if (!scored.lines.some(isShown)) return null;
  return inTurn("section", scored.table.key, [pane.state()], () =>
    h(
      "section",
      { class: "zp-section" },
      count > 1 && h("h2", { class: "zp-section-title" }, scored.report.title),
      lineTable(pane, scored, isShown),
    ),
  );
}

function chooseTable(pane: Pane, view: WorkbookView): Child {
  if (view.tables.length < 2) return null;
  return select({
    id: "zp-score-table",
    label: scoreWords.table,
    quiet: true,
    value: pane.state().score.table ?? ALL,
    options: [
      { value: ALL, label: scoreWords.allTables(view.tables.length) },
      ...view.tables.map(({ key }, index) => ({
        value: key,
        label: view.report.tables[index]?.title ?? key,
      })),
    ],
    choose: (key) => {
      change(pane, { table: key === ALL ? null : key });
    },
  });
}

function nothingOpen(pane: Pane): ViewElement {
  return emptyState(scoreWords.nothingOpen, {
    label: scoreWords.nothingOpen.action,
    press: () => {
      change(pane, { onlyOpen: false });
    },
  });
}

/** What 算分 and 核查 show where the workbook has no table. */
export function noTables(pane: Pane): ViewElement {
  return emptyState(shellWords.noTables, {
    label: shellWords.noTables.goTo,
    press: () => {
      showTab(pane, "recognise");
    },
  });
}

function change(pane: Pane, score: Partial<ScoreState>): void {
  pane.update((state) => ({ ...state, score: { ...state.score, ...score } }));
}
