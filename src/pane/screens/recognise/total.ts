import { Decimal } from "decimal.js";
import type { TableReport } from "../../../report/report";
import { recogniseWords } from "../../../words/pane/recognise";
import { icon } from "../../parts/icon";
import { h, type ViewElement } from "../../view/view-node";

/** 总分 as it stands in the table beside the computed one. */
export function totalOf({ total }: TableReport): ViewElement {
  const { score, computed } = total;
  if (score === null && computed.score === null)
    return h("span", { class: "zp-quiet" }, recogniseWords.noScores);
  const stated = score?.value ?? null;
  const agrees =
    stated !== null && computed.score !== null && new Decimal(stated).equals(computed.score);
  return h(
    "span",
    { class: "zp-total" },
    h("span", { class: "zp-label" }, recogniseWords.total),
    figure(
      recogniseWords.stated,
      score === null ? recogniseWords.noPlace : score.text || recogniseWords.notStated,
    ),
    figure(recogniseWords.computed, computed.score ?? recogniseWords.incomplete),
    stated !== null &&
      computed.score !== null &&
      h(
        "span",
        {
          class: agrees ? "zp-good" : "zp-bad",
          role: "img",
          "aria-label": agrees ? recogniseWords.agrees : recogniseWords.differs,
        },
        icon(agrees ? "agrees" : "differs"),
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
