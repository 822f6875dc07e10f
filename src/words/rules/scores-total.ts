import { scoresTotal } from "../../core/check/rules/scores-total";
import { wordsFor } from "./rule-words";

export const scoresTotalWords = wordsFor(scoresTotal, {
  name: "总分等于各项得分之和",
  messages: {
    differs: {
      message: "总分填写为{printed}分，表中各项得分之和为{sum}分，相差{gap}分。",
      why: "总分应等于预算执行得分与各项指标得分之和。",
      whatToDo: "请先核对各项得分，再把总分改为各项得分之和。",
    },
    fundLeftOut: {
      message:
        "总分填写为{printed}分，加上预算执行得分{fund}分后各项得分之和为{sum}分，相差{gap}分。",
      why: "总分以100分计时应包含预算执行得分；这里的总分只是各指标得分之和，或者指标分值已经超出。",
      whatToDo: "请先核对各项分值合计是否为100分，再按各项得分之和填写总分。",
    },
    fundApart: {
      message:
        "总分填写为{printed}分，只是各指标得分之和，没有计入预算执行得分{fund}分（计入后为{sum}分，相差{gap}分）。",
      why: "总分一般包含预算执行得分；总分栏没有写明满分是多少，也可能是单独计分，因此这里只作提醒。",
      whatToDo: "预算执行得分应计入总分的，把总分改为{sum}分；单独计分的，请在总分栏写明分值。",
    },
    fundUnlike: {
      message:
        "总分填写为{printed}分，比各指标得分之和多{rest}分；按预算执行率{rate}×{left}分计，总分应为{sum}分，相差{gap}分。",
      why: "表中没有预算执行得分栏，总分里超出各指标得分的部分应当就是预算执行得分，与执行率算出的不符；另有其他计分项的除外。",
      whatToDo: "请核对总分的构成；只含预算执行得分的，把总分改为{sum}分。",
    },
    classDiffers: {
      message: "“{name}”的得分填写为{printed}分，其下各指标得分之和为{sum}分，相差{gap}分。",
      why: "上级指标的得分应等于其下各指标得分之和。",
      whatToDo: "请核对“{name}”的得分与其下各指标的得分，更正填错的一处。",
    },
  },
});
