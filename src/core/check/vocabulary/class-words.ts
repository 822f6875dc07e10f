import { onceEach } from "../../values/once-each";
import type { UnitKind } from "../../values/unit";

/** The classes of the national form (财预〔2020〕10号), by what their labels say. */
const CLASSES = [
  { id: "quantity", label: /数量/, name: "数量指标" },
  { id: "quality", label: /质量/, name: "质量指标" },
  { id: "timeliness", label: /时效/, name: "时效指标" },
  { id: "cost", label: /成本/, name: "成本指标" },
  { id: "economic", label: /经济效益/, name: "经济效益指标" },
  { id: "social", label: /社会效益|社会影响/, name: "社会效益指标" },
  { id: "ecological", label: /(?:生态|环境)效益/, name: "生态效益指标" },
  { id: "sustained", label: /可持续/, name: "可持续影响指标" },
  { id: "satisfaction", label: /满意/, name: "满意度指标" },
] as const;

export type ClassId = (typeof CLASSES)[number]["id"];

/** The one class a label names; null where it names none or several. 社会成本, 生态环境成本 are costs. */
export const classOfLabel = onceEach((label: string): ClassId | null => {
  if (/成本/.test(label)) return "cost";
  const [found, ...others] = CLASSES.filter((one) => one.label.test(label));
  return found && others.length === 0 ? found.id : null;
});

export function nameOfClass(id: ClassId): string {
  return CLASSES.find((one) => one.id === id)?.name ?? id;
}

/** A level-2 class that cannot stand under a level-1 class. 满意度 under 效益 is the form of 2015. */
export interface MisplacedClass {
  readonly level1: RegExp;
  /** Labels that name the better class too (产出与效益指标) are left alone. */
  readonly unless: RegExp;
  readonly level2: readonly ClassId[];
  readonly better: string;
}

export const MISPLACED_CLASSES: readonly MisplacedClass[] = [
  {
    level1: /^(?:项目完成|产出|投入|过程)/,
    unless: /效[益果]|影响/,
    level2: ["economic", "social", "ecological", "sustained"],
    better: "效益指标",
  },
  {
    level1: /^(?:项目完成|产出|投入|过程)/,
    unless: /满意|效[益果]|影响/,
    level2: ["satisfaction"],
    better: "满意度指标",
  },
  {
    level1: /^(?:效益|效果)/,
    unless: /产出|完成/,
    level2: ["quantity", "timeliness"],
    better: "产出指标",
  },
  {
    level1: /^(?:服务对象)?满意/,
    unless: /产出|完成/,
    level2: ["quantity", "quality", "timeliness", "cost"],
    better: "产出指标",
  },
];

/** An indicator that says by its name (and unit) that it is of another class. */
export interface MisplacedName {
  readonly within: readonly ClassId[];
  readonly name: RegExp;
  /** Names with these words are left alone. */
  readonly unless?: RegExp;
  /** Kinds of the unit that target or actual must have, where the name alone says too little. */
  readonly units?: readonly UnitKind[];
  readonly better: ClassId;
}

const OUTPUTS: readonly ClassId[] = ["quantity", "quality", "timeliness"];
const BENEFITS: readonly ClassId[] = ["economic", "social", "ecological", "sustained"];

export const MISPLACED_NAMES: readonly MisplacedName[] = [
  { within: [...OUTPUTS, ...BENEFITS], name: /满意(?:度|率|程度)$/, better: "satisfaction" },
  {
    within: OUTPUTS,
    name: /成本|经费|费用|造价|支出/,
    unless: /收入|节约|核算|控制|执行|支付|使用|拨付|补助|补贴|发放|管理|保障|征收|及时|合规|规范/,
    units: ["money"],
    better: "cost",
  },
  {
    within: ["quantity"],
    name: /(?:及时|准时|按时|按期|按期完成|按时完成)(?:率|性)$|(?:完成|办结|开工|完工)(?:时间|时限)$/,
    better: "timeliness",
  },
  { within: ["quantity", "timeliness"], name: /(?:合格|优良|优秀)率$/, better: "quality" },
  {
    within: ["timeliness"],
    name: /(?:人数|人次|户数|次数|个数|面积|数量|份数|篇数|件数|台数|套数|里程|长度)$/,
    unless: /每[年月季周日天]|频/,
    units: ["person", "count", "area", "length"],
    better: "quantity",
  },
  {
    within: ["economic"],
    name: /(?:访问|浏览|点击|关注|参观|宣传|培训|阅读|下载).{0,12}(?:人数|人次|次数|量)$/,
    unless: /消费|旅游|游客|增收|收入|就业|门票/,
    better: "social",
  },
];

/** Bad events, which are an effect; complaints are also a voice of those served. */
export const EVENTS_UNDER_SATISFACTION = {
  name: /(?:事故|事件|案件|故障|疫情|灾害|死亡|伤亡|违法|违纪|违规).*(?:数|次数|起数|件数|率|情况)?$/,
  unless: /满意|投诉|上访|信访|评价|好评|差评|认可|认同|处理|处置|办结|查处/,
} as const;
