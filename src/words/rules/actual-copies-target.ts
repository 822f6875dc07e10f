import { actualCopiesTarget } from "../../core/check/rules/actual-copies-target";
import { wordsFor } from "./rule-words";

export const actualCopiesTargetWords = wordsFor(actualCopiesTarget, {
  name: "完成情况不照抄目标",
  messages: {
    copied: {
      message: "有{count}处完成情况与目标一字不差：{examples}。",
      why: "目标写的是准备做什么，完成情况应写做到了什么；成批照抄，看不出实际结果，审核时一般会退回补充。",
      whatToDo: "请逐项写明实际做了什么、达到什么效果，尽量带上数据。",
    },
    alike: {
      message: "有{count}处完成情况与目标文字相同：{examples}。",
      why: "完成情况照写目标，看不出实际结果。",
      whatToDo: "请改写为实际做到的情况，能有数据的写数据。",
    },
    everyRow: {
      message: "各项指标的完成值都与目标值写得一样，其中有{count}项不是100%或0：{examples}。",
      why: "所有指标都恰好等于目标，实际工作中少见，审核人员会怀疑是照抄。",
      whatToDo: "请按实际完成情况逐项核对。",
    },
    goal: {
      message: "年度总体目标的完成情况与预期目标文字相同：{examples}。",
      why: "完成情况栏应综述目标的实际完成结果，照抄预期目标等于没有填写。",
      whatToDo: "请写明全年做了哪些工作、取得什么成效。",
    },
  },
});
