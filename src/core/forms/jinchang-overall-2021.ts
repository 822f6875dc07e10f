import type { FormProfile } from "./form-profile";

/** Jinchang 2021: management 30, monitoring 30, evaluation 30, use of results 10. */
export const jinchangOverall2021: FormProfile = {
  id: "jinchang-overall-2021",
  name: "金昌市部门整体绩效自评表",
  kind: "overall",
  provenance: "reconstructed",
  source: "金昌市委编办2021年度绩效自评报告，金财发〔2022〕3号",
  policy: "jinchang-overall",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { class: /^绩效管理(情况)?$/, points: 5 },
    { class: /^绩效运行监控(情况)?$/, points: 5 },
    { class: /^评价结果(运用|应用)(情况)?$/, points: 4 },
    { title: /整体/, points: 2 },
  ],
};
