import type { Severity } from "../core/check/rule";
import { quoted } from "./listed";
import { SEVERITY_WORDS } from "./report";

/** What is said of marks on cells. */
export const markWords = {
  /** "错误 3 个单元格、警告 1 个单元格" */
  counts: (counts: readonly (readonly [Severity, number])[]) =>
    counts.map(([severity, count]) => `${SEVERITY_WORDS[severity]} ${count} 个单元格`).join("、"),
  marked: (counts: string) => `已标记：${counts}。`,
  nothing: "没有需要标记的问题。",
  noTables: "没有找到自评表，没有标记。",
  saved: (path: string, inPlace: boolean) => (inPlace ? `改写了“${path}”。` : `存为“${path}”。`),
  untouched: "没有改动，没有写文件。",
  refused: (sheets: readonly string[]) =>
    `${quoted(sheets)}受工作表保护、不允许设置格式，没有标记。要标记请先撤销工作表保护。`,
  cleared: (count: number) => `已清除 ${count} 处标记。`,
  notCleared: (sheets: readonly string[]) => `${quoted(sheets)}受工作表保护，上面的标记没有清除。`,
  noMarks: "工作簿里没有本助手的标记。",
  opinionAdded: (sheet: string) =>
    `核查分数和审核意见（草稿）写在新工作表“${sheet}”，请修改后使用。`,
  opinionPresent: (sheet: string) => `工作表“${sheet}”里的审核意见没有变化，没有另加。`,
  opinionRefused: "工作簿结构受保护，不能增加工作表，没有写审核意见。请先撤销工作簿保护。",
  opinionKept: (sheets: readonly string[]) =>
    `${quoted(sheets)}是审核人员的工作表，予以保留；不需要时请在 Excel 里删除。`,
  stateCleared: "已清除保存在工作簿里的决定。",
} as const;
