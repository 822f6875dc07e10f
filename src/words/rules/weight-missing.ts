import { weightMissing } from "../../core/check/rules/weight-missing";
import { wordsFor } from "./rule-words";

export const weightMissingWords = wordsFor(weightMissing, {
  name: "有得分的指标应有分值",
  messages: {
    blank: {
      message: "有{count}项指标填了得分，却没有填写分值：{names}。",
      why: "得分不得超过分值，分值合计应为100分；没有分值，得分和总分都无从核对。",
      whatToDo: "请补填这些指标的分值；与上面的指标合用一个分值的，请合并单元格或在原因栏注明。",
    },
    column: {
      message: "“{column}”一列在{count}项指标中全部空白，只有“{other}”一列填写了数字。",
      why: "表样要求填写各项指标的分值；只填另一列时，看不出得分是按哪个满分打的。",
      whatToDo: "请按本单位设定的满分补填“{column}”，并核对“{other}”与它的关系。",
    },
    zero: {
      message: "有{count}项指标的分值为0：{names}。",
      why: "分值为0的指标不影响总分，通常做法是每项指标的分值都大于0。",
      whatToDo: "需要考核的，请给出分值；不需要的，请删去该行。",
    },
  },
});
