import type { FormProfile } from "./form-profile";

/** Chengan (Hebei): single scores converted by a percentage weight. */
export const chenganProject: FormProfile = {
  id: "chengan-project",
  name: "成安县预算项目绩效自评表",
  kind: "project",
  provenance: "published",
  source: "成安县民政局2020年度预算项目绩效自评表",
  policy: "chengan",
  moneyUnit: "万元",
  threshold: 8,
  signs: [
    { text: /折算得分$/, points: 5 },
    { text: /^资金到位情况$/, points: 3 },
    { text: /^到位数$/, points: 2 },
    { title: /预算项目绩效自评表/, points: 2 },
  ],
};
