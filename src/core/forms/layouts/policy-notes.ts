import type { PolicyId, ScoringPolicy } from "../../score/policy";

/**
 * The scoring rules of a policy as notes under a blank form, each with the document it rests on. What
 * a document leaves open is not filled in here: a reader takes notes for the form's own rules.
 */
export function policyNotes(policy: ScoringPolicy): readonly string[] {
  const lines = [
    ...fundNotes(policy),
    ...weightNotes(policy),
    ...(METHOD_NOTES[policy.id] ?? scoringNotes(policy)),
    ...(policy.id === "no-scores" ? [] : gradeNotes(policy)),
    ...reasonNotes(policy),
  ];
  return lines.map((text, index) => `${index === 0 ? "备注：" : ""}${index + 1}.${text}`);
}

const NATIONAL = "财预〔2020〕10号";

function fundNotes({ fundWeight, source, id }: ScoringPolicy): readonly string[] {
  if (!fundWeight || id === "no-scores") return [];
  const points = fundWeight.toFixed();
  return [
    `预算执行率=全年执行数÷全年预算数；预算执行得分=执行率×${points}分，最高不超过${points}分（${source}）。`,
  ];
}

function weightNotes({ level1Weights, source }: ScoringPolicy): readonly string[] {
  if (level1Weights.length === 0) return [];
  const parts = level1Weights.map(({ name, weight }) => `${name}${weight.toFixed()}分`);
  return [`一级指标分值原则上为：${parts.join("、")}（${source}）。`];
}

/** Forms that do not score by target and actual value say how they do. */
const METHOD_NOTES: Readonly<Record<string, readonly string[]>> = {
  "no-scores": ["本表不计分，逐项填写目标值和完成值；未完成或偏离较大的，须说明原因和改进措施。"],
  coefficient: ["指标得分=得分系数×指标权重；得分系数按完成情况填写，最高为100%。"],
  criteria: [
    "各项指标按“评价标准”计分，自评分不得超过该项分值；“复核分”由财政部门或主管部门填写。",
  ],
  chengan: ["单项指标折算得分=单项指标得分×权重占比。"],
};

function scoringNotes(policy: ScoringPolicy): readonly string[] {
  const { achieved, partly } = policy.tierBands;
  const [high, low] = [achieved, partly].map((share) => share.times(100).toFixed());
  const wording = partly.eq(BAND_OF_2016) ? "预期" : "年度";
  const source = partly.eq(BAND_OF_2016) ? policy.source : NATIONAL;
  const reverse = policy.reverseStated
    ? "反向指标得分=分值×目标值÷实际完成值"
    : "反向指标按本级财政部门规定计分";
  return [
    `定量指标：达到目标值的得满分；未达到的，正向指标得分=分值×实际完成值÷目标值，${reverse}，得分不得突破分值（${policy.reverseStated ? policy.source : NATIONAL}）。`,
    `定性指标：分为达成${wording}指标、部分达成${wording}指标并具有一定效果、未达成${wording}指标且效果较差三档，分别按分值的100-${high ?? ""}%（含${high ?? ""}%）、${high ?? ""}-${low ?? ""}%（含${low ?? ""}%）、${low ?? ""}-0%合理确定得分（${source}）。`,
  ];
}

/** Forms of 2016–2019 and Hubei's speak of 预期指标, later ones of 年度指标. */
const BAND_OF_2016 = "0.5";

/** Where the form is older than the document that set the grades. */
const GRADES_BY: Readonly<Partial<Record<PolicyId, string>>> = {
  "national-2016": `2016—2019年表样没有规定等次，参照${NATIONAL}`,
};

function gradeNotes({ grades, id }: ScoringPolicy): readonly string[] {
  const parts = grades.map(({ name, from }, index) => {
    const above = grades[index - 1]?.from;
    const low = from.toFixed();
    if (index === grades.length - 1) return `${above?.toFixed() ?? low}分以下为${name}`;
    return `${low}（含）-${above?.toFixed() ?? "100"}分为${name}`;
  });
  return [`自评等次：${parts.join("，")}（${GRADES_BY[id] ?? NATIONAL}）。`];
}

function reasonNotes(policy: ScoringPolicy): readonly string[] {
  if (policy.id === "no-scores") return [];
  return ["得分保留两位小数；未得满分的，须说明偏差原因和改进措施。"];
}
