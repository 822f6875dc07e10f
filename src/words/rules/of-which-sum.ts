import { ofWhichSum } from "../../core/check/rules/of-which-sum";
import { wordsFor } from "./rule-words";

export const ofWhichSumWords = wordsFor(ofWhichSum, {
  name: "“其中”各项之和与合计相符",
  messages: {
    exceeds: {
      message: "{name}为{total}，其中各项（{parts}）之和为{sum}，比总额还多{gap}。",
      why: "“其中”各项是总额的组成部分，加起来不会大于总额。",
      whatToDo: "请逐项核对，更正总额或填错的分项；同一笔资金在两项里重复列出的，删去一处。",
    },
    differs: {
      message: "{name}为{total}，所列各项（{parts}）之和为{sum}，相差{gap}。",
      why: "这里各项已经列全，加起来应等于总额。",
      whatToDo: "请逐项核对，更正总额或填错的分项；总额说的不是这几项的，请分开表述。",
    },
    short: {
      message: "{name}为{total}，其中各项（{parts}）之和为{sum}，少{gap}。",
      why: "“其中”不一定把各项列全，但这里看起来应当列全，相差的数多半是某一项填错或漏列。",
      whatToDo: "请核对各项金额；确有未列出的项目，请补上或写明“其他”。",
    },
    partial: {
      message: "{name}为{total}，其中列出的各项（{parts}）之和为{sum}，还有{gap}没有列出。",
      why: "“其中”可以只列主要项目，因此只作提示。",
      whatToDo: "如本意是列全，请补上漏列的项目；只列主要项目的，可以不改。",
    },
    rounding: {
      message: "{name}为{total}，其中各项之和为{sum}，只差尾数{gap}。",
      why: "各项金额分别四舍五入后再相加，末位会有一点尾差。",
      whatToDo: "如需严格相等，请按决算数更正尾数。",
    },
    headed: {
      message:
        "本部分所列各项（{parts}）之和为{sum}，大于这一部分提到的每一个总额（如{name}{total}）。",
      why: "结构说明中的各项应当加起来等于总额；比总额还大的，多半是有重复计列，或者某一项把别的项也包含在内。",
      whatToDo: "请按决算报表逐项核对，删去重复的部分，使各项之和等于总额。",
    },
  },
});
