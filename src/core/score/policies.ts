import { Decimal } from "decimal.js";
import type { PolicyId, ScoringPolicy } from "./policy";

/**
 * The built-in scoring policies. Each rests on the document in `source`; what differs between them
 * stands beside the reason for it, what they share stands in the parts below.
 */

const points = (number: number): Decimal => new Decimal(number);
const share = points;

/** 财预〔2020〕10号: 100–80 % (含80%), 80–60 % (含60%), 60–0 %. */
const BANDS_2020 = { achieved: share(0.8), partly: share(0.6) };
/** 2016–2019 central forms, kept by Hubei: 100–80 %, 80–50 %, 50–0 %. */
const BANDS_2016 = { achieved: share(0.8), partly: share(0.5) };

/** 优 90(含)–100, 良 80(含)–90, 中 60(含)–80, 差 below: 财预〔2020〕10号; half-open, so 89.5 is 良. */
const GRADES = [
  { name: "优", from: points(90) },
  { name: "良", from: points(80) },
  { name: "中", from: points(60) },
  { name: "差", from: points(0) },
];

/** 财预〔2020〕10号, 单位自评: 预算执行率 10 stands apart in `fundWeight`. */
const WEIGHTS_2020 = [
  { name: "产出指标", weight: points(50) },
  { name: "效益指标", weight: points(30) },
  { name: "满意度指标", weight: points(10) },
];

/**
 * 财预〔2020〕10号 《项目支出绩效评价管理办法》 and its form.
 * - `reverse`: the text asks for "weight × completion ratio" and prints no formula for reverse
 *   indicators. Of the two in use (target ÷ actual in the central forms of 2016 and in Hubei; linear to
 *   zero at twice the target in authorities' systems) the printed one is taken, and `reverseStated` is
 *   false so that nobody is accused by it.
 * - `equal`: 「＝X」 is reached from X upwards, as authorities' systems score it.
 * - `overFulfilment`: the text has no number; 130 % is the milder of the two in use.
 * - `lowExecution`: 90 % is reviewers' practice; the text does not demand the reason.
 * - `fullOutputExecution`: below 80 % reviewers ask how every output can have been reached.
 * - `concentratedWeight`: 30 points are reviewers' practice; the text only asks for reasonable weights.
 */
const NATIONAL_2020: ScoringPolicy = {
  id: "national-2020",
  name: "财预〔2020〕10号 项目支出绩效自评",
  source: "财预〔2020〕10号",
  stated: true,
  fundWeight: points(10),
  totalPoints: points(100),
  level1Weights: WEIGHTS_2020,
  tierBands: BANDS_2020,
  reverse: "ratio",
  reverseStated: false,
  stepped: [],
  equal: "at-least",
  grades: GRADES,
  overFulfilment: share(1.3),
  lowExecution: share(0.9),
  fullOutputExecution: share(0.8),
  concentratedWeight: points(30),
  reasonsDemanded: false,
  scoreDecimals: 2,
  tolerance: new Decimal("0.005"),
  disabledRules: [],
};

/** A local policy: the national one where the local text is silent. */
function local(differing: Partial<ScoringPolicy> & { id: PolicyId; name: string; source: string }) {
  return { ...NATIONAL_2020, ...differing };
}

/** Hebei's system asks for a reason from 120 % of the target on. */
const HEBEI = local({
  id: "hebei",
  name: "河北 绩效自评",
  source: "河北省预算绩效自评表",
  overFulfilment: share(1.2),
});

/** The policy taken where a form states none, or none that is known. */
export const ASSUMED_POLICY: ScoringPolicy = local({
  id: "assumed-national",
  name: "按财预〔2020〕10号推定",
  source: "财预〔2020〕10号",
  stated: false,
});

export const POLICIES: readonly ScoringPolicy[] = [
  NATIONAL_2020,
  local({
    id: "national-2021-cost",
    name: "财预〔2021〕101号 含成本指标",
    // 成本 is a level-1 indicator: 成本20, 产出40, 效益20, 满意度10, with 10 for 预算执行率.
    source: "财预〔2021〕101号",
    level1Weights: [
      { name: "成本指标", weight: points(20) },
      { name: "产出指标", weight: points(40) },
      { name: "效益指标", weight: points(20) },
      { name: "满意度指标", weight: points(10) },
    ],
  }),
  local({
    id: "national-2016",
    name: "2016—2019年中央项目支出绩效自评",
    // 江西省政协 2017 prints 「按 B/A 或 A/B*该指标分值记分」 and the bands 80 and 50.
    source: "2016—2019年项目支出绩效自评表",
    tierBands: BANDS_2016,
    reverseStated: true,
  }),
  local({
    id: "weight-first",
    name: "扶贫（衔接）资金绩效目标自评",
    // 中江 2022, 濉溪 2019: the national form with 分值 before the target; notes print 100–80, 80–60, 60–0.
    source: "扶贫（衔接）资金绩效目标自评表",
  }),
  local({
    id: "hubei",
    name: "湖北 绩效自评（20+80）",
    // 得分(20分*执行率), 80 for the indicators, 反向指标 得分=权重*A/B; level-1 split left to the unit.
    source: "湖北省预算绩效自评表",
    fundWeight: points(20),
    level1Weights: [],
    tierBands: BANDS_2016,
    reverseStated: true,
  }),
  local({
    id: "gansu-overall",
    name: "甘肃 部门预算整体支出绩效自评",
    // 甘财绩〔2022〕7号: 预算执行10, 部门管理33, 履职效果37, 能力建设14, 服务对象满意度6.
    source: "甘财绩〔2022〕7号",
    level1Weights: [
      { name: "部门管理", weight: points(33) },
      { name: "履职效果", weight: points(37) },
      { name: "能力建设", weight: points(14) },
      { name: "服务对象满意度", weight: points(6) },
    ],
  }),
  local({
    id: "gansu-project",
    name: "甘肃 项目支出绩效自评",
    // 甘财绩〔2022〕7号: 预算执行10, the other 90 split by the unit.
    source: "甘财绩〔2022〕7号",
    level1Weights: [],
  }),
  local({
    id: "jinchang-overall",
    name: "金昌 部门整体绩效自评",
    // 金财发〔2022〕3号: no fund score; 绩效管理30, 监控30, 评价30, 结果运用10.
    source: "金财发〔2022〕3号",
    fundWeight: null,
    level1Weights: [
      { name: "绩效管理", weight: points(30) },
      { name: "绩效监控", weight: points(30) },
      { name: "绩效评价", weight: points(30) },
      { name: "结果运用", weight: points(10) },
    ],
  }),
  local({
    id: "jinchang-project",
    name: "金昌 项目绩效自评",
    // 金财发〔2022〕3号 as reported: 产出60, 效益30; where the other 10 lie is not published.
    source: "金财发〔2022〕3号",
    fundWeight: null,
    level1Weights: [
      { name: "产出指标", weight: points(60) },
      { name: "效益指标", weight: points(30) },
    ],
  }),
  local({
    id: "no-scores",
    name: "不计分的目标完成情况表",
    // 湖南 整体支出绩效评价自评报告, 专项资金绩效目标自评表; 四川 项目绩效目标完成情况表: no scores printed.
    source: "湖南、四川（2019）绩效目标自评表",
    fundWeight: null,
    level1Weights: [],
  }),
  local({
    id: "sichuan-2023",
    name: "四川 部门预算项目支出绩效自评（2023）",
    // 报表编号 510000_0013zp prints: a rate under 90 % and every adjustment need a reason.
    source: "四川省部门预算项目支出绩效自评表（510000_0013zp）",
    level1Weights: [],
    lowExecution: share(0.9),
    reasonsDemanded: true,
  }),
  local({
    id: "coefficient",
    name: "重庆 部门整体绩效自评（得分系数×权重）",
    // 得分 = 得分系数 × 指标权重; 执行率权重10, indicators 90.
    source: "重庆市部门整体绩效自评表",
    level1Weights: [],
  }),
  local({
    id: "criteria",
    name: "广水 评价标准计分",
    // 项目决策2, 项目管理13, 项目绩效85; the execution rate is no block of its own.
    source: "广水市财政预算支出项目绩效目标自评表",
    fundWeight: null,
    level1Weights: [
      { name: "项目决策", weight: points(2) },
      { name: "项目管理", weight: points(13) },
      { name: "项目绩效", weight: points(85) },
    ],
  }),
  local({
    id: "suzhou",
    name: "苏州 市级财政支出项目绩效自评",
    // 项目绩效实现情况（80分）; 预算执行率 is one of the indicators, the fund block has no score.
    source: "苏州市级财政支出项目绩效自评表",
    fundWeight: null,
    level1Weights: [],
  }),
  HEBEI,
  {
    ...HEBEI,
    id: "chengan",
    name: "成安 预算项目绩效自评（折算得分）",
    // 预算执行率 is an indicator row; 折算得分 = 单项指标得分 × 权重占比.
    source: "成安县预算项目绩效自评表",
    fundWeight: null,
    level1Weights: [],
  },
  local({
    id: "tianjin",
    name: "天津 绩效自评",
    // Tianjin's system: 「＝」 is reached only exactly; a reason from 120 % of the target on.
    source: "天津市部门整体支出绩效自评表",
    equal: "exact",
    overFulfilment: share(1.2),
  }),
  ASSUMED_POLICY,
];

/** The built-in policy with this id; null where there is none. */
export function policyById(id: PolicyId): ScoringPolicy | null {
  return POLICIES.find((policy) => policy.id === id) ?? null;
}
