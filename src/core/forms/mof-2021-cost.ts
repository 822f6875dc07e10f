import type { FormProfile } from "./form-profile";

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
  signs: [
    { title: /项目.*自评表|绩效自评表/, points: 3 },
    { text: /^全年预算数$/, points: 2 },
    { text: /^全年执行数$/, points: 2 },
    { text: /^年度资金总额$/, points: 2 },
    { column: "weight", points: 1 },
    { column: "score", points: 1 },
    { before: ["target", "weight"], points: 3 },
    { class: /^成本(指标)?$/, points: 6 },
    { column: "nature", points: -6 },
    { title: /整体/, points: -4 },
  ],
};
