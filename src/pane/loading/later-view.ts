import { shellWords } from "../../words/pane/shell";
import { emptyState } from "../parts/empty-state";
import { h, type Child } from "../view/view-node";
import type { LaterPart } from "./later-part";

/**
 * What `show` makes of a part; while it is on its way a line that says so, and where it did not come
 * the way to try again. `redraw`: draws anew, asked when something has changed.
 */
export function laterView<T>(
  part: LaterPart<T>,
  redraw: () => void,
  show: (loaded: T) => Child,
): Child {
  if (part.now !== null) return show(part.now);
  const load = (): void => {
    void part.load().then(redraw);
  };
  if (!part.missing) {
    load();
    return h("p", { class: "zp-quiet zp-arriving", role: "status" }, shellWords.part.loading);
  }
  return emptyState(shellWords.part, {
    label: shellWords.part.again,
    look: "primary",
    press: () => {
      load();
      redraw();
    },
  });
}
