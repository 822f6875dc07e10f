import { unitContradictsName } from "../../core/check/rules/unit-contradicts-name";
import { wordsFor } from "./rule-words";

export const unitContradictsNameWords = wordsFor(unitContradictsName, {
  name: "计量单位与指标一致",
  messages: {
    value: {
      message: "“{name}”的计量单位栏是“{unit}”，指标值却是“{value}”。",
      why: "同一个指标出现两种单位，无法确定目标到底是多少。",
      whatToDo: "请核对后改正计量单位或指标值。",
    },
    name: {
      message: "“{name}”的计量单位栏是“{unit}”，与指标名称不符。",
      why: "比率应以“%”计量，数量应以个、人、次等计量，单位用错，目标值就无法理解。",
      whatToDo: "请核对后改正计量单位。",
    },
  },
});
