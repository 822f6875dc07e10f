import { lowExecutionUnexplained } from "../../core/check/rules/low-execution-unexplained";
import { wordsFor } from "./rule-words";

export const lowExecutionUnexplainedWords = wordsFor(lowExecutionUnexplained, {
  name: "预算执行率偏低应说明原因",
  messages: {
    demanded: {
      message: "预算执行率{rate}，低于{threshold}，没有填写原因。",
      why: "本表样或表注要求，预算执行率低于{threshold}的必须说明原因。",
      whatToDo: "请在原因栏写明资金没有支出的具体原因和下一步安排，不要只写“无”或“已完成”。",
    },
    unexplained: {
      message: "预算执行率{rate}，低于{threshold}，表中没有说明原因。",
      why: "执行率偏低时，审核人员一般会要求说明资金结余在哪里、为什么没有支出（通常做法）。",
      whatToDo: "建议在原因栏或备注中补充说明；已在自评报告中说明的，可以不改。",
    },
  },
});
