import type { HostProblemCode } from "../../host/port";

/** Why something is left, within a sentence. */
const REASONS: Readonly<Record<HostProblemCode, string>> = {
  "busy-editing": "正在编辑单元格，请先按回车结束编辑",
  "access-denied": "Excel 不允许这个操作，请确认工作簿不是只读、工作表没有被保护",
  "no-cell-chosen": "当前没有选中单元格",
  "sheet-hidden": "工作表是隐藏的",
  "dialog-open": "Excel 里有对话框没有关闭",
  "not-found": "工作表可能刚被删除或改名",
  "too-large": "内容太大，Excel 一次处理不了",
  "connection-lost": "与 Excel 的连接中断了",
  unsupported: "这个版本的 Excel 不支持这个操作",
  "old-format": "这是旧格式的工作簿，只能查看",
  "worker-lost": "程序意外停止",
  cancelled: "已取消",
  failed: "出了意料之外的问题",
};

/** What was cleared of 标记 and 助手信息, and what was not. */
export const tracesWords = {
  part: "没有清除完，工作簿里还有助手的内容。",
  none: "没有清除，助手的内容都还在工作簿里。",
  marksGone: (removed: number) =>
    removed === 0 ? "表格里没有标记。" : `标记已清除 ${removed} 处。`,
  marksLeft: (removed: number, left: number | null, why: HostProblemCode) =>
    left === null
      ? `标记和批注可能还有，Excel 没有回答：${REASONS[why]}。`
      : `标记清除了 ${removed} 处，还剩 ${left} 处（连同批注）：${REASONS[why]}。`,
  /** Of a marking that broke off. */
  notMarked: "标记没有完成。",
  markedInPart: (left: number | null, why: HostProblemCode) => {
    const there =
      left === null
        ? "表格里可能只有一部分标记"
        : left === 0
          ? "表格里现在没有标记"
          : `表格里现在有 ${left} 处标记（连同批注），不完整`;
    return `${there}：${REASONS[why]}。排除原因后请再标记一次，或者清除标记。`;
  },
  marksKept: (why: HostProblemCode) => `标记和批注没有清除：${REASONS[why]}。`,
  decisionsGone: "更正、评分选择和确认已清除。",
  decisionsKept: (why: HostProblemCode) =>
    `更正、评分选择和确认没有清除，仍保存在工作簿里：${REASONS[why]}。`,
  again: "排除原因后再清除一次，剩下的会接着清除。",
} as const;
