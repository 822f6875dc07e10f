import { notApplicableWeighted } from "../../core/check/rules/not-applicable-weighted";
import { wordsFor } from "./rule-words";

export const notApplicableWeightedWords = wordsFor(notApplicableWeighted, {
  name: "不适用的指标不赋分",
  messages: {
    weighted: {
      message: "有{count}项指标填写为不涉及或没有，却占有分值：{names}。",
      why: "不适用的指标占着分值，实际考核的内容就不足100分，审计部门多次指出过这类问题。",
      whatToDo: "请把不适用的指标删去，分值分配到其他指标。",
    },
    unsure: {
      message: "有{count}项指标的目标值和完成值都是“无”，占有分值：{names}。",
      why: "“无”可能表示没有发生，也可能表示不适用，因此只作提示。",
      whatToDo: "表示没有发生的，请改写为“0”；不适用的，请删去并把分值分配到其他指标。",
    },
  },
});
