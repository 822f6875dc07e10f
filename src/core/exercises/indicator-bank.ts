/** A quantitative indicator as an exercise may state it. */
export interface BankIndicator {
  readonly name: string;
  readonly sign: "≥" | "≤";
  readonly unit: string;
  /** Whole-number targets are taken from this range. */
  readonly from: number;
  readonly to: number;
}

/** Indicators by the class they belong to, told by a word of the class's label. The first match counts. */
export const INDICATOR_BANK: readonly {
  readonly of: RegExp;
  readonly indicators: readonly BankIndicator[];
}[] = [
  {
    of: /满意/,
    indicators: [
      { name: "服务对象满意度", sign: "≥", unit: "%", from: 85, to: 92 },
      { name: "受益群众满意度", sign: "≥", unit: "%", from: 85, to: 92 },
      { name: "基层干部满意度", sign: "≥", unit: "%", from: 85, to: 92 },
    ],
  },
  {
    of: /成本/,
    indicators: [
      { name: "项目总成本", sign: "≤", unit: "万元", from: 200, to: 400 },
      { name: "单位管护成本", sign: "≤", unit: "元/处", from: 800, to: 2000 },
      { name: "运行维护成本", sign: "≤", unit: "万元", from: 20, to: 60 },
    ],
  },
  {
    of: /质量/,
    indicators: [
      { name: "工程验收合格率", sign: "≥", unit: "%", from: 90, to: 96 },
      { name: "水质检测达标率", sign: "≥", unit: "%", from: 90, to: 96 },
      { name: "设备抽检合格率", sign: "≥", unit: "%", from: 90, to: 96 },
    ],
  },
  {
    of: /时效/,
    indicators: [
      { name: "工程按期完工率", sign: "≥", unit: "%", from: 90, to: 96 },
      { name: "资金按时拨付率", sign: "≥", unit: "%", from: 90, to: 96 },
      { name: "维修响应及时率", sign: "≥", unit: "%", from: 90, to: 96 },
    ],
  },
  {
    of: /经济/,
    indicators: [
      { name: "带动村集体增收", sign: "≥", unit: "万元", from: 30, to: 90 },
      { name: "节约运行支出", sign: "≥", unit: "万元", from: 30, to: 90 },
    ],
  },
  {
    of: /生态|环境/,
    indicators: [
      { name: "水源地保护面积", sign: "≥", unit: "平方公里", from: 20, to: 60 },
      { name: "节水灌溉面积", sign: "≥", unit: "亩", from: 500, to: 900 },
    ],
  },
  {
    of: /可持续|长效|能力/,
    indicators: [
      { name: "管护人员在岗数", sign: "≥", unit: "人", from: 20, to: 60 },
      { name: "设施持续运行天数", sign: "≥", unit: "天", from: 300, to: 340 },
    ],
  },
  {
    of: /社会|效果|效益|履职/,
    indicators: [
      { name: "受益农村人口", sign: "≥", unit: "人", from: 3000, to: 8000 },
      { name: "覆盖行政村数", sign: "≥", unit: "个", from: 30, to: 80 },
      { name: "提供技术服务次数", sign: "≥", unit: "次", from: 30, to: 80 },
    ],
  },
  {
    of: /^/,
    indicators: [
      { name: "新建供水管网长度", sign: "≥", unit: "公里", from: 40, to: 90 },
      { name: "改造水厂处理设备", sign: "≥", unit: "台", from: 20, to: 60 },
      { name: "培训管水人员", sign: "≥", unit: "人次", from: 100, to: 300 },
      { name: "检测水样数量", sign: "≥", unit: "份", from: 200, to: 600 },
      { name: "安装智能水表", sign: "≥", unit: "只", from: 600, to: 900 },
      { name: "印发宣传手册", sign: "≥", unit: "册", from: 600, to: 900 },
    ],
  },
];
