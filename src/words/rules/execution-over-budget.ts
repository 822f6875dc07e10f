import { executionOverBudget } from "../../core/check/rules/execution-over-budget";
import { wordsFor } from "./rule-words";

export const executionOverBudgetWords = wordsFor(executionOverBudget, {
  name: "执行数不大于预算数",
  messages: {
    total: {
      message: "执行数{executed}大于预算数{budget}，多出{excess}，执行率达到{rate}。",
      why: "执行率按全年（调整后）预算数计算，一般不会超过100%；超过的，多半是预算数没有填调整后的数，或者执行数包含了其他资金。",
      whatToDo:
        "请核对预算数是否为调整后预算数、执行数口径是否一致；确属超预算执行的，请说明原因。",
    },
    source: {
      message:
        "有资金来源的执行数{executed}大于该来源的预算数{budget}，多出{excess}（执行率{rate}），但资金总额没有超出。",
      why: "总额没有超出而某一来源超出，通常是资金来源之间作了调剂，或者执行数填错了行。",
      whatToDo: "请核对各资金来源的预算数和执行数；有调剂的，按调剂后的数填写。",
    },
  },
});
