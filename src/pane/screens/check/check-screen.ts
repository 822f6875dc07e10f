import { checkWords } from "../../../words/pane/check";
import { filterFindings } from "../../actions/navigate";
import {
  grouped,
  listFindings,
  matching,
  type FindingGroup,
  type ListedFinding,
} from "../../model/listed-findings";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { disclosure } from "../../parts/disclosure";
import { emptyState } from "../../parts/empty-state";
import type { WorkbookView } from "../../session/session";
import { h, inTurn, type Child, type ViewElement } from "../../view/view-node";
import { noTables } from "../score/score-screen";
import { checkTools } from "./check-tools";
import { findingItem } from "./finding-item";
import { staleAcknowledgements } from "./stale-acknowledgements";

/** More in one group are listed on request: a list of hundreds is slow to draw and to read. */
const GROUP_LIMIT = 60;

/** 核查: what does not fit, why, and what to do about it. */
export function checkScreen(pane: Pane, view: WorkbookView): Child {
  const { check, preferences } = pane.state();
  const listed = listFindings(view);
  if (view.tables.length === 0 && listed.length === 0) return noTables(pane);
  const found = matching(listed, check);
  const open = found.filter(({ finding }) => finding.acknowledged === null);
  const acknowledged = found.filter(({ finding }) => finding.acknowledged !== null);
  const shown = open.filter(({ finding }) => preferences.shown.includes(finding.severity));
  return [
    listed.length > 0 && checkTools(pane, view, open),
    h(
      "div",
      { id: "zp-findings", tabindex: -1, class: "zp-findings" },
      shown.length === 0
        ? nothing(pane, open.length === 0 && isUnfiltered(pane))
        : grouped(shown, preferences.groupBy).map((group) =>
            inTurn("section", group.key, [pane.state()], () => groupSection(pane, group)),
          ),
      acknowledged.length > 0 &&
        disclosure(pane, {
          key: "acknowledged",
          summary: h("h2", {}, checkWords.acknowledgedGroup(acknowledged.length)),
          content: () => list(pane, acknowledged),
        }),
      staleAcknowledgements(pane, view),
    ),
  ];
}

function groupSection(pane: Pane, { key, name, findings }: FindingGroup): ViewElement {
  const whole = pane.state().check.whole.has(key) || findings.length <= GROUP_LIMIT;
  const shown = whole ? findings : findings.slice(0, GROUP_LIMIT);
  return h(
    "section",
    { class: "zp-section" },
    h("h2", { class: "zp-section-title" }, checkWords.groupCount(name, findings.length)),
    list(pane, shown),
    !whole &&
      button({
        label: checkWords.showRest(findings.length - shown.length),
        look: "subtle",
        press: () => {
          pane.update((state) => ({
            ...state,
            check: { ...state.check, whole: new Set([...state.check.whole, key]) },
          }));
        },
      }),
  );
}

function list(pane: Pane, findings: readonly ListedFinding[]): Child {
  return h(
    "ul",
    { class: "zp-finding-list" },
    findings.map((listed) => findingItem(pane, listed)),
  );
}

function isUnfiltered(pane: Pane): boolean {
  const { search, place, cell } = pane.state().check;
  return search === "" && place === null && cell === null;
}

function nothing(pane: Pane, clean: boolean): Child {
  if (clean) return emptyState(checkWords.clean);
  return emptyState(checkWords.nothingShown, {
    label: checkWords.nothingShown.action,
    press: () => {
      filterFindings(pane, { search: "", place: null, cell: null });
      pane.update((state) => ({
        ...state,
        preferences: { ...state.preferences, shown: ["error", "warning", "info"] },
      }));
    },
  });
}
