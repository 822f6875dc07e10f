import type { FormSign } from "./form-profile";

/** What the forms after 财预〔2020〕10号 have in common. */
export const NATIONAL_SIGNS: readonly FormSign[] = [
  { title: /项目.*自评表|绩效自评表/, points: 3 },
  { text: /^全年预算数$/, points: 2 },
  { text: /^全年执行数$/, points: 2 },
  { text: /^年度资金总额$/, points: 2 },
  { column: "weight", points: 1 },
  { column: "score", points: 1 },
  { before: ["target", "weight"], points: 3 },
  { column: "nature", points: -6 },
  { title: /整体/, points: -4 },
];
