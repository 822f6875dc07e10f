import { deductionUnexplained } from "../../core/check/rules/deduction-unexplained";
import { wordsFor } from "./rule-words";

export const deductionUnexplainedWords = wordsFor(deductionUnexplained, {
  name: "未得满分须说明原因",
  messages: {
    blank: {
      message: "有{count}项指标没有达到目标或没有得满分，偏差原因却是空白：{names}。",
      why: "通常做法是未完成绩效目标或偏离较大的，要说明原因并提出改进措施；审核时没有原因的会退回补充。",
      whatToDo: "请逐项填写偏差原因和改进措施。",
    },
  },
});
