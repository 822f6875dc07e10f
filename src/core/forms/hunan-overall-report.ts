import type { FormProfile } from "./form-profile";

/** Hunan report form: figures of the department, goals and indicators in three columns, one total. */
export const hunanOverallReport: FormProfile = {
  id: "hunan-overall-report",
  name: "湖南省部门整体支出绩效评价自评报告",
  kind: "overall",
  provenance: "published",
  source: "临湘市委编办2022年度部门整体支出绩效评价自评报告",
  policy: "no-scores",
  moneyUnit: "万元",
  threshold: 8,
  signs: [
    { title: /绩效评价自评报告/, points: 4 },
    { text: /^评价内容$/, points: 3 },
    { text: /^绩效自评综合得分$/, points: 3 },
    { text: /^三公经费(合计)?$/, points: 2 },
  ],
};
