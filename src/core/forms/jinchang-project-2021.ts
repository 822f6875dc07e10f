import type { FormProfile } from "./form-profile";

/** Jinchang 2021, projects: output 60, benefit 30. */
export const jinchangProject2021: FormProfile = {
  id: "jinchang-project-2021",
  name: "金昌市项目绩效自评表",
  kind: "project",
  provenance: "reconstructed",
  source: "金昌市委编办2021年度绩效自评报告，金财发〔2022〕3号",
  policy: "jinchang-project",
  moneyUnit: "万元",
  threshold: 20,
  signs: [
    { title: /专项.*绩效自评表/, points: 6 },
    { text: /金昌|金财发/, points: 14 },
    { title: /金昌/, points: 8 },
    { note: /金昌|金财发/, points: 8 },
    { class: /^产出(指标|目标)$/, points: 2 },
    { title: /整体/, points: -30 },
    { column: "nature", points: -9 },
  ],
};
