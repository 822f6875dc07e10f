import { deadlineMissed } from "../../core/check/rules/deadline-missed";
import { wordsFor } from "./rule-words";

export const deadlineMissedWords = wordsFor(deadlineMissed, {
  name: "按期完成，并写明完成时间",
  messages: {
    missed: {
      message: "“{name}”要求“{target}”，实际完成时间“{actual}”，晚于要求的时间。",
      why: "晚于目标时间就是没有按期完成，应按实际情况扣分并说明原因。",
      whatToDo: "请核对完成时间；确已逾期的，调整得分，并填写偏差原因和改进措施。",
    },
    admitted: {
      message:
        "“{name}”要求“{target}”，实际完成时间“{actual}”，晚于要求的时间，表中已扣分或说明原因。",
      why: "逾期完成已在表中反映，提示审核人员留意。",
      whatToDo: "请确认扣分幅度和所写原因恰当。",
    },
    copied: {
      message: "有{count}处完成时间照写了目标中的期限：{examples}。",
      why: "“……前”是要求，不是实际完成的时间，看不出到底什么时候完成。",
      whatToDo: "请填写实际完成的日期。",
    },
    noYear: {
      message: "有{count}处完成时间没有写年份，表头也没有年度：{examples}。",
      why: "没有年份，无法确认是不是本年度完成的。",
      whatToDo: "请补上年份，或在表头写明年度。",
    },
  },
});
