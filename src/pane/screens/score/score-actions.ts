import { scoreWords } from "../../../words/pane/score";
import { prefer } from "../../actions/preferences";
import { PLAN_OPENER, previewScores } from "../../actions/write-plan";
import type { Pane } from "../../model/pane";
import { button } from "../../parts/button";
import { segments } from "../../parts/fields";
import { planActions } from "../../parts/plan-screen";
import { h, type Child } from "../../view/view-node";

const words = scoreWords.write;

/** The bar under 算分: what to write and as what, or the buttons of the plan being looked at. */
export function scoreActions(pane: Pane): Child {
  const { score, preferences, working } = pane.state();
  if (score.plan !== null) return planActions(pane, "score", score.plan);
  return [
    h(
      "div",
      { class: "zp-two" },
      segments({
        id: "zp-write-cells",
        label: words.cells,
        quiet: true,
        value: preferences.writeCells,
        options: [
          { value: "blank", label: words.blankOnly },
          { value: "all", label: words.everything },
        ],
        choose: (writeCells) => {
          prefer(pane, { writeCells });
        },
      }),
      segments({
        id: "zp-write-as",
        label: words.as,
        quiet: true,
        value: preferences.writeAs,
        options: [
          { value: "values", label: words.values },
          { value: "formulas", label: words.formulas },
        ],
        choose: (writeAs) => {
          prefer(pane, { writeAs });
        },
      }),
    ),
    h(
      "div",
      { class: "zp-buttons" },
      button({
        id: PLAN_OPENER.score,
        label: words.preview,
        look: "primary",
        disabled: working !== null,
        press: () => previewScores(pane, score.table),
      }),
    ),
  ];
}
