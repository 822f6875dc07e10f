import { parentWeight } from "../../core/check/rules/parent-weight";
import { wordsFor } from "./rule-words";

export const parentWeightWords = wordsFor(parentWeight, {
  name: "上级指标分值等于下级合计",
  messages: {
    differs: {
      message: "“{name}”标明{printed}分，其下各指标的分值合计为{sum}分，相差{gap}分。",
      why: "通常做法是三级指标的分值加总为二级指标的分值，二级指标加总为一级指标；两者不等时，总分或者算多，或者算少。",
      whatToDo: "请核对是“{name}”标明的分值有误，还是其下漏列、多列了指标，更正后两者一致。",
    },
  },
});
