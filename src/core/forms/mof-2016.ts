import type { FormProfile } from "./form-profile";

/** The generation before 2020, with 得分计算方法 beside the score. */
export const mof2016: FormProfile = {
  id: "mof-2016",
  name: "项目支出绩效自评表（2016—2019年）",
  kind: "project",
  provenance: "published",
  source: "2016—2019年中央部门项目支出绩效自评表",
  policy: "national-2016",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { title: /项目.*自评表|绩效自评表/, points: 2 },
    { text: /^得分计算方法$/, points: 8 },
    { text: /^全年实际值$/, points: 3 },
    { text: /^年初预算数$/, points: 1 },
    { text: /^全年预算数$/, points: -2 },
  ],
};
