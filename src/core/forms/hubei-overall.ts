import type { FormProfile } from "./form-profile";

/** Hubei, whole department. */
export const hubeiOverall: FormProfile = {
  id: "hubei-overall",
  name: "湖北省部门整体绩效自评表",
  kind: "overall",
  provenance: "published",
  source: "襄阳市委编办2021年度整体绩效自评表",
  policy: "hubei",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { title: /整体(支出)?绩效自评表/, points: 6 },
    { noColumn: "weight", points: 3 },
    { text: /^年初目标值$/, points: 2 },
    { text: /^(基本|项目)支出总额$/, points: 2 },
    { text: /^部门整体支出总额$/, points: 3 },
    { note: /权重\*A\/B/, points: 3 },
  ],
};
