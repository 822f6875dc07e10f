import { unitMismatch } from "../../core/check/rules/unit-mismatch";
import { wordsFor } from "./rule-words";

export const unitMismatchWords = wordsFor(unitMismatch, {
  name: "完成值与目标值单位一致",
  messages: {
    differs: {
      message:
        "“{name}”的目标是“{target}”，实际完成填“{actual}”，单位一个是“{targetUnit}”，一个是“{actualUnit}”。",
      why: "单位不同就不是同一个量，无法判断是否完成，也无法按比例计分。",
      whatToDo: "请核对哪一个单位正确，把目标值和完成值改成同一单位。",
    },
    converts: {
      message: "有{count}项指标的目标值与完成值用了不同的金额单位：{examples}。",
      why: "两个单位可以换算，系统已按换算后的数比较；但同一行混用“元”“万元”，审核人员容易看错。",
      whatToDo: "建议统一为一种金额单位。",
    },
    similar: {
      message: "有{count}项指标的目标值与完成值用了不同的量词：{examples}。",
      why: "量词不同，多半指同一件事，也可能统计口径不同。",
      whatToDo: "请确认口径相同，并统一写法。",
    },
    missing: {
      message: "有{count}项指标的完成值没有写单位：{examples}。",
      why: "目标值带单位而完成值只有数字，读表的人要自己推断单位。",
      whatToDo: "请在完成值后面补上与目标值相同的单位。",
    },
  },
});
