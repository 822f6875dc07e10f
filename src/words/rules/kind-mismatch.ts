import { kindMismatch } from "../../core/check/rules/kind-mismatch";
import { wordsFor } from "./rule-words";

export const kindMismatchWords = wordsFor(kindMismatch, {
  name: "目标与完成值是同一类值",
  messages: {
    wordForNumber: {
      message: "有{count}项指标的目标是数值，完成值只写了文字：{examples}。",
      why: "目标可以计量，完成值也应填数值，否则无法核对是否达标，更无法按比例计分。",
      whatToDo: "请填写实际完成的数和单位。",
    },
    percentForNumber: {
      message: "有{count}项指标的目标是数量或金额，完成值填的是百分比：{examples}。",
      why: "百分比是完成程度，不是完成的数量，读表的人不知道实际做了多少、花了多少。",
      whatToDo: "请填写实际完成的数量或金额。",
    },
    numberForPercent: {
      message: "有{count}项指标的目标是百分比，完成值填的是数量：{examples}。",
      why: "数量与百分比不能直接比较。",
      whatToDo: "请算出比例后填写，例如“98%”；需要保留数量的，写在说明里。",
    },
    percentForDate: {
      message: "有{count}项指标的目标是完成时间，完成值填的是百分比：{examples}。",
      why: "时效指标看什么时候完成；写“100%”看不出是否按时。",
      whatToDo: "请填写实际完成的日期。",
    },
    wordForDate: {
      message: "有{count}项指标的目标是完成时间，完成值没有写时间：{examples}。",
      why: "写“按时完成”能说明结果，但没有日期可供核对。",
      whatToDo: "建议填写实际完成的日期。",
    },
    wordForAll: {
      message: "有{count}项指标的目标是100%，完成值用文字表示：{examples}。",
      why: "文字的意思可能就是100%，但比率指标以百分比填写才便于核对和汇总。",
      whatToDo: "建议改填百分比。",
    },
    percentForDeadline: {
      message: "有{count}项指标的名称写的是完成期限，目标值和完成值填的是百分比：{examples}。",
      why: "期限应写在目标值里；完成值写百分比，看不出什么时候完成。",
      whatToDo: "建议把期限移到年度指标值，指标名称写成“完成时间”一类，完成值填实际日期。",
    },
    percentForWord: {
      message: "有{count}项定性指标的完成值填了100%：{examples}。",
      why: "目标是“规范”“健全”一类的定性要求，“100%”没有说明做到了什么。",
      whatToDo:
        "请写明达成程度和具体表现，如“制度健全，未发现违规”；确实想用比率考核的，目标也改成比率。",
    },
  },
});
