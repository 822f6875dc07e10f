import { checkWords } from "../../../words/pane/check";
import { decide } from "../../actions/decide";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { disclosure } from "../../parts/disclosure";
import type { WorkbookView } from "../../session/session";
import { h, type Child } from "../../view/view-node";

/** Acknowledgements that fit no finding any more: shown, because a number has changed since. */
export function staleAcknowledgements(pane: Pane, view: WorkbookView): Child {
  const stale = view.staleAcknowledgements;
  if (stale.length === 0) return null;
  return disclosure(pane, {
    key: "stale",
    summary: h("h2", {}, checkWords.staleGroup(stale.length)),
    content: () => [
      h("p", { class: "zp-quiet" }, checkWords.staleWhy),
      h(
        "ul",
        { class: "zp-list" },
        stale.map(({ id, reason }) =>
          h(
            "li",
            { key: id, class: "zp-row" },
            h("span", {}, reason),
            button({
              label: checkWords.remove,
              look: "subtle",
              disabled: pane.state().working !== null,
              press: () => decide(pane, { kind: "take-back-acknowledgement", finding: id }),
            }),
          ),
        ),
      ),
    ],
  });
}
