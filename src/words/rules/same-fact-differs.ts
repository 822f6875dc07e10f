import { sameFactDiffers } from "../../core/check/rules/same-fact-differs";
import { wordsFor } from "./rule-words";

export const sameFactDiffersWords = wordsFor(sameFactDiffers, {
  name: "同一事项各处数字一致",
  messages: {
    fund: {
      message: "自评表{place}的{name}为{one}，{elsewhere}写的是{other}，两处不一致。",
      why: "预算数、执行数和执行率在自评表和报告中应是同一个数。",
      whatToDo: "请按决算数核对，更正写错的一处；改动执行数的，执行率和得分要重新计算。",
    },
    cost: {
      message: "自评表{place}的{name}为{one}，{elsewhere}的完成值是{other}，两处不一致。",
      why: "该成本指标以全部预算为目标值，完成值应与全年执行数相同。",
      whatToDo: "请核对实际支出，更正写错的一处；成本另有口径的，请在备注中说明。",
    },
    summary: {
      message: "自评表{place}为{one}，汇总表{elsewhere}中{name}填写为{other}，两处不一致。",
      why: "汇总表的资金数取自各项目自评表，两处应是同一个数。",
      whatToDo: "请以核对后的自评表为准，更正另一处。",
    },
    count: {
      message: "“{name}”：{place}写{one}，{elsewhere}写{other}，两处不一致。",
      why: "同一事项在自评表之间、自评表与报告之间应是同一个数；统计范围不同的，名称也应有所区别。",
      whatToDo: "请核对实际完成数，更正写错的一处；确属口径不同的，请分别注明统计范围。",
    },
    countUnits: {
      message: "“{name}”：{place}写{one}，{elsewhere}写{other}，数量和单位都不同。",
      why: "两处说的像是同一事项；单位不同时也可能是两种统计口径，因此只作提示。",
      whatToDo: "请核对两处是否同一口径；是的统一数字和单位，不是的注明区别。",
    },
    account: {
      message: "{name}：{place}写{one}，{elsewhere}写{other}，两处不一致。",
      why: "两段说的是同一年度、同一口径的{name}，应是同一个数。",
      whatToDo: "请按决算报表核对，更正写错的一处。",
    },
    accountScope: {
      message: "{name}：{place}写{one}，{elsewhere}写{other}，两处不同。",
      why: "两处可能口径不同（预算与决算、全部资金与财政拨款），但文中没有说明，因此只作提示。",
      whatToDo: "请核对两处的口径；口径相同的更正写错的一处，不同的写明口径。",
    },
    noun: {
      message: "文中一处写“{one}”，另一处写“{other}”，数目不同。",
      why: "两处像是在说同一项工作；也可能时点或范围不同，因此只作提示。",
      whatToDo: "请核对数目；时点或范围不同的，请写明。",
    },
  },
});
