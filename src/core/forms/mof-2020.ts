import type { FormProfile } from "./form-profile";
import { NATIONAL_SIGNS } from "./national-signs";

/** The national form: fund block with 年初/全年预算 and 分值, three levels, 50/30/10. */
export const mof2020: FormProfile = {
  id: "mof-2020",
  name: "项目支出绩效自评表（财预〔2020〕10号）",
  kind: "project",
  provenance: "published",
  source: "财预〔2020〕10号附件",
  policy: "national-2020",
  moneyUnit: "万元",
  threshold: 10,
  signs: [...NATIONAL_SIGNS, { text: /^偏差原因分析及改进措施$/, points: 2 }],
};
