import { proportionalScore } from "../../core/check/rules/proportional-score";
import { wordsFor } from "./rule-words";

export const proportionalScoreWords = wordsFor(proportionalScore, {
  name: "未完成的指标按比例计分",
  messages: {
    above: {
      message:
        "“{name}”目标{target}，实际完成{actual}，完成比例{ratio}，按比例应得{computed}分，填写了{printed}分。",
      why: "通常做法是定量指标没有达到目标值的，得分＝分值{weight}分×实际完成值÷目标值，保留两位小数。",
      whatToDo: "请核对实际完成值；无误的，把得分改为{computed}分，并填写偏差原因。",
    },
    aboveUnsure: {
      message:
        "“{name}”目标{target}，实际完成{actual}，完成比例{ratio}，按比例约得{computed}分，填写了{printed}分。",
      why: "通常做法是得分＝分值{weight}分×实际完成值÷目标值；目标值没有写明“≥”，或者表中没有写明评分办法，因此只作提醒。",
      whatToDo: "请核对目标方向和评分办法；按比例计分的，把得分改为{computed}分。",
    },
    below: {
      message:
        "“{name}”目标{target}，实际完成{actual}，完成比例{ratio}，按比例应得{computed}分，只填写了{printed}分，没有说明原因。",
      why: "通常做法是得分＝分值{weight}分×实际完成值÷目标值；低于比例的，一般另有扣分理由。",
      whatToDo: "有其他扣分理由的，请填写偏差原因；没有的，把得分改为{computed}分。",
    },
    standard: {
      message:
        "“{name}”目标{target}，实际完成{actual}，按表中的评分标准应得{computed}分，填写了{printed}分，相差{difference}分。",
      why: "表中为这一行写明了评分标准（分值{weight}分），没有达到目标的应当照标准计分。",
      whatToDo: "请核对实际完成值和评分标准；无误的，把得分改为{computed}分。",
    },
  },
});
