import { executionRate } from "../../core/check/rules/execution-rate";
import { wordsFor } from "./rule-words";

export const executionRateWords = wordsFor(executionRate, {
  name: "执行率等于执行数÷预算数",
  messages: {
    differs: {
      message: "执行率填写为{printed}，按执行数{executed}÷预算数{budget}计算应为{computed}。",
      why: "自评表规定执行率为B/A，即全年执行数除以全年（调整后）预算数；四舍五入或截尾都得不到表中的数。",
      whatToDo: "请先核对预算数和执行数；两数无误的，把执行率改为{computed}，并核对预算执行得分。",
    },
    followsSum: {
      message:
        "执行率填写为{printed}，按表中执行数{executed}÷预算数{budget}计算应为{computed}；而按资金合计关系推得的金额计算，恰为{printed}。",
      why: "资金总额与各资金来源之和不等，执行率却与合计关系相符，错的多半是金额，不是执行率。",
      whatToDo: "请先核对资金总额和各资金来源的金额；金额更正后，执行率一般无须改动。",
    },
    rounded: {
      message: "执行率填写为{printed}，精确值为{computed}（{executed}÷{budget}）。",
      why: "两者只是取整不同，不算错误；但取整后与实际相差0.1个百分点以上，按它计算的得分也会有出入。",
      whatToDo: "建议保留两位小数，写作{computed}。",
    },
  },
});
