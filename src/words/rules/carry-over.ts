import { carryOver } from "../../core/check/rules/carry-over";
import { wordsFor } from "./rule-words";

export const carryOverWords = wordsFor(carryOver, {
  name: "结转结余前后衔接",
  messages: {
    change: {
      message: "{name}填写为{printed}，按所列的“{current}”和“{last}”计算应为{computed}。",
      why: "变动率＝（本年累计结转结余－上年累计结转结余）÷上年累计结转结余（通常做法）；填写的数不是由所列的两个数算出来的。",
      whatToDo:
        "请核对两个年度的结转结余数，取数有误的更正金额，计算有误的更正变动率，并重新考虑得分。",
    },
    opening: {
      message: "指标中写的“{last}”，与项目资金中的上年结转资金{opening}不一致。",
      why: "上年末的结转结余就是本年初的结转资金，两处一般应是同一个数（通常做法）；统计口径不同时也可能不等。",
      whatToDo: "请按上年决算核对；口径不同的，请说明各自包含哪些资金。",
    },
    balance: {
      message: "收入{income}、支出{expenditure}，年末结余应为{computed}，表中填写为{closing}。",
      why: "上年结转＋本年收入－本年支出＝年末结转结余（通常做法）；有结余分配或缴回财政的，可能不等。",
      whatToDo: "请按决算核对收入、支出和结余；有缴回或分配的，请在表中说明。",
    },
  },
});
