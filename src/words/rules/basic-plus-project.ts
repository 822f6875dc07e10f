import { basicPlusProject } from "../../core/check/rules/basic-plus-project";
import { wordsFor } from "./rule-words";

export const basicPlusProjectWords = wordsFor(basicPlusProject, {
  name: "基本支出加项目支出等于整体支出",
  messages: {
    differs: {
      message: "基本支出{basic}加项目支出{project}等于{sum}，与部门整体支出（{totals}）都不相等。",
      why: "部门整体支出一般由基本支出和项目支出两部分组成，预算数、执行数都应如此（通常做法）；不等的，多半是取数的年度或口径不同，例如一个取预算数、一个取执行数，或者没有包含上年结转。",
      whatToDo:
        "请核对这几个金额各取自预算还是决算、是否包含结转资金，改为同一口径；口径确实不同的，请在备注中说明。",
    },
  },
});
