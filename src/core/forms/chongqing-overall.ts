import type { FormProfile } from "./form-profile";

/** Chongqing: one flat list, score = coefficient × weight. */
export const chongqingOverall: FormProfile = {
  id: "chongqing-overall",
  name: "重庆市部门整体绩效自评表",
  kind: "overall",
  provenance: "published",
  source: "重庆高新区2021年度部门整体绩效自评表",
  policy: "coefficient",
  moneyUnit: "万元",
  threshold: 8,
  signs: [
    { column: "coefficient", points: 6 },
    { text: /^是否核心指标$/, points: 3 },
    { text: /^执行率权重$/, points: 3 },
  ],
};
