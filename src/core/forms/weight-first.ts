import type { FormProfile } from "./form-profile";

/** The national form with 分值 before the target, used for transfer payments. */
export const weightFirst: FormProfile = {
  id: "weight-first",
  name: "绩效目标自评表（分值在前）",
  kind: "project",
  provenance: "published",
  source: "中江县2022年度绩效目标自评表",
  policy: "weight-first",
  moneyUnit: "万元",
  threshold: 10,
  signs: [
    { before: ["weight", "target"], points: 5 },
    { text: /^全年预算数$/, points: 2 },
    { text: /^年度资金总额$/, points: 2 },
    { title: /绩效目标自评表/, points: 4 },
    { text: /未完成原因及拟采取的改进措施/, points: 3 },
    { column: "coefficient", points: -9 },
  ],
};
