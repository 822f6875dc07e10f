import type { FormProfile } from "./form-profile";

/** 自评结果汇总表: one row a project. Found by its headings, not by signs. */
export const summary: FormProfile = {
  id: "summary",
  name: "自评结果汇总表",
  kind: "summary",
  provenance: "practice",
  source: "通常做法",
  policy: "no-scores",
  moneyUnit: "万元",
  threshold: Number.POSITIVE_INFINITY,
  signs: [],
};
