import type { FormProfile } from "./form-profile";

/** The national form with the target split into 性质, 值, 单位. */
export const yunnanProject: FormProfile = {
  id: "yunnan-project",
  name: "云南省项目支出绩效自评表",
  kind: "project",
  provenance: "published",
  source: "永德县2022年度项目支出绩效自评表",
  policy: "national-2020",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { column: "nature", points: 4 },
    { column: "unit", points: 3 },
    { text: /^全年预算数$/, points: 2 },
    { text: /^年度资金总额$/, points: 2 },
    { text: /^调整后预算数$/, points: -4 },
    { title: /项目支出绩效自评表/, points: 2 },
    { text: /^指标方向性?$|^完成率$/, points: -4 },
    { text: /^折算得分$|^单项指标折算得分$/, points: -8 },
  ],
};
