import type { FormProfile } from "./form-profile";

/** Any table with enough known headings. The national policy is assumed, and said to be. */
export const generic: FormProfile = {
  id: "generic",
  name: "其他绩效自评表（通用识别）",
  kind: null,
  provenance: "practice",
  source: "按表头识别，评分办法按财预〔2020〕10号推定",
  policy: "assumed-national",
  moneyUnit: "万元",
  threshold: 0,
  signs: [],
};
