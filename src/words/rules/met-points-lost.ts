import { metPointsLost } from "../../core/check/rules/met-points-lost";
import { wordsFor } from "./rule-words";

export const metPointsLostWords = wordsFor(metPointsLost, {
  name: "完成目标的指标得满分",
  messages: {
    lost: {
      message: "有{count}项指标已达到目标，得分却低于分值，没有说明原因：{scores}。",
      why: "通常做法是定量指标达到目标值的得满分；因目标设定偏低等原因扣分的，应当说明。",
      whatToDo: "有扣分理由的，请填写原因；没有的，改为满分，并相应修改总分。",
    },
    unsure: {
      message: "有{count}项指标看来已达到目标，得分低于分值，没有说明原因：{scores}。",
      why: "目标值没有写明“≥”或“≤”，或者分值没有在表中写明，因此只作提示；通常做法是达到目标值的得满分。",
      whatToDo: "请核对目标的方向；确已完成的，说明扣分原因，或改为满分。",
    },
  },
});
