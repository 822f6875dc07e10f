import type { FormProfile } from "./form-profile";

/** Hunan, special funds: targets and completion, no scores. */
export const hunanSpecialFund: FormProfile = {
  id: "hunan-special-fund",
  name: "湖南省专项资金绩效目标自评表",
  kind: "target-completion",
  provenance: "published",
  source: "衡山县2020年度县级专项资金绩效目标自评表",
  policy: "no-scores",
  moneyUnit: "万元",
  threshold: 9,
  signs: [
    { title: /专项资金绩效目标自评表/, points: 5 },
    { noColumn: "score", points: 3 },
    { noColumn: "weight", points: 2 },
    { text: /^专项资金名称$/, points: 3 },
    { text: /未完成原因和改进措施/, points: 2 },
  ],
};
