import { budgetZero } from "../../core/check/rules/budget-zero";
import { wordsFor } from "./rule-words";

export const budgetZeroWords = wordsFor(budgetZero, {
  name: "有支出的项目应有预算数",
  messages: {
    zero: {
      message: "全年预算数为0，而全年执行数为{executed}，无法计算执行率。",
      why: "执行率＝全年执行数÷全年预算数，预算数为0时没有意义，不能写成0%或100%。",
      whatToDo: "请填写调整后的全年预算数，再计算执行率和得分。",
    },
    blank: {
      message: "全年预算数没有填写，而全年执行数为{executed}，无法计算执行率。",
      why: "执行率＝全年执行数÷全年预算数，缺少预算数就算不出执行率和预算执行得分。",
      whatToDo: "请填写调整后的全年预算数，再计算执行率和得分。",
    },
    totalEmpty: {
      message: "资金总额没有预算数，而下列资金来源的预算数合计为{sum}。",
      why: "资金总额等于各资金来源之和；总额为0或空白时，执行率和预算执行得分都会算错。",
      whatToDo: "请把资金总额的预算数填为{sum}，执行数也按各来源合计填写，再重新计算执行率和得分。",
    },
  },
});
