import { h, type ViewElement } from "../view/view-node";
import { button, type ButtonFacts } from "./button";

/** Nothing to list: why, and the way on. */
export function emptyState(
  { title, text }: { readonly title: string; readonly text: string },
  wayOn: Pick<ButtonFacts, "label" | "look" | "press"> | null = null,
): ViewElement {
  return h(
    "div",
    { class: "zp-empty" },
    h("p", { class: "zp-empty-title" }, title),
    h("p", { class: "zp-quiet" }, text),
    wayOn !== null && button(wayOn),
  );
}
