import { checkWords } from "../../../words/pane/check";
import { SEVERITY_WORDS } from "../../../words/report";
import { clearMarks, insertReport, markFindings } from "../../actions/marking";
import { toggle } from "../../actions/navigate";
import { prefer } from "../../actions/preferences";
import { previewFixes } from "../../actions/write-plan";
import { allFindings, openFindings } from "../../model/counts";
import { hostWordsOf } from "../../model/host-words-of";
import type { Pane } from "../../model/pane";
import { SEVERITIES } from "../../../core/check/severities";
import { button } from "../../parts/button";
import { checkbox } from "../../parts/fields";
import { planActions } from "../../parts/plan-screen";
import type { WorkbookView } from "../../session/session";
import { h, type Child } from "../../view/view-node";

const MARK_PANEL = "mark-panel";
const MARK_PANEL_ID = "zp-mark-panel";

/** The bar under 核查: mark, report, fix what is safe; or the buttons of the plan being looked at. */
export function checkActions(pane: Pane, view: WorkbookView): Child {
  const { check, working, open } = pane.state();
  if (check.plan !== null) return planActions(pane, "check", check.plan);
  const busy = working !== null;
  const safe = openFindings(allFindings(view.report)).filter(({ fix }) => fix?.safety === "safe");
  const marking = open.has(MARK_PANEL);
  return [
    marking && markPanel(pane, busy),
    safe.length > 1 &&
      button({
        label: checkWords.fixAll(safe.length),
        look: "subtle",
        disabled: busy,
        press: () =>
          previewFixes(
            pane,
            safe.map(({ id }) => id),
            false,
          ),
      }),
    h(
      "div",
      { class: "zp-buttons" },
      button({
        label: checkWords.mark,
        look: marking ? "outline" : "primary",
        expanded: marking,
        controls: MARK_PANEL_ID,
        press: () => {
          toggle(pane, MARK_PANEL);
          // The panel stands before its button.
          if (!marking) pane.focus(MARK_PANEL_ID);
        },
      }),
      button({
        label: checkWords.report,
        disabled: busy,
        press: () => insertReport(pane),
      }),
    ),
  ];
}

function markPanel(pane: Pane, busy: boolean): Child {
  const { preferences, capabilities } = pane.state();
  const { markSeverities, markNotes } = preferences;
  const canNote = capabilities?.notes !== false;
  return h(
    "section",
    { id: MARK_PANEL_ID, class: "zp-panel", "aria-label": checkWords.markPanel, tabindex: -1 },
    h(
      "div",
      { class: "zp-checks", role: "group", "aria-label": checkWords.markSeverities },
      SEVERITIES.map((severity) =>
        checkbox({
          key: severity,
          label: SEVERITY_WORDS[severity],
          checked: markSeverities.includes(severity),
          change: (checked) => {
            prefer(pane, {
              markSeverities: SEVERITIES.filter((one) =>
                one === severity ? checked : markSeverities.includes(one),
              ),
            });
          },
        }),
      ),
    ),
    checkbox({
      label: canNote ? checkWords.markNotes : hostWordsOf(pane.state()).notesMissing,
      checked: markNotes && canNote,
      disabled: !canNote,
      change: (notes) => {
        prefer(pane, { markNotes: notes });
      },
    }),
    h("p", { class: "zp-quiet" }, checkWords.markWhy),
    h(
      "div",
      { class: "zp-buttons" },
      button({
        label: checkWords.markNow,
        look: "primary",
        disabled: busy || markSeverities.length === 0,
        press: () => markFindings(pane),
      }),
      button({ label: checkWords.clearMarks, disabled: busy, press: () => clearMarks(pane) }),
    ),
  );
}
