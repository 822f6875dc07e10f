import { totalDiffersElsewhere } from "../../core/check/rules/total-differs-elsewhere";
import { wordsFor } from "./rule-words";

export const totalDiffersElsewhereWords = wordsFor(totalDiffersElsewhere, {
  name: "得分与报告、汇总表一致",
  messages: {
    report: {
      message: "自评表{sheet}的{name}为{printed}，{elsewhere}写的是“{said}”，两处不一致。",
      why: "自评报告中的得分取自自评表，两处应是同一个数；不一致时无法认定以哪一个为准。",
      whatToDo: "请重新计算这一得分，把自评表和报告改成同一个数。",
    },
    summary: {
      message: "“{project}”自评表的总分为{printed}，汇总表填写为{said}，两处不一致。",
      why: "汇总表逐项目汇总各自评表的得分，两处应是同一个数。",
      whatToDo: "请以核对后的自评表为准，更正另一处。",
    },
    grade: {
      message: "“{project}”自评表的等次为“{printed}”，汇总表填写为“{said}”，两处不一致。",
      why: "汇总表逐项目汇总各自评表的结论，等次应当相同。",
      whatToDo: "请按总分核对等次，更正另一处。",
    },
  },
});
