import { tableCount } from "../../core/check/rules/table-count";
import { wordsFor } from "./rule-words";

export const tableCountWords = wordsFor(tableCount, {
  name: "项目数量与自评表数量一致",
  messages: {
    fewer: {
      message: "报告写自评“{said}”，工作簿中只有{tables}张项目自评表：{projects}。",
      why: "纳入自评的每个项目都应有一张自评表；几个项目合并自评的，报告和自评表应写明合并情况。",
      whatToDo: "请补齐缺少的自评表，或者在报告中说明哪些项目合并自评。",
    },
    more: {
      message: "报告写自评“{said}”，工作簿中有{tables}张项目自评表：{projects}。",
      why: "报告中的项目数应与所附自评表一致；报告只说其中一部分的不在此列。",
      whatToDo: "请核对报告中的项目数。",
    },
    missingTable: {
      message: "汇总表列了{rows}个项目，其中{missing}个没有对应的自评表：{names}。",
      why: "汇总表的每个项目都应附自评表，名称也应一致，否则无法核对得分。",
      whatToDo: "请补齐自评表；名称写法不同的，请统一项目名称。",
    },
    missingRow: {
      message: "工作簿中有{tables}张项目自评表，其中{missing}个项目没有列入汇总表：{names}。",
      why: "汇总表应当包括全部自评项目，漏列会使汇总的项目数和金额偏小。",
      whatToDo: "请在汇总表中补列；名称写法不同的，请统一项目名称。",
    },
  },
});
