import { impossibleTarget } from "../../core/check/rules/impossible-target";
import { wordsFor } from "./rule-words";

export const impossibleTargetWords = wordsFor(impossibleTarget, {
  name: "目标值应能实现",
  messages: {
    atLeastAll: {
      message: "有{count}项比率指标的目标写成“≥100%”：{names}。",
      why: "这类比率最高只能是100%，“≥100%”实际上就是“=100%”。",
      whatToDo: "建议写成“=100%”或“100%”。",
    },
    aboveAll: {
      message: "有{count}项比率指标的目标超过100%（{examples}）：{names}。",
      why: "这类比率最高只能是100%，这样的目标不可能完成。",
      whatToDo: "请核对目标值，必要时按规定程序调整。",
    },
  },
});
