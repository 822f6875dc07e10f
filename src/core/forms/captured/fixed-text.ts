import { TABLE_WORDS } from "./printed-words";
import { fundColumn } from "../fund-labels";
import { indicatorColumn, targetPart } from "../indicator-labels";
import { bareLabel, labelKey } from "../label";
import {
  GOAL_ACTUAL,
  GOAL_EXPECTED,
  GOAL_SECTION,
  GRADE_LABEL,
  headName,
  REASON_ROW,
  SIGN_OFF,
  TOTAL_LABEL,
} from "../table-labels";

/** Whose table it is: what is put in anew when the form is inserted. */
export interface FilledNames {
  readonly year: number | null;
  readonly project: string | null;
  readonly organisation: string | null;
}

/** A text that is only dashes: there is nothing to fill in. */
export function isDash(text: string): boolean {
  return /^[-—－–/*\s]+$/.test(text);
}

/**
 * What of a cell's text the form prints; null where somebody has filled it in. Known labels, captions
 * without what stands behind their colons, and what the product's own forms print are the form's; of the
 * rest nobody can tell, so it goes, unless `keepAll` says that everything but numbers and dates is printed.
 */
export function fixedText(text: string, names: FilledNames, keepAll: boolean): string | null {
  const trimmed = text.trim();
  if (trimmed === "" || isDash(trimmed)) return trimmed;
  if (isFigure(trimmed)) return null;
  if (TABLE_WORDS.has(bareLabel(trimmed)) || isLabel(trimmed)) return withPlaces(text, names);
  const caption = captionText(trimmed);
  if (caption !== null) return caption;
  return keepAll ? withPlaces(text, names) : null;
}

/** A number, an amount, a percentage or a date, and nothing said about it. */
function isFigure(text: string): boolean {
  const key = labelKey(text);
  return /\d/.test(key) && key.replace(/[\d.,%％‰/~\-:：年月日号个万亿元人次份]/g, "").length <= 1;
}

const LONGEST_LABEL = 30;

/** A label that the reader of tables knows. */
export function isLabel(text: string): boolean {
  const bare = bareLabel(text);
  if (bare === "" || bare.length > LONGEST_LABEL || /\d{2}/.test(bare)) return false;
  return (
    indicatorColumn(bare) !== null ||
    targetPart(bare) !== null ||
    fundColumn(bare) !== null ||
    headName(bare) !== null ||
    [GOAL_EXPECTED, GOAL_ACTUAL, GOAL_SECTION, TOTAL_LABEL, GRADE_LABEL].some((known) =>
      known.test(bare),
    ) ||
    (bare.length <= LONGEST_REASON_LABEL && REASON_ROW.test(bare) && !/[，。；]/.test(text)) ||
    /^(?:项目资金|资金情况|预算执行情况|资金来源|基本情况|项目绩效)/.test(bare)
  );
}

const LONGEST_REASON_LABEL = 20;

const CAPTION = /([\p{Script=Han}（）()、/]{2,16})\s*[:：]/gu;
const CAPTION_LABEL = /单位|部门|日期|时间|电话|签字|签章|签名|盖章|意见|填报|编号|编码|人$/;

/** 「单位名称：××局  填报日期：2022年3月1日」 without what stands behind the colons; null for other texts. */
function captionText(text: string): string | null {
  const labels = [...text.matchAll(CAPTION)].flatMap(([, label = ""]) => {
    const bare = bareLabel(label);
    if (/金额单位/.test(bare)) return `${label}：{money}`;
    const known = headName(bare) !== null || SIGN_OFF.test(bare) || CAPTION_LABEL.test(bare);
    return known ? `${label}：` : [];
  });
  return labels.length === 0 ? null : labels.join("        ");
}

const MONEY = /(?<=[（(：:]\s*(?:单位[：:]\s*)?)(?:万元|元)(?=\s*[）)]|$)/g;

/** The text with places for year, money unit and names. */
function withPlaces(text: string, { year, project, organisation }: FilledNames): string {
  let printed = text.replace(/\{(?:year|project|unit|money)\}/g, "").replace(MONEY, "{money}");
  if (year !== null) printed = printed.replaceAll(`${year}年`, "{year}年");
  for (const [name, place] of [
    [project, "{project}"],
    [organisation, "{unit}"],
  ] as const)
    if (name !== null && name.length > 1) printed = printed.replaceAll(name, place);
  return printed;
}

const TITLE_WORDS =
  /(?:本级|部门|单位|县级|市级|省级|区级|中央|财政|预算|政府|专项|项目|支出|整体|资金|转移支付|政策|绩效|目标|自评|自我|评价|完成|情况|结果|汇总|打分|评分|自查|监控|报告|报表|一览|表|[（(](?:单位|项目|政策)[）)]|\s)+$/;

/**
 * A title with places for year, unit and project: of 「2021年度××局政务公开项目绩效自评表」 the form prints
 * 「{year}年度{project}项目绩效自评表」; `keepNames`: nobody has put in a name. Null where it ends with no words of a title.
 */
export function titleText(
  text: string,
  names: FilledNames,
  overall: boolean,
  keepNames: boolean,
): string | null {
  const whole = withPlaces(text.trim(), names);
  const placed = whole.replace(/[（(]?\{year\}年度?[）)]?$/, "");
  const yearBehind = whole.slice(placed.length);
  const tail = TITLE_WORDS.exec(placed)?.[0] ?? "";
  if (tail.trim() === "") return null;
  const front = placed.slice(0, placed.length - tail.length);
  if (keepNames && !/[×xX○〇_]{2}/.test(front)) return whole;
  const dated = /(?:\{year\}|(?:19|20)\d\d|\s)(年度?)|^年度?/.exec(front);
  const named = front.replace(/\{year\}|(?:19|20)\d\d|年度?|[\s（）()_Xx×○〇]/g, "") !== "";
  return `${dated ? `{year}${dated[1] ?? "年度"}` : ""}${named ? (overall ? "{unit}" : "{project}") : ""}${tail.trim()}${yearBehind}`;
}

/** 「（2021年度）」 under a title. */
export function isYearLine(text: string): boolean {
  return /^[（(]?(?:(?:19|20)\d\d|[\s_]*)年度?[）)]?$/.test(labelKey(text).trim());
}
