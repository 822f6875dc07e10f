import { recogniseWords } from "../../../words/pane/recognise";
import { readWorkbook } from "../../actions/read-workbook";
import { countFindings } from "../../model/counts";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { cellLink } from "../../parts/cell-link";
import { disclosure } from "../../parts/disclosure";
import { severityCounts } from "../../parts/severity-count";
import { emptyState } from "../../parts/empty-state";
import type { WorkbookView } from "../../session/session";
import { h, inTurn, type Child, type ViewElement } from "../../view/view-node";
import { LANDING } from "../kept-focus";
import { READ_BUTTON } from "./first-run";
import { correctionsKey, tableCard } from "./table-card";

/** 识别: what stands in the workbook. */
export function recognisedTables(pane: Pane, view: WorkbookView): Child {
  return [
    h(
      "div",
      { class: "zp-headline" },
      h(
        "div",
        { class: "zp-headline-text" },
        h("h2", LANDING, recogniseWords.tables(view.tables.length)),
        view.tables.length > 0 && severityCounts(countFindings(view)),
      ),
      button({
        id: READ_BUTTON,
        label: recogniseWords.readAgain,
        icon: "refresh",
        look: view.tables.length === 0 ? "primary" : "outline",
        press: () => readWorkbook(pane),
      }),
    ),
    view.tables.length === 0 && emptyState(recogniseWords.none),
    view.tables.length > 0 && h("ul", { class: "zp-cards" }, cards(pane, view)),
    view.unrecognised.length > 0 && unrecognised(pane, view),
  ];
}

function cards(pane: Pane, view: WorkbookView): Child[] {
  return view.tables.map((table, index) => {
    const report = view.report.tables[index];
    if (report === undefined) return null;
    const correcting = pane.state().open.has(correctionsKey(table.key));
    return inTurn("li", table.key, [view, table, correcting ? pane.state() : null], () =>
      tableCard(pane, view, table, report),
    );
  });
}

function unrecognised(pane: Pane, view: WorkbookView): ViewElement {
  return disclosure(pane, {
    key: "unrecognised",
    openFirst: view.tables.length === 0,
    summary: h("h3", {}, recogniseWords.unrecognised(view.unrecognised.length)),
    content: () =>
      h(
        "ul",
        { class: "zp-list" },
        view.unrecognised.map(({ sheet, range, why }) =>
          h(
            "li",
            { key: `${sheet}!${range}` },
            cellLink(pane, `'${sheet.replaceAll("'", "''")}'!${range}`),
            h("p", { class: "zp-quiet" }, why),
          ),
        ),
      ),
  });
}
