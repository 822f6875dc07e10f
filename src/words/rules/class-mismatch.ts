import { classMismatch } from "../../core/check/rules/class-mismatch";
import { wordsFor } from "./rule-words";

export const classMismatchWords = wordsFor(classMismatch, {
  name: "指标归入合适的类别",
  messages: {
    misplacedClass: {
      message: "“{name}”列在“{within}”下面，一般应列在“{better}”下。",
      why: "财预〔2020〕10号的表样中，产出、效益、满意度分列，各有分值；类别放错，会影响各类指标的得分构成。",
      whatToDo: "请按表样调整类别。",
    },
    misplacedName: {
      message: "“{name}”列在“{within}”中，从名称看更像“{better}”。",
      why: "指标归类不准，会影响各类指标的分值分布和横向比较。",
      whatToDo: "请核对指标含义，必要时归入“{better}”。",
    },
  },
});
