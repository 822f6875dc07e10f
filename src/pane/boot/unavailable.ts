import type { ExcelUnavailable } from "../../host/excel/find-excel";
import { bootWords } from "../../words/pane/boot";
import { button } from "../parts/button";
import { renderer } from "../view/render-into";
import { h } from "../view/view-node";

/** A page instead of the screens: why there is no Excel to work with, and what to do. */
export function showUnavailable(root: HTMLElement, why: ExcelUnavailable): void {
  const { title, lines } = bootWords.reason[why.code];
  show(root, title, [...lines, factOf(why)]);
}

/** The same for what nobody foresaw. */
export function showFault(root: HTMLElement, error: unknown): void {
  const { title, lines } = bootWords.fault;
  show(root, title, [...lines, error instanceof Error ? error.message : String(error)]);
}

function show(root: HTMLElement, title: string, lines: readonly string[]): void {
  root.classList.add("zp");
  renderer(root)([
    h(
      "div",
      { class: "zp-unavailable", role: "alert" },
      h("h2", {}, title),
      lines.filter((line) => line !== "").map((line) => h("p", {}, line)),
      button({
        label: bootWords.retry,
        look: "primary",
        press: () => {
          location.reload();
        },
      }),
    ),
  ]);
}

function factOf(why: ExcelUnavailable): string {
  switch (why.code) {
    case "office-missing":
      return "";
    case "not-excel":
      return why.host === "" || why.host === "null" ? "" : bootWords.host(why.host);
    case "too-old":
      return bootWords.found(why.found, why.needed);
  }
}
