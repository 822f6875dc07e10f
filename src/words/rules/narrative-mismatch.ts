import { narrativeMismatch } from "../../core/check/rules/narrative-mismatch";
import { wordsFor } from "./rule-words";

export const narrativeMismatchWords = wordsFor(narrativeMismatch, {
  name: "文字中的数字前后一致",
  messages: {
    ratio: {
      message: "文中写“{printed}”，按同段所列“{part}”和“{whole}”计算应为{computed}。",
      why: "比率由同段给出的两个数计算得出，写错时读者一算便知，审核时会退回核对。",
      whatToDo: "请核对两个数和比率，更正写错的一个；自评表中引用同一比率的也要一并更正。",
    },
    change: {
      message: "文中写“{by}，{printed}”，以{base}为基数计算应为{computed}。",
      why: "增减比例＝增减额÷比较基期的数，不能用本期数作基数；文中没有写基期数的，由本期数和增减额推算。",
      whatToDo: "请核对基期数、增减额和比例，更正写错的一个。",
    },
    total: {
      message: "文中写“{total}”，前面所列各项{parts}之和为{sum}，相差{gap}。",
      why: "合计紧接在所列各项之后，应等于各项之和。",
      whatToDo: "请核对各项和合计，更正写错的一个；得分还要与自评表一致。",
    },
    points: {
      message: "文中写“{whole}”，其中各项（{parts}）之和为{sum}，相差{gap}。",
      why: "总的得分等于各部分得分之和，其中必有一处写错，或者漏列了一项。",
      whatToDo: "请按自评表核对各部分得分和总的得分，更正写错的一处，漏列的补上。",
    },
    sum: {
      message: "文中写“{whole}”，其中各项（{parts}）之和为{sum}，相差{gap}。",
      why: "各项多为整数，差额不是四舍五入造成的；总额或某一项写错了。",
      whatToDo: "请与决算数核对，更正写错的一处。",
    },
    scores: {
      message: "文中写“{said}”，别处（{elsewhere}）的{name}是{other}，前后不一致。",
      why: "同一项得分在报告和自评表中只能有一个数。",
      whatToDo: "请按自评表核定的得分统一改正，合计随之重新计算。",
    },
    classes: {
      message: "文中写“{said}”，各一级指标标题所写得分（{parts}）之和为{sum}，两者不等。",
      why: "绩效指标得分应等于各一级指标得分之和，其中必有一处写错。",
      whatToDo: "请逐级核对各指标的分值和得分，更正写错的一级，再重新计算合计。",
    },
    goal: {
      message: "年度目标或完成情况写“{said}”，同名指标“{name}”填写为{stated}，两处不一致。",
      why: "目标、完成情况的文字与绩效指标说的是同一件事，数字应当相同。",
      whatToDo: "请核对实际数，更正写错的一处；口径不同的请写明。",
    },
    count: {
      message: "文中写“{announced}”，后面只列出{count}个：{named}。",
      why: "先报总数再逐一列举的，列举的个数应与总数相同。",
      whatToDo: "请补上漏列的，或者更正总数。",
    },
  },
});
