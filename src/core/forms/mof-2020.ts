import type { FormProfile } from "./form-profile";

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
  signs: [
    { title: /项目.*自评表|绩效自评表/, points: 3 },
    { text: /^全年预算数$/, points: 2 },
    { text: /^全年执行数$/, points: 2 },
    { text: /^年度资金总额$/, points: 2 },
    { column: "weight", points: 1 },
    { column: "score", points: 1 },
    { before: ["target", "weight"], points: 3 },
    { text: /^偏差原因分析及改进措施$/, points: 2 },
    { column: "nature", points: -6 },
    { title: /整体/, points: -4 },
  ],
};
