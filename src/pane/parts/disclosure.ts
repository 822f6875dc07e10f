import { toggle } from "../actions/navigate";
import type { Pane } from "../model/pane";
import { h, type Child, type ViewElement } from "../view/view-node";
import { icon } from "./icon";

export interface DisclosureFacts {
  /** Key in the state's `open`; also makes the ids. */
  readonly key: string;
  readonly summary: Child;
  /** Built only when unfolded. */
  readonly content: () => Child;
  readonly look?: string;
  /** Shown beside the button, not part of it. */
  readonly beside?: Child;
  /** True where it is unfolded until somebody folds it. */
  readonly openFirst?: boolean;
}

/** A heading line that unfolds what stands under it. */
export function disclosure(pane: Pane, facts: DisclosureFacts): ViewElement {
  const toggled = pane.state().open.has(facts.key);
  const open = facts.openFirst === true ? !toggled : toggled;
  const id = idOf(facts.key);
  return h(
    "div",
    { class: `zp-fold ${facts.look ?? ""}`.trim(), key: facts.key, "data-open": open },
    h(
      "div",
      { class: "zp-fold-line" },
      h(
        "button",
        {
          type: "button",
          class: "zp-fold-button",
          id,
          "aria-expanded": String(open),
          "aria-controls": `${id}-content`,
          on: {
            click: () => {
              toggle(pane, facts.key);
            },
          },
        },
        h("span", { class: "zp-fold-summary" }, facts.summary),
        icon("unfold", "zp-fold-mark"),
      ),
      facts.beside,
    ),
    h(
      "div",
      { id: `${id}-content`, class: "zp-fold-content", hidden: !open },
      open && facts.content(),
    ),
  );
}

/** An element id made of any key. */
export function idOf(key: string): string {
  return `zp-${key.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}
