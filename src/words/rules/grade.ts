import { grade } from "../../core/check/rules/grade";
import { wordsFor } from "./rule-words";

export const gradeWords = wordsFor(grade, {
  name: "等次与总分相符",
  messages: {
    differs: {
      message: "总分{total}分，等次填写为“{printed}”，按总分应为“{grade}”。",
      why: "等次按总分确定，通常做法是90分及以上为优，80分及以上不足90分为良，60分及以上不足80分为中，不足60分为差，不先四舍五入。",
      whatToDo: "请核对总分；总分无误的，把等次改为“{grade}”。",
    },
    missing: {
      message: "总分{total}分，等次没有填写，按总分应为“{grade}”。",
      why: "表样设有等次一栏；等次按总分确定，通常做法是90分及以上为优，80分及以上不足90分为良，60分及以上不足80分为中，不足60分为差。",
      whatToDo: "请核对总分后填写等次“{grade}”；规定由财政部门填写的，可以留空。",
    },
  },
});
