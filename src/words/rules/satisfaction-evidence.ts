import { satisfactionEvidence } from "../../core/check/rules/satisfaction-evidence";
import { wordsFor } from "./rule-words";

export const satisfactionEvidenceWords = wordsFor(satisfactionEvidence, {
  name: "满意度应有调查数据",
  messages: {
    perfect: {
      message: "{names}的目标值或完成值是100%。",
      why: "满意度应来自问卷、访谈等调查，通常很难人人满意，审核时会要求提供依据。",
      whatToDo: "请备好调查的方式、对象和份数；没有做过调查的，按实际情况填写。",
    },
    words: {
      message: "{names}只有文字，没有满意度数据。",
      why: "满意度指标应以调查得到的比例表示，只写“满意”“良好”无法核对。",
      whatToDo: "请填写调查得到的满意度，如“95%”，并注明调查方式。",
    },
    unrelated: {
      message: "{names}列在满意度指标下，写的却不是满意度。",
      why: "满意度指标反映服务对象是否满意，应有调查得到的比例；工作内容应写在产出或效益指标下。",
      whatToDo: "请改写为服务对象的满意度，并填写调查结果。",
    },
  },
});
