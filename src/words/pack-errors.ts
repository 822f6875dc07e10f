import { PACK_LIMITS } from "../core/forms/own/own-form";
import { collector, isObject, readPrintable } from "../core/json/json-values";
import type { JsonError, JsonErrorCode } from "../core/json/json-values";

/** What the keys of a file of forms are called; `[]` stands for the items of a list, numbered from 1. */
interface Place {
  readonly name: string | ((item: string) => string);
  readonly inside?: Places;
  /** Said only where nothing inside it has a name. */
  readonly vague?: true;
}
type Places = Readonly<Record<string, Place>>;

const ROW_FIELDS: Readonly<Record<string, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  nature: "指标性质",
  initialTarget: "年初指标值",
  target: "年度指标值",
  unit: "计量单位",
  actual: "实际完成值",
  weight: "分值",
  coefficient: "得分系数",
  score: "得分",
  reviewScore: "复核得分",
  reason: "偏差原因",
  remark: "备注",
  sequence: "序号",
};

const fields = (name: (field: string) => string): Places => ({
  "*": { name: (key) => name((Object.hasOwn(ROW_FIELDS, key) && ROW_FIELDS[key]) || "其他") },
});

const CELL: Places = {
  style: { name: "式样" },
  text: { name: "文字" },
  slot: { name: "填写内容" },
  choices: { name: "下拉选项" },
  "choices[]": { name: (item) => `第 ${item} 个下拉选项` },
  look: { name: "格式" },
};

const ROW: Places = {
  height: { name: "行高" },
  cells: { name: "单元格", vague: true, inside: { "*": { name: cellName, inside: CELL } } },
};

function cellName(cells: string): string {
  return /^[A-Z:+\d]{1,12}$/.test(cells) ? `单元格 ${cells} ` : "一个单元格";
}

const rows = (key: string, name: string): Places => ({
  [key]: { name },
  [`${key}[]`]: { name: (item) => `${name}第 ${item} 行`, inside: ROW },
});

const LEVEL2: Places = {
  name: { name: "名称" },
  rows: { name: "行数" },
  presets: { name: "各行内容" },
  "presets[]": { name: (item) => `第 ${item} 行`, inside: fields((field) => field) },
};

const CLASS: Places = {
  level1: { name: "名称" },
  points: { name: "分值" },
  level2: { name: "二级指标" },
  "level2[]": { name: (item) => `第 ${item} 个二级指标`, inside: LEVEL2 },
};

const INDICATORS: Places = {
  ...rows("header", "指标栏目"),
  side: { name: "左侧竖排的栏" },
  columns: { name: "栏目", vague: true, inside: fields((field) => `“${field}”一栏所在的列`) },
  classes: { name: "一级指标" },
  "classes[]": { name: (item) => `第 ${item} 个一级指标`, inside: CLASS },
  rowHeight: { name: "指标行的行高" },
};

const LAYOUT: Places = {
  sheetName: { name: "工作表名称" },
  widths: { name: "列宽" },
  "widths[]": { name: (item) => `第 ${item} 列的列宽` },
  orientation: { name: "纸张方向" },
  pages: { name: "打印页数" },
  ...rows("top", "表头"),
  indicators: { name: "指标部分", vague: true, inside: INDICATORS },
  ...rows("foot", "表尾"),
  notes: { name: "填表说明" },
  "notes[]": { name: (item) => `第 ${item} 条填表说明` },
};

const FORM: Places = {
  id: { name: "编号" },
  name: { name: "名称" },
  kind: { name: "表的种类" },
  provenance: { name: "来历" },
  source: { name: "出处" },
  moneyUnit: { name: "金额单位" },
  policy: { name: "评分办法" },
  layout: { name: "版式", vague: true, inside: LAYOUT },
};

/** What is wrong, and what to do where it is something else than exporting the file anew. */
type Fault = (values: JsonError["values"]) => string;

const UPDATE = "请更新助手后再导入";

const FAULTS: Readonly<Record<JsonErrorCode, Fault>> = {
  "not-an-object": () => "的内容不完整",
  "not-a-list": () => "的内容不完整",
  "not-a-text": () => "没有填写",
  "not-a-string": () => "应是文字",
  "not-a-number": () => "应是数字",
  "not-a-whole-number": () => "应是整数",
  "not-true-or-false": () => "只能是“是”（true）或“否”（false）",
  "not-one-of": ({ allowed }) => `只能是 ${allowed ?? ""}`,
  "out-of-range": ({ found, from, to }) =>
    `为 ${found ?? ""}，应在 ${from ?? ""} 到 ${to ?? ""} 之间`,
  "out-of-order": () => "次序不对，应从高到低",
  missing: () => "没有写",
  "unknown-key": () => `里有本助手不认识的内容，多半由较新版本导出，${UPDATE}`,
  "unknown-policy": ({ found }) => `“${found ?? ""}”是本助手没有的，${UPDATE}`,
  "unknown-rule": ({ found }) => `用到了本助手没有的核查规则“${found ?? ""}”，${UPDATE}`,
  "too-long": ({ most }) => `太长，最多 ${most ?? ""} 个字，请改短`,
  "too-many": ({ most }) => `太多，最多 ${most ?? ""} 项，请删减或分成几个文件`,
  "too-few": ({ least }) => `太少，至少要有 ${least ?? ""} 项`,
  "control-characters": () => "里有不能显示的字符，请删去",
  "not-the-format": () => "不是表样文件，请选助手导出的表样文件",
  "not-the-version": ({ found, allowed }) =>
    `由其他版本的助手导出（版本 ${found ?? ""}），这里只能读版本 ${allowed ?? ""}，${UPDATE}`,
  "not-an-id": () => "应以 own- 开头，后面是小写字母、数字和短横线，最多 40 个字",
  "not-cells": () => "没有写对是哪几列（如 A、B:D，最多到 Z 列）",
  "not-a-slot": () => `是本助手不认识的，${UPDATE}`,
  "not-a-colour": () => "里的颜色应写作 #RRGGBB",
  outside: () => "超出了表的范围",
  overlap: () => "与别的单元格重叠",
  repeated: () => "与前面的重复",
};

/**
 * One sentence an error: which form of the file by its name, what in it, what is wrong, and the key as
 * a detail for those who open the file. `input`: the file as parsed, where the names of the forms stand.
 */
export function wordsOfPackError(input: unknown, { path, code, values }: JsonError): string {
  const form = /^forms\[(\d{1,6})\]\.?/.exec(path);
  const names = form ? namesAlong(path.slice(form[0].length), FORM) : [];
  const about = form ? formAt(input, Number(form[1])) : aboutFile(path);
  const place = names.length === 0 ? about : `${about}的${names.join("的")}`;
  const key = path === "" ? "" : `（位置：${path}）`;
  return `${place}${FAULTS[code](values)}${key}。`;
}

function aboutFile(path: string): string {
  if (path === "name") return "文件的名称";
  return path === "forms" ? "文件里的表样" : "文件";
}

function formAt(input: unknown, index: number): string {
  const forms = isObject(input) && Array.isArray(input.forms) ? (input.forms as unknown[]) : [];
  const form = forms[index];
  const name = isObject(form)
    ? readPrintable(collector(), "", form.name, PACK_LIMITS.name)?.trim()
    : "";
  return `第 ${index + 1} 个表样${name ? `“${name}”` : ""}`;
}

/** The names of the keys from the outside in, as far as they are known. */
function namesAlong(path: string, places: Places): readonly string[] {
  const match = /^([^.[]+)(?:\[(\d+)\])?\.?/.exec(path);
  if (!match) return [];
  const [whole, key = "", item] = match;
  const known = item === undefined ? key : `${key}[]`;
  const place = Object.hasOwn(places, known) ? places[known] : places["*"];
  if (!place) return [];
  const number = item === undefined ? key : String(Number(item) + 1);
  const name = typeof place.name === "string" ? place.name : place.name(number);
  const inside = place.inside ? namesAlong(path.slice(whole.length), place.inside) : [];
  return place.vague && inside.length > 0 ? inside : [name, ...inside];
}
