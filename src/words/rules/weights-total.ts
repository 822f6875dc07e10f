import { weightsTotal } from "../../core/check/rules/weights-total";
import { wordsFor } from "./rule-words";

export const weightsTotalWords = wordsFor(weightsTotal, {
  name: "分值合计为100分",
  messages: {
    rows: {
      message: "分值合计为{sum}分（{addends}），应为{base}分，相差{gap}分。",
      why: "自评总分为100分，含预算执行率的分值；表中写明预算执行率单独计分的，指标分值合计为90分或80分。",
      whatToDo: "请按各项指标的重要程度调整分值，使合计为{base}分；调整后得分要重新计算。",
    },
    classes: {
      message: "各一级指标标明的分值合计为{sum}分（{addends}），应为{base}分，相差{gap}分。",
      why: "自评总分为100分，含预算执行率的分值；表中写明预算执行率单独计分的，指标分值合计为90分或80分。",
      whatToDo: "请核对各一级指标标明的分值与其下三级指标的分值，更正标错的一处。",
    },
    unclear: {
      message:
        "分值合计为{sum}分（{addends}），与总分{base}分相差{gap}分，表中没有写明预算执行率占多少分。",
      why: "通常做法是总分100分，其中预算执行率10分或20分，其余为指标分值；表中的分值合计与这几种情况都不符。",
      whatToDo: "请核对各指标分值；预算执行率计分的，请在表中写明其分值。",
    },
    blank: {
      message: "分值合计为{sum}分（{addends}），应为{base}分，相差{gap}分，表中没有填写{classes}。",
      why: "自评总分为100分；整类指标空着的，看不出这一类的分值应当计入，还是应当分配给其他指标。",
      whatToDo: "请补填{classes}及其分值；确实不设的，把分值分配给其他指标，使合计为{base}分。",
    },
    printed: {
      message: "合计栏的分值填写为{printed}分，各项分值之和为{sum}分。",
      why: "合计栏应等于预算执行率与各指标分值之和。",
      whatToDo: "请把合计栏的分值改为{sum}分，或核对漏加的分值。",
    },
  },
});
