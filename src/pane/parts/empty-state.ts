import { h, type Child, type ViewElement } from "../view/view-node";

export interface EmptyFacts {
  readonly title: string;
  readonly text: string;
  readonly action?: Child;
}

/** Nothing to list: why, and what to do next. */
export function emptyState({ title, text, action }: EmptyFacts): ViewElement {
  return h(
    "div",
    { class: "zp-empty" },
    h("p", { class: "zp-empty-title" }, title),
    h("p", { class: "zp-quiet" }, text),
    action,
  );
}
