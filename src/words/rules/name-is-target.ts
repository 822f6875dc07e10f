import { nameIsTarget } from "../../core/check/rules/name-is-target";
import { wordsFor } from "./rule-words";

export const nameIsTargetWords = wordsFor(nameIsTarget, {
  name: "指标名称不写成指标值",
  messages: {
    valueAsName: {
      message: "有{count}项三级指标的名称与指标值相同：{examples}。",
      why: "名称要说明考核什么，指标值说明要达到多少；名称写成数值或日期，看不出考核内容。",
      whatToDo: "请把名称改为考核内容，如“项目总成本”“完成时间”，数值只写在指标值栏。",
    },
    sentenceAsName: {
      message: "有{count}项三级指标的名称与指标值文字相同：{examples}。",
      why: "名称与指标值一样，等于没有设定要达到的标准。",
      whatToDo: "请保留名称，在指标值栏写明要达到的程度或数量。",
    },
    repeated: {
      message: "“{name}”这一行与前面的一行重复，名称、目标“{target}”和完成值“{actual}”都相同。",
      why: "同一内容设成两项指标，会重复计分。",
      whatToDo: "请删除重复的一行，或改为该类别下真正要考核的内容，并调整分值。",
    },
  },
});
