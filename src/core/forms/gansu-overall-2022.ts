import type { FormProfile } from "./form-profile";

/** Gansu 2022: execution 10, management 33, performance 37, capacity 14, satisfaction 6. */
export const gansuOverall2022: FormProfile = {
  id: "gansu-overall-2022",
  name: "甘肃省部门预算整体支出绩效自评表",
  kind: "overall",
  provenance: "reconstructed",
  source: "甘肃省委编办2022年度绩效自评报告，甘财绩〔2022〕7号",
  policy: "gansu-overall",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { title: /整体支出绩效自评表/, points: 4 },
    { class: /^部门管理$/, points: 4 },
    { class: /^履职效果$/, points: 4 },
    { class: /^能力建设$/, points: 3 },
  ],
};
