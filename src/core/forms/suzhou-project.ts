import type { FormProfile } from "./form-profile";

/** Suzhou: flat list of 80 points in inputs, outputs, results. */
export const suzhouProject: FormProfile = {
  id: "suzhou-project",
  name: "苏州市级财政支出项目绩效自评表",
  kind: "project",
  provenance: "published",
  source: "苏州市级财政支出项目绩效自评表",
  policy: "suzhou",
  moneyUnit: "万元",
  threshold: 8,
  signs: [
    { title: /苏州|市级财政支出项目绩效自评表/, points: 4 },
    { text: /^实际支付数$/, points: 3 },
    { text: /^指标结余数$/, points: 3 },
    { class: /^(投入|产出|结果)目标$/, points: 3 },
  ],
};
