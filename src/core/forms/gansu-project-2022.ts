import type { FormProfile } from "./form-profile";

/** Gansu 2022, projects: execution 10, indicators 90. */
export const gansuProject2022: FormProfile = {
  id: "gansu-project-2022",
  name: "甘肃省部门预算项目支出绩效自评表",
  kind: "project",
  provenance: "reconstructed",
  source: "甘肃省委编办2022年度绩效自评报告，甘财绩〔2022〕7号",
  policy: "gansu-project",
  moneyUnit: "万元",
  threshold: 14,
  signs: [
    { title: /部门预算项目支出绩效自评表/, points: 9 },
    { title: /甘肃|省委编办/, points: 8 },
    { text: /甘肃|甘财绩/, points: 10 },
    { note: /甘肃|甘财绩/, points: 8 },
    { title: /整体/, points: -30 },
    { column: "nature", points: -9 },
  ],
};
