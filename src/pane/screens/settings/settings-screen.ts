import { SEVERITY_WORDS } from "../../../words/report";
import { settingsWords } from "../../../words/pane/settings";
import { prefer, setLive } from "../../actions/preferences";
import type { Pane } from "../../model/pane";
import { DEFAULT_PREFERENCES } from "../../model/personal-preferences";
import { SEVERITIES } from "../../../core/check/severities";
import { button } from "../../parts/button";
import { toggleSwitch } from "../../parts/fields";
import { h, type Child } from "../../view/view-node";
import { about } from "./about";
import { clearTracesSection } from "./clear-traces";
import { policySection } from "./policy-section";
import { rulesSection } from "./rules-section";

/** 设置: what is kept with the workbook, what is kept for the person, and the product itself. */
export function settingsScreen(pane: Pane): Child {
  return [
    policySection(pane),
    rulesSection(pane),
    personal(pane),
    clearTracesSection(pane),
    about(pane),
  ];
}

function personal(pane: Pane): Child {
  const { preferences, capabilities } = pane.state();
  const canListen = capabilities?.events !== false;
  return h(
    "section",
    { class: "zp-section zp-form" },
    h("h2", { class: "zp-section-title" }, settingsWords.personal),
    h(
      "fieldset",
      { class: "zp-colours" },
      h("legend", { class: "zp-label" }, settingsWords.colours),
      SEVERITIES.map((severity) =>
        h(
          "label",
          { class: "zp-colour", key: severity },
          h("input", {
            type: "color",
            properties: { value: preferences.colours[severity].toLowerCase() },
            on: {
              change: (event) => {
                const value = (event.target as HTMLInputElement).value.toUpperCase();
                prefer(pane, { colours: { ...preferences.colours, [severity]: value } });
              },
            },
          }),
          SEVERITY_WORDS[severity],
        ),
      ),
      button({
        label: settingsWords.coloursDefault,
        look: "subtle",
        press: () => {
          prefer(pane, { colours: DEFAULT_PREFERENCES.colours });
        },
      }),
    ),
    toggleSwitch({
      label: settingsWords.live,
      checked: preferences.live && canListen,
      disabled: !canListen,
      change: (live) => setLive(pane, live),
    }),
    h("p", { class: "zp-quiet" }, canListen ? settingsWords.liveWhy : settingsWords.liveMissing),
    h("p", { class: "zp-quiet" }, settingsWords.personalWhy),
  );
}
