import type { FormProfile } from "./form-profile";

/** Hubei: 20 points for execution, 80 for indicators, no weight column, bands 80/50. */
export const hubeiProject: FormProfile = {
  id: "hubei-project",
  name: "湖北省项目绩效自评表",
  kind: "project",
  provenance: "published",
  source: "襄阳市委编办2021年度项目绩效自评表",
  policy: "hubei",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { text: /^年度财政资金总额$/, points: 4 },
    { noColumn: "weight", points: 3 },
    { text: /^年初目标值$/, points: 2 },
    { text: /^(偏差大或)?目标未完成原因分析$/, points: 2 },
    { text: /^项目属性$/, points: 2 },
    { title: /项目(绩效)?自评表/, points: 2 },
    { note: /权重\*A\/B/, points: 3 },
    { title: /整体/, points: -8 },
  ],
};
