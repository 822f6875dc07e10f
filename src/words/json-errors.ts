import type { JsonError, JsonErrorCode } from "../core/json/json-values";

type Values = JsonError["values"];

const WORDS: Readonly<Record<JsonErrorCode, (values: Values) => string>> = {
  "not-an-object": () => "应是一个对象，写在 { } 里",
  "not-a-list": () => "应是一个列表，写在 [ ] 里",
  "not-a-text": () => "应是加引号的文字，且不能为空",
  "not-a-string": () => "应是加引号的文字",
  "not-a-number": () => "应是数字，不加引号",
  "not-a-whole-number": () => "应是整数",
  "not-true-or-false": () => "应是 true 或 false",
  "not-one-of": ({ allowed }) => `只能是 ${allowed ?? ""}`,
  "out-of-range": ({ found, from, to }) =>
    `${found ?? ""} 超出范围，应在 ${from ?? ""} 到 ${to ?? ""} 之间`,
  "out-of-order": () => "次序不对，应从高到低",
  missing: () => "缺少这一项",
  "unknown-key": ({ allowed }) => `没有这个名称；这里可用的名称有 ${allowed ?? ""}`,
  "unknown-policy": ({ found }) => `没有名为 ${found ?? ""} 的评分办法`,
  "unknown-rule": ({ found }) => `没有名为 ${found ?? ""} 的规则，可用 ziping rules 查看`,
  "too-long": ({ most }) => `太长，最多 ${most ?? ""} 个字`,
  "too-many": ({ most }) => `太多，最多 ${most ?? ""} 项`,
  "too-few": ({ least }) => `太少，至少要有 ${least ?? ""} 项`,
  "control-characters": () => "有不能显示的控制字符，请删去",
  "not-the-format": ({ allowed }) => `不是表样文件，应是 "${allowed ?? ""}"`,
  "not-the-version": ({ found, allowed }) =>
    `版本 ${found ?? ""} 读不了，应是 ${allowed ?? ""}；文件由较新版本导出的，请先升级`,
  "not-an-id": () => "应是以 own- 开头的编号，后面是小写字母、数字和短横线，最多 40 个字",
  "not-cells": () => "应是单元格的列，写作 A、B:D、A+3 或 B:C+1，最多到 Z 列",
  "not-a-slot": () => "没有这样的填写位置",
  "not-a-colour": () => "应是 #RRGGBB 形式的颜色",
  outside: () => "超出了表的范围",
  overlap: () => "与另一个单元格重叠",
  repeated: () => "与前面的重复",
};

/** One line an error: the key, then what is wrong with its value. */
export function wordsOfJsonError({ path, code, values }: JsonError): string {
  return `${path === "" ? "整个文件" : path}：${wordsOfValue({ code, values })}`;
}

/** The same without the key, for a place that shows it. */
export function wordsOfValue({ code, values }: Pick<JsonError, "code" | "values">): string {
  return `${WORDS[code](values)}。`;
}
