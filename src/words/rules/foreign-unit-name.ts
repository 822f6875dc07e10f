import { foreignUnitName } from "../../core/check/rules/foreign-unit-name";
import { wordsFor } from "./rule-words";

export const foreignUnitNameWords = wordsFor(foreignUnitName, {
  name: "单位称谓前后一致",
  messages: {
    otherBody: {
      message: "有{count}处写作“{word}”，而填报单位是“{organisation}”。",
      why: "称谓与填报单位不符，可能沿用了其他单位的文稿或模板。",
      whatToDo: "请改成本单位的称谓，并检查相关内容是否符合本单位实际。",
    },
    otherLevel: {
      message: "有{count}处写作“{word}”，而填报单位是“{organisation}”。",
      why: "所写的党委政府级别与填报单位所在地不符，可能沿用了其他地区的模板。",
      whatToDo: "请按本地情况改正。",
    },
  },
});
