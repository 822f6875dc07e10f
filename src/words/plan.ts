import type { PlannedPart } from "../core/edits/score-plan";
import type { Refusal } from "../host/port";

const PARTS: Readonly<Record<Exclude<PlannedPart, "row-score">, string>> = {
  rate: "执行率",
  "fund-score": "预算执行得分",
  total: "总分",
  grade: "等次",
};

/** Why a cell was left out, after its address. */
const SKIPPED: Readonly<Record<Refusal["code"], string>> = {
  "cell-locked": "受工作表保护，没有填写。",
  "cell-covered": "在合并单元格内部，没有填写。",
  "cell-in-array": "是数组公式的一部分，没有填写。",
  "cell-changed": "与读取时不同，没有填写。",
  "sheet-missing": "所在的工作表不在了，没有填写。",
};

/** What is said of the scores to be written into a workbook. */
export const planWords = {
  columns: { cell: "单元格", what: "内容", before: "原来", after: "填写", because: "依据" },
  parts: PARTS,
  blank: "空",
  formula: (value: string, formula: string) => `${value}（公式 ${formula}）`,
  nothingHere: "没有需要填写的单元格。",
  planned: (count: number) => `填写 ${count} 个单元格`,
  noTables: "没有找到自评表，没有改动。",
  written: (count: number, path: string) => `已填写 ${count} 个单元格，存为“${path}”。`,
  writtenInPlace: (count: number, path: string) => `已填写 ${count} 个单元格，改写了“${path}”。`,
  copied: (path: string) => `没有需要填写的单元格，原样存为“${path}”。`,
  nothing: "没有需要填写的单元格，没有写文件。",
  dryRun: (count: number) => `这是预览：将填写 ${count} 个单元格，没有写文件。`,
  differing: (count: number, cells: string) =>
    `另有 ${count} 个已填的单元格与计算不一致，没有改动：${cells}。要按计算改写，请加 --cells all。`,
  skipped: (cells: string, because: Refusal["code"]) => `${cells} ${SKIPPED[because]}`,
} as const;
