import { vagueTarget } from "../../core/check/rules/vague-target";
import { wordsFor } from "./rule-words";

export const vagueTargetWords = wordsFor(vagueTarget, {
  name: "指标值应可衡量",
  messages: {
    noDegree: {
      message: "有{count}项定性指标的目标没有说明程度：{examples}。",
      why: "“提高”“改善”“提供支撑”只说了方向，做到什么程度算完成没有标准，得分难以核实。",
      whatToDo: "建议改成可以衡量的说法，如“投诉比上年减少10%”，或注明各等次的标准。",
    },
    noResult: {
      message: "有{count}项指标的目标没有写要达到什么结果：{examples}。",
      why: "目标只说了工作的性质，没有可以核对的结果，无法判断是否完成。",
      whatToDo:
        "请写明预期达到的效果或数量；确实不产生该类效益的，不设这项指标，把分值调到其他指标。",
    },
  },
});
