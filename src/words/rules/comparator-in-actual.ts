import { comparatorInActual } from "../../core/check/rules/comparator-in-actual";
import { wordsFor } from "./rule-words";

export const comparatorInActualWords = wordsFor(comparatorInActual, {
  name: "完成值填实际数，不填“≥”“超过”",
  messages: {
    limit: {
      message: "有{count}处完成值写的是界限而不是实际数：{examples}。",
      why: "“≥”“大于”“超过”表示目标要求；完成值这样写，看不出实际完成了多少，也无法据此计分。通常做法是填写统计得到的实际数。",
      whatToDo: "请查阅台账或统计资料，填写实际完成的数，例如目标“≥95%”、实际“97.2%”。",
    },
    bound: {
      message: "有{count}处完成值写成“以上”“以内”等范围：{examples}。",
      why: "范围不是实际数，读表的人不知道到底完成了多少。",
      whatToDo: "能统计的，请改填实际数。",
    },
  },
});
