/** What a unit measures. `person` and `count` are counted things; `compound` has a denominator (元/户). */
export type UnitKind =
  | "none"
  | "percent"
  | "money"
  | "person"
  | "count"
  | "time"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "temperature"
  | "data"
  | "points"
  | "compound"
  | "other";

/** Units of one dimension with exact factors to a common base. The first name is the canonical one. */
export interface UnitFamily {
  readonly kind: UnitKind;
  readonly members: readonly (readonly [factor: string, names: string])[];
}

export const CONVERTIBLE: readonly UnitFamily[] = [
  {
    kind: "money",
    members: [
      ["1", "元 圆 块钱 人民币 元人民币 人民币元"],
      ["1000", "千元"],
      ["10000", "万元 万人民币 万元人民币 人民币万元"],
      ["1000000", "百万元"],
      ["10000000", "千万元"],
      ["100000000", "亿元 亿元人民币 人民币亿元"],
    ],
  },
  {
    kind: "money",
    members: [
      ["1", "美元"],
      ["10000", "万美元"],
      ["100000000", "亿美元"],
    ],
  },
  {
    kind: "time",
    members: [
      ["1", "秒 秒钟"],
      ["60", "分钟"],
      ["3600", "小时 个小时 h"],
      ["86400", "天 日 个自然日 自然日"],
      ["604800", "周 星期 个星期"],
    ],
  },
  {
    kind: "time",
    members: [
      ["1", "个月 月 个多月"],
      ["3", "季度 个季度 季"],
      ["12", "年 年度"],
    ],
  },
  {
    kind: "length",
    members: [
      ["1", "毫米 mm"],
      ["10", "厘米 cm 公分"],
      ["1000", "米 m 延米 延长米"],
      ["1000000", "公里 千米 km"],
    ],
  },
  {
    // Base: a third of a square metre, in which 亩 (2000/3 平方米) is a whole number.
    kind: "area",
    members: [
      ["3", "平方米 ㎡ m² m2 平米 平方"],
      ["2000", "亩"],
      ["30000", "公顷"],
      ["3000000", "平方公里 平方千米 km²"],
    ],
  },
  {
    kind: "volume",
    members: [
      ["1", "毫升 ml mL"],
      ["1000", "升 L"],
      ["1000000", "立方米 m³ m3 立方 方"],
    ],
  },
  {
    kind: "mass",
    members: [
      ["1", "微克 μg"],
      ["1000", "毫克 mg"],
      ["1000000", "克 g"],
      ["500000000", "斤"],
      ["1000000000", "公斤 千克 kg"],
      ["1000000000000", "吨 t 公吨"],
    ],
  },
  {
    kind: "energy",
    members: [
      ["1", "度 千瓦时 kWh kwh 度电"],
      ["1000", "兆瓦时 MWh"],
    ],
  },
  {
    kind: "energy",
    members: [
      ["1", "千瓦 kW"],
      ["1000", "兆瓦 MW"],
    ],
  },
];

/** Counted and other units without factors. A group in brackets of one entry means the same unit. */
export const PLAIN: readonly { readonly kind: UnitKind; readonly groups: readonly string[] }[] = [
  { kind: "percent", groups: ["% 百分比 百分数 百分点 个百分点 ‰ 千分比"] },
  {
    kind: "person",
    groups: [
      "人 名 位 人员",
      "人次 人·次",
      "户次",
      "户",
      "家庭",
      "人天 人日 人·天 人·日",
      "亩次",
      "人月 人·月",
      "人年",
      "生 学生",
      "床日",
    ],
  },
  { kind: "time", groups: ["岁 周岁", "工作日 个工作日", "学时", "课时 节课", "机时"] },
  { kind: "temperature", groups: ["℃ 摄氏度 °C"] },
  { kind: "data", groups: ["TB", "GB", "MB", "KB", "PB", "Mbps", "Gbps", "M", "G", "T"] },
  { kind: "points", groups: ["分", "学分"] },
  {
    kind: "count",
    groups: [
      ..."个 项 次 件 份 篇 本 册 套 台 辆 座 处 所 间 栋 幢 条 起 例 宗 宗次 场 场次 期 批 批次 班 班次".split(
        " ",
      ),
      ..."组 支 队 只 头 匹 羽 尾 株 棵 盆 页 字 张 幅 块 片 面 盏 根 颗 粒 瓶 盒 箱 标箱 袋 包 桶 车 车次".split(
        " ",
      ),
      ..."架 架次 艘 艘次 款 种 类 级 档 段 标段 节 床 张床位 剂 剂次 针 针次 卷 村 镇 乡 县 市 区 社区 街道 校 学校".split(
        " ",
      ),
      ..."单位 企业 部门 站 点 倍 家 家次 件次 台次 例次 项次 门 则 部 集 期次 轮 轮次 届 人份 份次 平台 项目".split(
        " ",
      ),
      "台/套 台套",
      "件/套 件套",
    ],
  },
];

/** Units a spelled numeral may count (三个, 两次); 一级, 三期 and 十分 number or stress, they do not count. */
export const SPELLED_COUNTS: ReadonlySet<string> = new Set(
  (
    "个 项 次 人 人次 户 户次 家 名 位 件 份 篇 本 册 套 台 辆 座 处 所 间 栋 幢 条 例 宗 起 场 场次 批次 班次 支 " +
    "只 头 亩 公顷 米 公里 平方米 吨 公斤 页 字 张 天 日 周 个月 年 小时 个小时 分钟 工作日 个工作日 元 万元 亿元 倍"
  ).split(" "),
);

/** With 一 these make words, not counts: 一起, 一处, 一年. */
export const NO_COUNT_OF_ONE: ReadonlySet<string> = new Set(
  "起 处 条 面 道 批 块 日 天 年".split(" "),
);
