import { reverseScore } from "../../core/check/rules/reverse-score";
import { wordsFor } from "./rule-words";

export const reverseScoreWords = wordsFor(reverseScore, {
  name: "反向指标的计分",
  messages: {
    aboveRatio: {
      message:
        "“{name}”目标{target}，实际{actual}，超出了上限，按反向指标应得{computed}分，填写了{printed}分。",
      why: "本表的评分办法写明反向指标得分＝分值{weight}分×目标值÷实际值（A/B），保留两位小数。",
      whatToDo: "请核对实际值；无误的，把得分改为{computed}分，并填写偏差原因。",
    },
    aboveLinear: {
      message:
        "“{name}”目标{target}，实际{actual}，超出了上限，按反向指标应得{computed}分，填写了{printed}分。",
      why: "本表的评分办法写明反向指标按超出比例扣分：分值{weight}分×（1－（实际值－目标值）÷目标值），达到目标值两倍的不得分。",
      whatToDo: "请核对实际值；无误的，把得分改为{computed}分，并填写偏差原因。",
    },
    aboveUnsure: {
      message:
        "“{name}”目标{target}，实际{actual}，看来超出了上限，按反向指标约得{computed}分，填写了{printed}分。",
      why: "目标值没有写明“≤”，或者表中没有写明反向指标的计分公式；按常用的两种公式（分值{weight}分×目标值÷实际值，或按超出比例扣分）都得不到这么多分。",
      whatToDo: "请核对指标方向和评分办法；按反向指标计分的，把得分改为{computed}分左右。",
    },
    zeroTarget: {
      message: "“{name}”目标{target}，实际{actual}，没有达到零目标，仍得{printed}分。",
      why: "目标为0时不能按比例计分，通常做法是达到零目标得满分，没有达到的不得分；本地规定按次扣分的除外。",
      whatToDo: "请对照评分办法核对得分，并填写偏差原因。",
    },
    below: {
      message:
        "“{name}”目标{target}，实际{actual}，按反向指标应得{computed}分，只填写了{printed}分，没有说明原因。",
      why: "超出上限的反向指标，通常按分值{weight}分×目标值÷实际值或按超出比例计分；更低的，一般另有扣分理由。",
      whatToDo: "有其他扣分理由的，请填写偏差原因；没有的，把得分改为{computed}分。",
    },
  },
});
