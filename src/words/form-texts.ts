import type { ValidationTexts } from "../core/sheets/form-validations";

/** Input messages of blank forms: titles of at most 32 characters, texts of at most 255. */
const SHARED = {
  money: { title: "金额", text: "只填数字，单位与表头一致，不要写“元”或“万元”。" },
  rate: {
    title: "百分比",
    text: "执行率=执行数÷全年（调整后）预算数，按百分比填写，例如 95.36%。",
  },
  fundScore: {
    title: "预算执行得分",
    text: "执行率×该项分值，保留两位小数，最高不超过该项分值。",
  },
  weight: { title: "分值", text: "只填数字。各项分值加上预算执行的分值，合计应为100分。" },
  score: { title: "得分", text: "不低于0，不超过该项分值，保留两位小数。未得满分的请说明原因。" },
  nature: { title: "指标性质", text: "可从下拉列表中选择。" },
  actual: {
    title: "实际完成值",
    text: "定量指标填实际完成数和单位，不要写“≥”等符号；定性指标可从下拉列表中选择达成程度。",
  },
  totalScore: { title: "总分", text: "预算执行得分与各项指标得分之和，保留两位小数。" },
  grade: {
    title: "等次",
    text: "按总分评定：90分（含）以上为优，80分（含）以上为良，60分（含）以上为中，60分以下为差。",
  },
  choices: { title: "勾选", text: "从下拉列表中选择，选中的一项打☑。" },
  refused: {
    title: "请核对",
    text: "填写的内容不在允许的范围内。请看单元格旁的填写提示，改正后再填。",
  },
} as const;

/** The words for forms whose tiers speak of 年度指标 (财预〔2020〕10号) or of 预期指标 (2016—2019, 湖北). */
export function validationTexts(wording: "年度" | "预期"): ValidationTexts {
  return {
    ...SHARED,
    tiers: [
      `达成${wording}指标`,
      `部分达成${wording}指标并具有一定效果`,
      `未达成${wording}指标且效果较差`,
    ],
  };
}
