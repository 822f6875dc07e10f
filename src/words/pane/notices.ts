import type { ClearResult, MarkResult } from "../../host/port";
import { quoted } from "../listed";

/** Results of what the person asked for. Numbers come in as counts, cells are listed by the screen. */
export const noticeWords = {
  read: (tables: number, errors: number, warnings: number, infos: number) =>
    tables === 0
      ? "已读取，没有找到自评表。"
      : `已识别 ${tables} 张自评表：错误 ${errors}，警告 ${warnings}，提示 ${infos}。`,
  reread: { sheets: "表格有改动，结果已更新。", forms: "我的表样有变动，结果已更新。" },
  cancelled: "已取消识别。",
  waiting: "正在编辑单元格，请按回车结束单元格编辑。",
  written: (count: number) => `已写入 ${count} 个单元格。`,
  leftOut: (count: number) => `下面 ${count} 个没有写入：`,
  leftOutAdvice: (texts: readonly string[]) =>
    `在合并单元格里面，写了也看不到。请在合并单元格里自己填：${quoted(texts)}。`,
  undone: (count: number) => (count === 0 ? "已撤销。" : `已撤销，恢复了 ${count} 个单元格。`),
  hostUndo:
    "Excel 自己的撤销（Ctrl+Z）不一定退得回这次写入，有的版本还会因此清空撤销记录。要退回，请用“撤销本次写入”。",
  nothingToWrite: "没有需要填写的单元格。",
  interrupted: {
    writing: {
      text: (count: number, unsure: boolean) =>
        count === 0
          ? "写入中断，没有改动任何单元格。"
          : unsure
            ? `写入中断，Excel 没有回答写到了哪里：下面 ${count} 个单元格可能已写入。`
            : `写入中断：下面 ${count} 个单元格已写入，其余没有改动。`,
      advice: "点“恢复”把已写入的单元格改回原来的内容；也可以排除原因后重新识别、再次写入。",
    },
    undoing: {
      text: (count: number, unsure: boolean) =>
        count === 0
          ? "撤销中断，没有改动任何单元格。"
          : unsure
            ? `撤销中断，Excel 没有回答恢复到了哪里：下面 ${count} 个单元格可能已恢复原来的内容。`
            : `撤销中断：下面 ${count} 个单元格已恢复原来的内容，其余没有改动。`,
      advice: "排除原因后点“恢复”，接着恢复其余的单元格。",
    },
  },
  halfDone: (sheet: string) => `没有做完，工作表“${sheet}”里可能留有画了一部分的内容。`,
  halfDoneAdvice: "排除原因后点“撤销”，可以把留下的内容去掉。",
  marked: ({ marked }: MarkResult) =>
    marked === 0 ? "没有需要标记的单元格，原有的标记已清除。" : `已标记 ${marked} 个单元格。`,
  markRefused: (sheets: readonly string[]) =>
    `工作表${quoted(sheets)}受保护且不允许设置格式，没有标记。需要标记时请先撤销工作表保护。`,
  cleared: ({ removed }: ClearResult) => (removed === 0 ? "表格里没有标记。" : "标记已清除。"),
  clearedInPart: "有的标记没有清除。",
  clearRefused: (sheets: readonly string[]) =>
    `工作表${quoted(sheets)}受保护，不允许设置格式或编辑批注，其中的标记没有清除。请先撤销工作表保护。`,
  reportInserted: (sheet: string) => `核查报告已放在新工作表“${sheet}”。`,
  pageRefused:
    "Excel 没有接受页面设置（多半是没有安装打印机），打印前请在“页面布局”里设好纸张、方向和打印区域。",
  acknowledged: "已确认，不再计入问题数。",
  tookBack: "已撤回确认。",
  decided: "已保存，得分和核查结果已更新。",
  decidedUnkept: "得分和核查结果已更新，但没有存进工作簿，关闭后会丢失。",
  policySaved: "参数已保存在工作簿中，结果已更新。",
  copied: "诊断信息已复制。",
  notCopied: "没有复制成功，请在下面的文字上全选后复制。",
  actions: {
    read: "重新识别",
    restore: "恢复",
    undo: "撤销",
  },
  close: "关闭这条消息",
} as const;
