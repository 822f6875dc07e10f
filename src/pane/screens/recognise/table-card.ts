import type { TableReport } from "../../../report/report";
import { recogniseWords } from "../../../words/pane/recognise";
import { filterFindings, goTo } from "../../actions/navigate";
import { countOf } from "../../model/counts";
import { qualified } from "../../model/cell-names";
import type { Pane } from "../../model/pane";
import { disclosure } from "../../parts/disclosure";
import { icon } from "../../parts/icon";
import { severityCounts } from "../../parts/severity-count";
import type { TableView, WorkbookView } from "../../session/session";
import { h, type Child, type ViewElement } from "../../view/view-node";
import { corrections } from "./corrections";
import { totalOf } from "./total";

/** Tells whether the corrections of a table are unfolded. */
export function correctionsKey(table: string): string {
  return `correct:${table}`;
}

/** One table found: what and where it is, its total and what was found in it. */
export function tableCard(
  pane: Pane,
  view: WorkbookView,
  table: TableView,
  report: TableReport,
): ViewElement {
  const { key } = table;
  return h(
    "li",
    { class: "zp-card" },
    h(
      "button",
      {
        type: "button",
        class: "zp-card-title",
        title: recogniseWords.goToTable(report.title),
        on: {
          click: () => {
            void goTo(pane, qualified(report.range.split(":")[0] ?? "A1", report.sheet));
          },
        },
      },
      report.title,
    ),
    h(
      "p",
      { class: "zp-card-facts" },
      joined([table.formName, recogniseWords.place(report.sheet, report.range)]),
    ),
    h("p", { class: "zp-card-facts" }, joined(whose(report))),
    h("div", { class: "zp-card-figures" }, totalOf(report), ...state(view, table, report)),
    h(
      "button",
      {
        type: "button",
        class: "zp-card-findings",
        on: {
          click: () => {
            filterFindings(pane, { place: key, cell: null, search: "" });
          },
        },
      },
      severityCounts(countOf(report.findings)),
      h("span", { class: "zp-unseen" }, recogniseWords.seeFindings(report.title)),
    ),
    disclosure(pane, {
      key: correctionsKey(key),
      look: "zp-fold-quiet",
      summary: recogniseWords.correct,
      content: () => corrections(pane, view, table, report),
    }),
  );
}

function whose({ year, organisation, project }: TableReport): string[] {
  return [
    year === null ? recogniseWords.noYear : recogniseWords.year(year),
    project ?? organisation ?? "",
  ].filter((part) => part !== "");
}

function joined(parts: readonly string[]): Child {
  return parts.flatMap((part, index) => [
    index > 0 && h("span", { class: "zp-dot", "aria-hidden": "true" }, "·"),
    h("span", {}, part),
  ]);
}

function state(view: WorkbookView, table: TableView, report: TableReport): Child[] {
  const hidden = view.sheets.some(
    ({ name, visibility }) => name === report.sheet && visibility !== "visible",
  );
  return [
    table.protected && h("span", { class: "zp-state" }, icon("locked"), recogniseWords.protected),
    hidden && h("span", { class: "zp-state" }, recogniseWords.hidden),
  ];
}
