import { actualMissing } from "../../core/check/rules/actual-missing";
import { wordsFor } from "./rule-words";

export const actualMissingWords = wordsFor(actualMissing, {
  name: "有得分的指标应有完成值",
  messages: {
    scored: {
      message: "有{count}项指标没有填写实际完成值，却填了得分：{names}。",
      why: "得分以实际完成值为依据，没有完成值就不能得分。",
      whatToDo: "请补填实际完成值；确实没有完成情况的，删去得分。",
    },
    unfilled: {
      message: "有{count}项指标没有填写实际完成值，也没有得分：{names}。",
      why: "表中其他内容已经填写，这几项空着，审核时不知道是没有完成还是漏填，总分也不完整。",
      whatToDo: "请补填实际完成值和得分；没有完成的，如实填写并说明原因。",
    },
    unsure: {
      message: "有{count}项指标的目标值和完成值都是空白，却有得分：{names}。",
      why: "这几行也可能与上一行合用一个目标值和完成值，因此只作提示。",
      whatToDo: "请核对；不是合用的，请补填目标值和完成值。",
    },
  },
});
