import type { TableReport } from "../../../report/report";
import { recogniseWords } from "../../../words/pane/recognise";
import { icon } from "../../parts/icon";
import { h, type ViewElement } from "../../view/view-node";

/** 总分 as it stands in the table beside the computed one. */
export function totalOf({ total }: TableReport): ViewElement {
  const { score, computed, agreement } = total;
  if (score === null && computed.score === null)
    return h("span", { class: "zp-quiet" }, recogniseWords.noScores);
  return h(
    "span",
    { class: "zp-total" },
    h("span", { class: "zp-label" }, recogniseWords.total),
    figure(
      recogniseWords.stated,
      score === null ? recogniseWords.noPlace : score.text || recogniseWords.notStated,
    ),
    figure(recogniseWords.computed, computed.score ?? recogniseWords.incomplete),
    agreement !== null &&
      h(
        "span",
        {
          class: agreement === "differs" ? "zp-bad" : "zp-good",
          role: "img",
          title: recogniseWords.agreement[agreement],
          "aria-label": recogniseWords.agreement[agreement],
        },
        icon(agreement === "differs" ? "differs" : "agrees"),
      ),
  );
}

function figure(label: string, value: string): ViewElement {
  return h(
    "span",
    { class: "zp-figure" },
    h("span", { class: "zp-quiet" }, label),
    h("b", {}, value),
  );
}
