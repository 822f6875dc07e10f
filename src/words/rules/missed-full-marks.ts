import { missedFullMarks } from "../../core/check/rules/missed-full-marks";
import { wordsFor } from "./rule-words";

export const missedFullMarksWords = wordsFor(missedFullMarks, {
  name: "未完成目标不得满分",
  messages: {
    missed: {
      message: "“{name}”目标{target}，实际完成{actual}，没有达到目标要求却得了满分{printed}分。",
      why: "通常做法是定量指标达到目标值得满分，没有达到的按完成比例计分。",
      whatToDo: "请核对实际完成值；确未完成的，按比例计分，并填写偏差原因及改进措施。",
    },
    explained: {
      message:
        "“{name}”目标{target}，实际完成{actual}，没有达到目标要求仍得满分{printed}分，表中写有原因。",
      why: "通常做法是没有达到目标的按完成比例计分；说明了客观原因的，是否给满分由审核人员判断。",
      whatToDo: "请确认所写原因足以支持给满分；否则按比例计分。",
    },
    unsure: {
      message:
        "“{name}”目标{target}，实际完成{actual}，看来没有达到目标要求，却得了满分{printed}分。",
      why: "目标值没有写明“≥”或“≤”，或者写的方向与指标名称相反，或者评分办法、分值没有在表中写明，因此只作提醒；通常做法是没有达到目标的按完成比例计分。",
      whatToDo: "请核对目标方向和实际完成值；确未完成的，按比例计分并说明原因。",
    },
  },
});
