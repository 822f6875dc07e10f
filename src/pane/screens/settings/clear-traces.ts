import { settingsWords } from "../../../words/pane/settings";
import { clearTraces } from "../../actions/traces";
import { toggle } from "../../actions/navigate";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { h, type Child } from "../../view/view-node";

const ASKED = "clear-traces";
const ASK_BUTTON = "zp-clear-traces";
const YES_BUTTON = "zp-clear-traces-yes";

/** 提交前清除助手信息: decisions are lost with it, so it asks once more. */
export function clearTracesSection(pane: Pane): Child {
  const asked = pane.state().open.has(ASKED);
  const busy = pane.state().working !== null;
  const fold = (focus: string): void => {
    toggle(pane, ASKED);
    pane.focus(focus);
  };
  return h(
    "section",
    { class: "zp-section zp-form" },
    h("h2", { class: "zp-section-title" }, settingsWords.clear),
    h("p", { class: "zp-quiet" }, settingsWords.clearWhy),
    !asked &&
      button({
        id: ASK_BUTTON,
        label: settingsWords.clearNow,
        disabled: busy,
        press: () => {
          fold(YES_BUTTON);
        },
      }),
    asked &&
      h(
        "div",
        { class: "zp-ask", role: "group", "aria-label": settingsWords.clear },
        h("p", {}, settingsWords.clearWarn),
        h(
          "div",
          { class: "zp-buttons" },
          button({
            id: YES_BUTTON,
            label: settingsWords.clearYes,
            look: "primary",
            disabled: busy,
            press: () => {
              fold(ASK_BUTTON);
              return clearTraces(pane);
            },
          }),
          button({
            label: settingsWords.clearNo,
            press: () => {
              fold(ASK_BUTTON);
            },
          }),
        ),
      ),
  );
}
