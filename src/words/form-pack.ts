import type { CaptureFault } from "../core/forms/captured/captured-bounds";
import { quoted, shortened } from "./listed";

/** Why a table cannot be kept as a form, and what to do. */
export const CAPTURE_FAULTS: Readonly<Record<CaptureFault, string>> = {
  summary: "汇总表不能留作表样，可以直接使用内置的“自评结果汇总表”。",
  "no-columns": "没有认出指标的表头。",
  "several-blocks": "表里有几段指标（换页后重复表头，或每个目标一段），请先合成一段。",
  "too-wide": "超过 26 列，请删去多余的列。",
  "too-long": "超过 300 行，请删去多余的行。",
  "too-many-classes":
    "一级指标超过 40 个，或者一个一级指标下的二级指标超过 60 个，请先合并单元格或删去多余的行。",
};

/** Sentences of files of forms (表样文件), on the command line and in the screen. */
export const packWords = {
  file: {
    unreadable: (path: string, message: string) => `表样文件“${path}”：${message}`,
    notJson: (path: string, detail: string) => `表样文件“${path}”不是有效的 JSON（${detail}）。`,
  },
  errors: (path: string, count: number) => `表样文件“${path}”有 ${count} 处错误：`,
  noInput: "没有写从哪个工作簿留存表样。也可以写表样文件，或用 --form 导出内置表样。",
  noOut: "没有写保存到哪个文件，请加 --out。",
  oneName: "--name 只用于一个表样；这里有几个表样，请分开留存。",
  noTables: (path: string) => `在“${path}”里没有找到可以留作表样的自评表。`,
  notKept: (path: string, title: string, fault: CaptureFault) =>
    `“${path}”里的“${title}”不能留作表样：${CAPTURE_FAULTS[fault]}`,
  leftOut: (name: string, texts: readonly string[]) =>
    `表样“${name}”没有保留这些文字，因为看不出是表样印的还是填写的：${quoted(texts.map(shortened))}。如果是表样的固定文字，请加 --keep-texts。`,
  unknownForm: (id: string) =>
    `没有“${id}”这个内置表样，或它没有固定版式。可用 ziping forms 查看。`,
  tooMany: (most: number) => `一个表样文件最多 ${most} 个表样，请分成几个文件。`,
  written: (path: string, forms: readonly { readonly id: string; readonly name: string }[]) =>
    `已把 ${forms.length} 个表样保存到“${path}”：${forms.map(({ id, name }) => `${name}（${id}）`).join("、")}。`,
} as const;
