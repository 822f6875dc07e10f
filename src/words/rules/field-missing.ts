import { fieldMissing } from "../../core/check/rules/field-missing";
import { wordsFor } from "./rule-words";

export const fieldMissingWords = wordsFor(fieldMissing, {
  name: "必填栏目不应空白",
  messages: {
    blank: {
      message: "{fields}没有填写。",
      why: "自评表的表头和资金栏应填写完整；空着的，审核时不知道是没有金额还是漏填。",
      whatToDo: "请补填；没有金额的填“0”，不适用的填“—”。执行率和得分可由本工具计算填入。",
    },
  },
});
