import { executionScore } from "../../core/check/rules/execution-score";
import { wordsFor } from "./rule-words";

export const executionScoreWords = wordsFor(executionScore, {
  name: "预算执行得分等于执行率×分值",
  messages: {
    differs: {
      message: "预算执行得分填写为{printed}分，按执行率{rate}×分值{weight}分计算应为{computed}分。",
      why: "通常做法是预算执行得分＝执行率×分值，执行率超过100%的按100%计，保留两位小数；按表中填写的执行率计算也得不到这个分数。",
      whatToDo: "请核对执行率和分值；两数无误的，把得分改为{computed}分，并相应修改总分。",
    },
    followsRate: {
      message:
        "预算执行得分填写为{printed}分，是按表中有误的执行率算出的；执行率应为{rate}，得分应为{computed}分。",
      why: "得分与表中填写的执行率一致，但该执行率与执行数÷预算数不符，得分也就随之出错。",
      whatToDo: "请先更正执行率，再把得分改为{computed}分（{rate}×{weight}分），并相应修改总分。",
    },
    wholePoints: {
      message:
        "预算执行得分填写为{printed}分，按执行率{rate}×分值{weight}分计算为{computed}分，看来取了整数。",
      why: "表中各项得分都只填到整数，这里不作为差错；但取整后与计算值相差较大，核查时可能要求保留小数。",
      whatToDo: "如无取整的规定，请把得分改为{computed}分，并相应修改总分。",
    },
    assumed: {
      message: "预算执行得分填写为{printed}分，按执行率{rate}×分值{weight}分计算为{computed}分。",
      why: "表中没有写明预算执行得分的计算办法，这里按通常做法（执行率×分值）核对；本地另有规定的，以规定为准。",
      whatToDo: "请对照本级财政部门的评分办法；没有另行规定的，把得分改为{computed}分。",
    },
  },
});
