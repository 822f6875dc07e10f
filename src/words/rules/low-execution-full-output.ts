import { lowExecutionFullOutput } from "../../core/check/rules/low-execution-full-output";
import { wordsFor } from "./rule-words";

export const lowExecutionFullOutputWords = wordsFor(lowExecutionFullOutput, {
  name: "执行率偏低而产出满分",
  messages: {
    questionable: {
      message: "预算执行率只有{rate}，产出指标却全部满分（{points}分）。",
      why: "资金支出不到{threshold}而任务全部完成，可能是节约了资金，也可能是预算编多了、目标定低了，或者完成值没有如实填写，审核时会要求核实（通常做法）。",
      whatToDo: "请核实产出指标的完成值；情况属实的，请说明节约资金的原因，并在以后年度核减预算。",
    },
  },
});
