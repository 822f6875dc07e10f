import { recogniseWords } from "../../../words/pane/recognise";
import { readWorkbook } from "../../actions/read-workbook";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { h, type ViewElement } from "../../view/view-node";

export const READ_BUTTON = "zp-read";

/** What a person sees first: what the product does, in three lines, and one button. */
export function firstRun(pane: Pane): ViewElement {
  const { title, lines, privacy } = recogniseWords.first;
  return h(
    "section",
    { class: "zp-first", "aria-labelledby": "zp-first-title" },
    h("h2", { id: "zp-first-title" }, title),
    h(
      "ol",
      { class: "zp-first-lines" },
      lines.map((line) => {
        const [word = "", rest = ""] = line.split("：");
        return h("li", {}, h("b", {}, word), h("span", {}, rest));
      }),
    ),
    button({
      id: READ_BUTTON,
      label: recogniseWords.read,
      look: "primary",
      press: () => readWorkbook(pane),
    }),
    h("p", { class: "zp-quiet" }, privacy),
  );
}
