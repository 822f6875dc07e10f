import { comparatorMisread } from "../../core/check/rules/comparator-misread";
import { wordsFor } from "./rule-words";

export const comparatorMisreadWords = wordsFor(comparatorMisread, {
  name: "“≥”不误识别为“2”",
  messages: {
    twoForAtLeast: {
      message: "有{count}处目标值疑似把“≥”识别成了“2”：{examples}。",
      why: "扫描件转成表格时，“≥90%”常被认成“290%”；这样的目标不合常理，而去掉开头的“2”就与完成值相符。",
      whatToDo: "请对照原件，把“2”改回“≥”。",
    },
  },
});
