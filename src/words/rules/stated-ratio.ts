import { statedRatio } from "../../core/check/rules/stated-ratio";
import { wordsFor } from "./rule-words";

export const statedRatioWords = wordsFor(statedRatio, {
  name: "比率与所列数据相符",
  messages: {
    ratio: {
      message: "{name}填写为{printed}，按所列的“{part}”÷“{whole}”计算应为{computed}。",
      why: "控制率、执行率等指标由两个数相除得出（通常做法），填写的比率与同一处所列的两个数不符，四舍五入也解释不了。",
      whatToDo: "请核对这两个数和比率，更正填错的一个；比率改变后，请重新考虑得分。",
    },
    change: {
      message: "{name}填写为{printed}，按所列的“{part}”和“{whole}”计算应为{computed}。",
      why: "变动率＝（本年数－上年数）÷上年数（通常做法），填写的数不是由所列的两个数算出来的。",
      whatToDo: "请核对两个年度的数和变动率，更正填错的一个；变动率改变后，请重新考虑得分。",
    },
    unsure: {
      message: "{name}填写为{printed}，而所列的“{part}”与“{whole}”之比为{computed}，两者不符。",
      why: "从文字看，该比率应由这两个数相除得出；也可能另有计算口径，因此只作提醒。",
      whatToDo: "请核对比率和两个数；口径不同的，请写明计算方法。",
    },
  },
});
