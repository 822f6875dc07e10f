import { scoreDecimals } from "../../core/check/rules/score-decimals";
import { wordsFor } from "./rule-words";

export const scoreDecimalsWords = wordsFor(scoreDecimals, {
  name: "得分保留两位小数",
  messages: {
    tail: {
      message: "有{count}处得分带着很长的小数，如{printed}。",
      why: "这是计算过程留下的尾数，直接抄进表中，既不便核对，汇总时也会产生尾差。",
      whatToDo: "请保留{decimals}位小数，如改为{rounded}，并核对总分。",
    },
    more: {
      message: "有{count}处得分多于{decimals}位小数，如{printed}。",
      why: "通常做法是得分和总分保留两位小数。",
      whatToDo: "建议统一保留{decimals}位小数，如改为{rounded}，并核对总分。",
    },
  },
});
