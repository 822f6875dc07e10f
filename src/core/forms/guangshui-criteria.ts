import type { FormProfile } from "./form-profile";

/** Guangshui: criteria with self score and review score. */
export const guangshuiCriteria: FormProfile = {
  id: "guangshui-criteria",
  name: "广水市财政预算支出项目绩效目标自评表",
  kind: "project",
  provenance: "published",
  source: "广水市财政预算支出项目绩效目标自评表",
  policy: "criteria",
  moneyUnit: "万元",
  threshold: 8,
  signs: [
    { column: "reviewScore", points: 4 },
    { text: /^评价标准$/, points: 3 },
    { text: /^年终完成值$/, points: 3 },
    { title: /财政预算支出项目/, points: 3 },
  ],
};
