/** Indicators as they stand in real tables, by class. Numbers are drawn elsewhere. */

export interface CountedIndicator {
  readonly kind: "count";
  readonly name: string;
  readonly unit: string;
}
export interface RateIndicator {
  readonly kind: "rate";
  readonly name: string;
}
/** An upper limit: the less the better. */
export interface LimitIndicator {
  readonly kind: "limit";
  readonly name: string;
  readonly unit: string;
}
/** What must not happen at all. */
export interface NoneIndicator {
  readonly kind: "none";
  readonly name: string;
  readonly unit: string;
}
export interface WordedIndicator {
  readonly kind: "worded";
  readonly name: string;
  readonly target: string;
}
export interface DatedIndicator {
  readonly kind: "date";
  readonly name: string;
}

export type PooledIndicator =
  | CountedIndicator
  | RateIndicator
  | LimitIndicator
  | NoneIndicator
  | WordedIndicator
  | DatedIndicator;

export interface PooledClass {
  readonly level1: string;
  readonly level2: string;
  readonly indicators: readonly PooledIndicator[];
}

export const OUTPUTS: readonly PooledClass[] = [
  {
    level1: "产出指标",
    level2: "数量指标",
    indicators: [
      { kind: "count", name: "培训人次", unit: "人次" },
      { kind: "count", name: "发放补贴人数", unit: "人" },
      { kind: "count", name: "购置设备数量", unit: "台" },
      { kind: "count", name: "检查企业数量", unit: "家" },
      { kind: "count", name: "养护道路里程", unit: "公里" },
      { kind: "count", name: "绿化面积", unit: "平方米" },
    ],
  },
  {
    level1: "产出指标",
    level2: "质量指标",
    indicators: [
      { kind: "rate", name: "验收合格率" },
      { kind: "rate", name: "培训合格率" },
      { kind: "none", name: "安全事故发生数", unit: "起" },
      { kind: "worded", name: "资料规范性", target: "资料完整规范并及时归档" },
    ],
  },
  {
    level1: "产出指标",
    level2: "时效指标",
    indicators: [
      { kind: "rate", name: "任务按期完成率" },
      { kind: "date", name: "项目完成时间" },
      { kind: "limit", name: "平均办理时间", unit: "天" },
    ],
  },
  {
    level1: "产出指标",
    level2: "成本指标",
    indicators: [
      { kind: "limit", name: "人均培训成本", unit: "元" },
      { kind: "limit", name: "设备维护成本", unit: "万元" },
    ],
  },
];

export const BENEFITS: readonly PooledClass[] = [
  {
    level1: "效益指标",
    level2: "社会效益指标",
    indicators: [
      { kind: "count", name: "受益群众人数", unit: "人" },
      { kind: "rate", name: "政策知晓率" },
      { kind: "worded", name: "公共服务水平", target: "显著提升公共服务保障水平" },
      { kind: "none", name: "有效投诉数", unit: "件" },
    ],
  },
  {
    level1: "效益指标",
    level2: "可持续影响指标",
    indicators: [
      { kind: "worded", name: "长效管理机制", target: "建立健全长效管理机制" },
      { kind: "rate", name: "设备完好率" },
    ],
  },
];

export const SATISFACTION: readonly PooledClass[] = [
  {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    indicators: [
      { kind: "rate", name: "服务对象满意度" },
      { kind: "rate", name: "受益群众满意度" },
    ],
  },
];

/** Why a target was missed or points were lost. */
export const REASONS: readonly string[] = [
  "受汛期影响，部分工作推迟到下年实施，下一步加快进度",
  "采购流程较长，设备到货晚，今后提前启动采购",
  "部分服务对象外出，未能参加，今后合理安排时间",
];

export const FUND_REASON = "年中按工作需要调整预算，部分尾款结转下年支付";
