import { budgetAdjustedUnexplained } from "../../core/check/rules/budget-adjusted-unexplained";
import { wordsFor } from "./rule-words";

export const budgetAdjustedUnexplainedWords = wordsFor(budgetAdjustedUnexplained, {
  name: "预算调整应说明原因",
  messages: {
    demanded: {
      message: "年初预算数{initial}，全年预算数{adjusted}，年中{change}{gap}，没有填写调整原因。",
      why: "本表样或表注要求对年中预算调整逐项说明原因，审核时会核对调整依据。",
      whatToDo: "请在原因栏写明调整的事由和依据（如追加或调减的文件）。",
    },
    unexplained: {
      message: "年初预算数{initial}，全年预算数{adjusted}，年中{change}{gap}，表中没有说明原因。",
      why: "执行率按全年（调整后）预算数计算，审核时一般会问预算为什么调整（通常做法）。",
      whatToDo: "建议在原因栏或备注中补一句调整原因；已在自评报告中说明的，可以不改。",
    },
  },
});
