import { RULES } from "../../../core/check/rules";
import { settingsWords } from "../../../words/pane/settings";
import { nameOfRule } from "../../../words/rules";
import { decide } from "../../actions/decide";
import type { Pane } from "../../model/pane";
import { isRuleOn, withRule } from "../../model/policy-draft";
import { disclosure } from "../../parts/disclosure";
import { checkbox } from "../../parts/fields";
import { h, type Child } from "../../view/view-node";

/** Rules on or off, for this workbook. */
export function rulesSection(pane: Pane): Child {
  const { view, working } = pane.state();
  if (view === null) return null;
  const { policy } = view.state;
  const on = RULES.filter(({ id }) => isRuleOn(policy, id)).length;
  return disclosure(pane, {
    key: "rules",
    summary: h("h2", { class: "zp-section-title" }, settingsWords.rules(on, RULES.length)),
    content: () => [
      h("p", { class: "zp-quiet" }, settingsWords.rulesWhy),
      h(
        "div",
        { class: "zp-rule-list" },
        RULES.map(({ id, code }) =>
          checkbox({
            key: id,
            label: settingsWords.rule(code, nameOfRule(id)),
            checked: isRuleOn(policy, id),
            disabled: working !== null,
            change: (checked) =>
              decide(pane, { kind: "policy", policy: withRule(policy, id, checked) }),
          }),
        ),
      ),
    ],
  });
}
