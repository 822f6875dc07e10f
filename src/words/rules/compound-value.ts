import { compoundValue } from "../../core/check/rules/compound-value";
import { wordsFor } from "./rule-words";

export const compoundValueWords = wordsFor(compoundValue, {
  name: "一个指标填一个数",
  messages: {
    severalFigures: {
      message: "有{count}项指标的一格里填了几个数：{examples}。",
      why: "一格几个数，无法用一个得分衡量，也不能自动计分。",
      whatToDo: "建议拆成几项指标，分别设目标值、分值和完成值；不便拆分的，由人工打分并注明依据。",
    },
  },
});
