import type { FormProfile } from "./form-profile";

/** Sichuan 2019: keys with values for the funds, no scores. */
export const sichuanCompletion2019: FormProfile = {
  id: "sichuan-completion-2019",
  name: "四川省项目绩效目标完成情况表（2019年）",
  kind: "target-completion",
  provenance: "published",
  source: "攀枝花市西区区委编办2019年度部门决算",
  policy: "no-scores",
  moneyUnit: "万元",
  threshold: 8,
  signs: [
    { title: /项目绩效目标完成情况表/, points: 5 },
    { noColumn: "score", points: 2 },
    { text: /^预期指标值$/, points: 2 },
    { text: /^实际完成指标值$/, points: 2 },
  ],
};
