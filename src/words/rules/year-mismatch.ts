import { yearMismatch } from "../../core/check/rules/year-mismatch";
import { wordsFor } from "./rule-words";

export const yearMismatchWords = wordsFor(yearMismatch, {
  name: "文中年度与标题一致",
  messages: {
    title: {
      message: "报告标题“{text}”写的是{said}年度，自评表是{year}年度。",
      why: "报告与自评表应是同一年度；沿用上年文稿时标题容易漏改。",
      whatToDo: "请核对年度，更正标题或自评表。",
    },
    work: {
      message: "自评年度是{year}年，“{text}”说的却是{said}年的工作。",
      why: "自评反映本年度的目标和完成情况；年份不符多半是笔误，或者沿用了其他年度的文字。",
      whatToDo: "请核对年份并更正；确属其他年度的工作，不应计入本年度。",
    },
    events: {
      message: "自评年度是{year}年，所列时间中{said}在本年度之前。",
      why: "完成情况应当只统计本年度的工作，上年度的次数不应计入。",
      whatToDo: "请核对时间；属于上年度的，从本年度的完成情况中剔除并重新计数。",
    },
    deadline: {
      message: "自评年度是{year}年，目标值“{said}”早于本年度。",
      why: "年度目标的完成期限应在本年度之内；早于本年度多半是沿用了上年的目标。",
      whatToDo: "请核对目标值中的年份并更正。",
    },
  },
});
