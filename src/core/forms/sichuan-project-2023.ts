import type { FormProfile } from "./form-profile";

/** Sichuan 2023: target split into nature, value, unit; five fund rows. */
export const sichuanProject2023: FormProfile = {
  id: "sichuan-project-2023",
  name: "四川省部门预算项目支出绩效自评表（2023年）",
  kind: "project",
  provenance: "published-in-part",
  source: "四川省部门预算项目支出绩效自评表，报表编号510000_0013zp",
  policy: "sichuan-2023",
  moneyUnit: "万元",
  threshold: 12,
  signs: [
    { column: "nature", points: 3 },
    { column: "unit", points: 2 },
    { text: /^调整后预算数$/, points: 4 },
    { text: /^财政专户管理资金$/, points: 3 },
    { text: /^单位资金$/, points: 2 },
    { text: /^权重$/, points: 1 },
    { text: /^未完成原因分析$/, points: 1 },
    { text: /^评价结论$/, points: 1 },
    { title: /部门预算项目支出/, points: 2 },
    { title: /整体/, points: -6 },
  ],
};
