import type { Severity } from "../../../core/check/rule";
import { checkWords } from "../../../words/pane/check";
import { SEVERITY_WORDS } from "../../../words/report";
import { recogniseWords } from "../../../words/pane/recognise";
import { filterFindings } from "../../actions/navigate";
import { prefer } from "../../actions/preferences";
import { cellLabel } from "../../model/cell-names";
import { WORKBOOK_PLACE, type ListedFinding } from "../../model/listed-findings";
import type { Pane } from "../../model/pane";
import { GROUPINGS } from "../../model/personal-preferences";
import { SEVERITIES } from "../../../core/check/severities";
import { button } from "../../parts/button";
import { select } from "../../parts/fields";
import { icon } from "../../parts/icon";
import type { WorkbookView } from "../../session/session";
import { h, type Child } from "../../view/view-node";

const ALL = "";

/** Severity, order, place and search over the list. */
export function checkTools(pane: Pane, view: WorkbookView, open: readonly ListedFinding[]): Child {
  const { check, preferences } = pane.state();
  return h(
    "div",
    { class: "zp-tools" },
    h(
      "div",
      { class: "zp-toggles", role: "group", "aria-label": checkWords.severities },
      SEVERITIES.map((severity) => severityToggle(pane, severity, open)),
    ),
    search(pane),
    h(
      "div",
      { class: "zp-two" },
      select({
        id: "zp-group-by",
        label: checkWords.groupBy,
        quiet: true,
        value: preferences.groupBy,
        options: GROUPINGS.map((value) => ({ value, label: checkWords.groupings[value] })),
        choose: (groupBy) => {
          prefer(pane, { groupBy });
        },
      }),
      select({
        id: "zp-place",
        label: checkWords.place,
        quiet: true,
        value: check.place ?? ALL,
        options: [
          { value: ALL, label: checkWords.allPlaces },
          ...view.tables.map(({ key }, index) => ({
            value: key,
            label: view.report.tables[index]?.title ?? key,
          })),
          ...(view.report.findings.length > 0
            ? [{ value: WORKBOOK_PLACE, label: checkWords.workbook }]
            : []),
        ],
        choose: (place) => {
          filterFindings(pane, { place: place === ALL ? null : place });
        },
      }),
    ),
    check.cell !== null &&
      h(
        "div",
        { class: "zp-row" },
        h("span", {}, checkWords.onlyCell(cellLabel(check.cell, null))),
        button({
          label: checkWords.allCells,
          look: "subtle",
          press: () => {
            filterFindings(pane, { cell: null });
          },
        }),
      ),
  );
}

function severityToggle(pane: Pane, severity: Severity, open: readonly ListedFinding[]): Child {
  const { shown } = pane.state().preferences;
  const on = shown.includes(severity);
  const count = open.filter(({ finding }) => finding.severity === severity).length;
  return h(
    "button",
    {
      type: "button",
      key: severity,
      class: "zp-toggle",
      "aria-pressed": String(on),
      on: {
        click: () => {
          const others = shown.filter((one) => one !== severity);
          prefer(pane, { shown: on ? others : [...others, severity] });
        },
      },
    },
    icon(severity),
    recogniseWords.findings(SEVERITY_WORDS[severity], count),
  );
}

function search(pane: Pane): Child {
  return h("input", {
    type: "search",
    class: "zp-search",
    "aria-label": checkWords.search,
    placeholder: checkWords.searchHint,
    properties: { value: pane.state().check.search },
    on: {
      input: (event) => {
        filterFindings(pane, { search: (event.target as HTMLInputElement).value });
      },
    },
  });
}
