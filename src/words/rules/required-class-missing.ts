import { requiredClassMissing } from "../../core/check/rules/required-class-missing";
import { wordsFor } from "./rule-words";

export const requiredClassMissingWords = wordsFor(requiredClassMissing, {
  name: "必设的指标类别齐全",
  messages: {
    missing: {
      message: "没有设置{missing}。",
      why: "项目自评一般应有产出、效益、满意度指标，产出指标再分数量、质量、时效、成本；缺一类，就有一方面没有评价。",
      whatToDo: "请补充相应的指标；确不适用的，在说明中写明。",
    },
  },
});
