import { scoreOverWeight } from "../../core/check/rules/score-over-weight";
import { wordsFor } from "./rule-words";

export const scoreOverWeightWords = wordsFor(scoreOverWeight, {
  name: "得分不超过分值",
  messages: {
    over: {
      message: "“{name}”得{printed}分，超过了分值{weight}分。",
      why: "通常做法是指标得分最高不超过该指标的分值，超额完成也不加分。",
      whatToDo: "请核对得分和分值；完成目标的，得分填{weight}分。",
    },
    overPrescribed: {
      message: "“{name}”得{printed}分，超过了评分办法规定的{weight}分。",
      why: "表中没有写明该指标的分值，这里按评分办法规定的分值核对。",
      whatToDo: "请核对该指标的分值；本单位另有安排的，请在表中写明分值。",
    },
    negative: {
      message: "得分填写为{printed}分，得分不能小于0分。",
      why: "通常做法是指标得分在0分与分值之间，扣分最多扣完为止。",
      whatToDo: "请改为0分或正确的得分。",
    },
  },
});
