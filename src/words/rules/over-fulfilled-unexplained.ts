import { overFulfilledUnexplained } from "../../core/check/rules/over-fulfilled-unexplained";
import { wordsFor } from "./rule-words";

export const overFulfilledUnexplainedWords = wordsFor(overFulfilledUnexplained, {
  name: "超额完成较多须说明原因",
  messages: {
    over: {
      message: "有{count}项指标的完成值远超目标值，没有说明原因：{ratios}（完成值÷目标值）。",
      why: "通常做法是完成值达到目标值{threshold}以上的，要分析原因；多半是年初目标定得偏低，或者统计口径有变化。",
      whatToDo: "请核对完成值和目标值；无误的，写明超额完成的原因，并在下年调整目标值。",
    },
    rate: {
      message: "有{count}项比率指标的目标值偏低，实际远高于目标：{ratios}（完成值÷目标值）。",
      why: "比率一般不会超过100%，实际达到目标值{threshold}以上的，说明目标定得过低，约束力不够。",
      whatToDo: "请说明目标值的依据；下年按实际水平提高目标值。",
    },
    small: {
      message: "有{count}项指标超出了目标：{ratios}（完成值÷目标值），数量不大，也没有说明原因。",
      why: "目标只有一两个时，多做一个就会超出很多，因此这里只作提示。",
      whatToDo: "请核对统计口径；需要的话，简要说明原因。",
    },
  },
});
