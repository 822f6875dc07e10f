import { level1Weights } from "../../core/check/rules/level1-weights";
import { wordsFor } from "./rule-words";

export const level1WeightsWords = wordsFor(level1Weights, {
  name: "一级指标权重符合规定",
  messages: {
    stated: {
      message: "一级指标的分值（{printed}）与评分办法规定的分值（{prescribed}）不一致。",
      why: "表下说明或本级评分办法写明了各一级指标的分值，三级指标的分值应在各自的一级指标内分配。",
      whatToDo:
        "请按规定的分值重新分配各三级指标的分值，得分随之重新计算；经批准另行确定分值的，请在表中注明。",
    },
    usual: {
      message: "一级指标的分值（{printed}）与通常的分值（{prescribed}）不同。",
      why: "通常做法是一级指标按表样规定的分值设置，确有特殊情况的可以调整，因此这里只作提示。",
      whatToDo: "请确认分值是本级规定或按项目特点调整的；没有依据的，按{prescribed}设置。",
    },
  },
});
