import { allFullMarks } from "../../core/check/rules/all-full-marks";
import { wordsFor } from "./rule-words";

export const allFullMarksWords = wordsFor(allFullMarks, {
  name: "指标全部满分的请核实",
  messages: {
    full: {
      message: "{count}项指标全部得满分，总分{total}分。",
      why: "指标全部满分，可能是目标定得偏低，也可能没有如实反映问题，审核时会重点核实。",
      whatToDo: "请逐项核对完成值的佐证材料；确实全部完成的，备好材料即可。",
    },
  },
});
