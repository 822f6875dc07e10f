import { coefficientScore } from "../../core/check/rules/coefficient-score";
import { wordsFor } from "./rule-words";

export const coefficientScoreWords = wordsFor(coefficientScore, {
  name: "得分等于得分系数×权重",
  messages: {
    differs: {
      message:
        "“{name}”的得分系数{coefficient}，权重{weight}分，得分应为{computed}分，填写了{printed}分。",
      why: "本表样的指标得分＝得分系数×指标权重。",
      whatToDo: "请核对得分系数；系数无误的，把得分改为{computed}分，并相应修改总分。",
    },
  },
});
