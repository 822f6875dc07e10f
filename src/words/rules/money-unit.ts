import { moneyUnit } from "../../core/check/rules/money-unit";
import { wordsFor } from "./rule-words";

export const moneyUnitWords = wordsFor(moneyUnit, {
  name: "金额单位应一致",
  messages: {
    scale: {
      message: "同一行资金的金额{amounts}相差约一万倍，可能混用了“{other}”和“{unit}”。",
      why: "本表金额单位按{unit}填写，预算数和执行数应是同一单位，否则执行率和得分都会算错。",
      whatToDo: "请核对这几个金额，统一换算成{unit}后再计算执行率。",
    },
    block: {
      message: "项目资金填写为{amount}{unit}，同表文字或指标写的是“{said}”，两者相差一万倍。",
      why: "资金栏多半是按另一个单位填写的，与表头的单位（{unit}）不符；金额会被放大或缩小一万倍。",
      whatToDo: "请核对项目资金的单位，换算成{unit}填写，或更正表头的单位。",
    },
    fundUnit: {
      message: "项目资金中{amounts}注明的单位与本表其他金额（{unit}）不一致。",
      why: "同一张表的资金应使用同一单位，混用时预算数、执行数和合计不能直接比较。",
      whatToDo: "请换算成{unit}填写，金额后面不必再写单位。",
    },
    sentence: {
      message: "“{amounts}”的单位与同一句中的其他金额（{unit}）不一致，很可能漏写了一个字。",
      why: "按“{unit}”理解，各项之和与“{whole}”才大致相当；按原文的单位则相差悬殊。",
      whatToDo: "请核对原始数据，确认后改正单位。",
    },
    value: {
      message: "{name}目标为{target}，完成值填{actual}而没有写单位，两者相差约一万倍。",
      why: "完成值没有写单位时按目标的单位理解，“元”和“万元”混用会造成误判。",
      whatToDo: "请给完成值写上单位，或换算成与目标相同的单位。",
    },
    otherUnit: {
      message: "指标中的金额{amounts}与项目资金的单位（{unit}）不同。",
      why: "换算后金额一般是一致的，不影响评分，只是同一张表用了两种单位，核对时容易看错。",
      whatToDo: "建议统一用{unit}填写。",
    },
  },
});
