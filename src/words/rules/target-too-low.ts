import { targetTooLow } from "../../core/check/rules/target-too-low";
import { wordsFor } from "./rule-words";

export const targetTooLowWords = wordsFor(targetTooLow, {
  name: "目标值明显偏低的可适度扣分",
  messages: {
    admitted: {
      message:
        "有{count}项指标超额完成较多，原因栏写明目标值定得偏低，仍得了满分：{ratios}（完成值÷目标值）。",
      why: "通常做法是因指标值设定明显偏低造成超额完成的，按照偏离度适度调减分值。",
      whatToDo: "是否扣分由评价人决定；扣分的，请在原因栏写明扣分依据。",
    },
    explained: {
      message: "有{count}项指标超额完成较多，写有原因，得了满分：{ratios}（完成值÷目标值）。",
      why: "通常做法是超额完成要分析原因，其中因指标值设定明显偏低造成的，按照偏离度适度调减分值。",
      whatToDo: "请看所写原因是否成立；属于目标值定得偏低的，可以适度扣分并注明。",
    },
  },
});
