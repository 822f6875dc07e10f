import type { FormProfile } from "./form-profile";
import { NATIONAL_SIGNS } from "./national-signs";

/** The national form after 成本 became a level-1 class. */
export const mof2021Cost: FormProfile = {
  id: "mof-2021-cost",
  name: "项目支出绩效自评表（成本为一级指标）",
  kind: "project",
  provenance: "practice",
  source: "财预〔2021〕101号，通常做法",
  policy: "national-2021-cost",
  moneyUnit: "万元",
  threshold: 14,
  signs: [...NATIONAL_SIGNS, { class: /^成本(指标)?$/, points: 6 }],
};
