import { fundSum } from "../../core/check/rules/fund-sum";
import { wordsFor } from "./rule-words";

export const fundSumWords = wordsFor(fundSum, {
  name: "资金总额等于各资金来源之和",
  messages: {
    differs: {
      message: "“{whole}”的{column}填写为{total}，下列各项之和为{sum}，两者不等。",
      why: "资金总额应等于各资金来源之和，合计应等于各分项之和；这里各项已经列全，或者各项之和超过了总额。",
      whatToDo: "请逐项核对，更正总额或填错的分项；更正后执行率和得分要重新计算。",
    },
    incomplete: {
      message: "“{whole}”的{column}填写为{total}，下列各项之和只有{sum}。",
      why: "资金总额一般等于各资金来源之和；“其中”各项也可能没有列全，因此这里只作提醒。",
      whatToDo: "请核对是否漏填了资金来源；确有未列出的来源的，请补充列出。",
    },
    rounding: {
      message: "“{whole}”的{column}填写为{total}，下列各项之和为{sum}，只差尾数。",
      why: "各项金额分别四舍五入后再相加，末位会有一点尾差，不影响评分。",
      whatToDo: "如需严格相等，请按决算数更正尾数。",
    },
    items: {
      message: "“{whole}”的{column}为{total}，所列各子项目之和为{sum}，两者不等。",
      why: "子项目明细与资金总额说的是同一笔资金时，两者应当相等；总额可能漏计了部分子项目，也可能口径不同。",
      whatToDo: "请核对总额是否包含全部子项目；口径不同的，请在备注中说明。",
    },
  },
});
