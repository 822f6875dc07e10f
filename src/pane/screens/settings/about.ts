import { settingsWords } from "../../../words/pane/settings";
import { noticeWords } from "../../../words/pane/notices";
import { shellWords } from "../../../words/pane/shell";
import { plain, showNotice } from "../../actions/notices";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { copyText } from "../../parts/copy-text";
import { h, type Child } from "../../view/view-node";

/** What this is, and the facts a person is asked for when something goes wrong. */
export function about(pane: Pane): Child {
  const facts = [...pane.options.facts, ...(pane.state().capabilities?.facts ?? [])];
  return h(
    "section",
    { class: "zp-section zp-form" },
    h("h2", { class: "zp-section-title" }, settingsWords.about),
    h("p", {}, h("b", {}, shellWords.product)),
    h("p", { class: "zp-quiet" }, settingsWords.aboutText),
    facts.length > 0 && [
      h("p", { class: "zp-quiet" }, settingsWords.diagnosticsWhy),
      h(
        "dl",
        { class: "zp-facts zp-diagnostics" },
        facts.map(([name, value]) =>
          h("div", { key: name }, h("dt", {}, name), h("dd", {}, value)),
        ),
      ),
      button({ label: settingsWords.copy, press: () => copy(pane, facts) }),
    ],
  );
}

/** Where it cannot be copied, the text is there to be selected. */
async function copy(pane: Pane, facts: readonly (readonly [string, string])[]): Promise<void> {
  const text = facts.map(([name, value]) => `${name}: ${value}`).join("\n");
  const copied = await copyText(text);
  showNotice(
    pane,
    copied ? plain("success", noticeWords.copied) : plain("warning", noticeWords.notCopied),
  );
}
