import { emptyReason } from "../../core/check/rules/empty-reason";
import { wordsFor } from "./rule-words";

export const emptyReasonWords = wordsFor(emptyReason, {
  name: "偏差原因不能只写“无”",
  messages: {
    rows: {
      message: "偏差原因填写为“{text}”，而{names}没有达到目标或没有得满分。",
      why: "原因栏写“无”“较好完成”等，等于没有说明；有偏差的，要写明为什么没有完成、准备怎么改进。",
      whatToDo: "请针对上述指标写明具体原因和改进措施。",
    },
    unspent: {
      message: "偏差原因填写为“{text}”，而预算执行率为{rate}，还有{rest}没有执行。",
      why: "预算没有全部执行也是偏差；所写内容没有说明剩余资金的原因。",
      whatToDo: "请简要说明资金结余的原因。",
    },
  },
});
