import { approximateActual } from "../../core/check/rules/approximate-actual";
import { wordsFor } from "./rule-words";

export const approximateActualWords = wordsFor(approximateActual, {
  name: "完成值应为准确数",
  messages: {
    approximate: {
      message: "有{count}处完成值是约数：{examples}。",
      why: "“余”“多”“约”“近”不是准确数；计分时只能按“至少”“大约”理解。",
      whatToDo: "请按统计台账填写准确数。",
    },
  },
});
