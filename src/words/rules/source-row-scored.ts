import { sourceRowScored } from "../../core/check/rules/source-row-scored";
import { wordsFor } from "./rule-words";

export const sourceRowScoredWords = wordsFor(sourceRowScored, {
  name: "资金来源行不计分",
  messages: {
    scored: {
      message: "“{source}”一行另外填写了得分、分值（{points}），与年度资金总额重复。",
      why: "预算执行的分值和得分只填在“年度资金总额”一行，“其中”各行填“—”；各行都填，汇总时容易重复计分。",
      whatToDo: "请清除“其中”各行的分值和得分，或者改填“—”，并核对总分没有把它们加进去。",
    },
  },
});
