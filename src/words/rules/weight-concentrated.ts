import { weightConcentrated } from "../../core/check/rules/weight-concentrated";
import { wordsFor } from "./rule-words";

export const weightConcentratedWords = wordsFor(weightConcentrated, {
  name: "单个指标的权重不过高",
  messages: {
    heavy: {
      message: "单个指标的分值超过{limit}分：{weights}。",
      why: "一项指标占分过重，它完成与否就决定了整个评价结果，容易失真。",
      whatToDo: "建议把该指标细分为几项可衡量的指标，分别设置分值。",
    },
    few: {
      message: "全表只有{count}项指标：{weights}。",
      why: "指标过少，单项占分过重，反映不出项目的产出、效益和满意度。",
      whatToDo: "建议按数量、质量、时效、成本、效益、满意度细化指标，重新分配分值。",
    },
  },
});
