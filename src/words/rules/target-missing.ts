import { targetMissing } from "../../core/check/rules/target-missing";
import { wordsFor } from "./rule-words";

export const targetMissingWords = wordsFor(targetMissing, {
  name: "有分值的指标应有目标值",
  messages: {
    missing: {
      message: "有{count}项指标设有分值或填了得分，却没有目标值：{names}。",
      why: "得分是拿实际完成值与目标值比较得出的，没有目标值，得分就没有依据。",
      whatToDo: "请按批复的绩效目标补填目标值；年初确未设定的，在原因栏说明。",
    },
  },
});
