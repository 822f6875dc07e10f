import { tierBand } from "../../core/check/rules/tier-band";
import { wordsFor } from "./rule-words";

export const tierBandWords = wordsFor(tierBand, {
  name: "定性指标得分在所选档次内",
  messages: {
    outside: {
      message:
        "“{name}”的完成情况为“{tier}”，得分应在分值{weight}分的{band}之间（{from}—{to}分），填写了{printed}分。",
      why: "定性指标按达成、部分达成、未达成三档计分，本表评分办法规定了各档的分值区间，得分应落在所写档次的区间内。",
      whatToDo: "请核对完成情况属于哪一档；档次无误的，把得分改到{from}—{to}分之间。",
    },
    edge: {
      message: "“{name}”的完成情况为“{tier}”，填写的{printed}分正好是上一档的下限。",
      why: "各档区间含下限、不含上限，{to}分应属于上一档。",
      whatToDo: "请确认档次；仍属这一档的，得分应低于{to}分。",
    },
    assumed: {
      message:
        "“{name}”的完成情况为“{tier}”，得分一般在分值{weight}分的{band}之间（{from}—{to}分），填写了{printed}分。",
      why: "表中没有写明各档的分值区间或该指标的分值，这里按通常做法核对，因此只作提示。",
      whatToDo: "请对照本级评分办法核对档次和得分。",
    },
  },
});
