/** What is wrong, and what the person can do about it; `advice` "" where nothing is to be done. */
export interface ProblemWords {
  readonly text: string;
  readonly advice: string;
}

const TRY_AGAIN = "请重新识别后再试；仍不行时，请在“设置”里复制诊断信息反馈。";

/** One entry a reason why something was not done; cells are listed by the screen after the text. */
export const PROBLEM_WORDS = {
  "cell-changed": {
    text: "有单元格在识别之后被改动过，没有写入任何内容：",
    advice: "请重新识别，核对新的预览后再写入。",
  },
  "cell-locked": {
    text: "有单元格受工作表保护、被锁定，没有写入任何内容：",
    advice: "可以在预览中去掉这些单元格；要写入它们，请先撤销工作表保护。本助手不会代为撤销保护。",
  },
  "cell-covered": {
    text: "有单元格在合并单元格内部，没有写入任何内容：",
    advice: "请在预览中去掉这些单元格再写入；如果刚合并过单元格，请先取消合并，再重新识别。",
  },
  "cell-in-array": {
    text: "有单元格是数组公式的一部分，不能单独改写，没有写入任何内容：",
    advice: "请在预览中去掉这些单元格，或先把数组公式改成普通公式。",
  },
  "sheet-missing": {
    text: "找不到工作表，可能已被删除或改名。",
    advice: "没有写入任何内容，请重新识别。",
  },
  "area-not-empty": {
    text: "选定的位置已有内容、合并单元格、数据有效性或条件格式，没有插入：",
    advice: "请选一块空白的区域，或插入到新工作表。",
  },
  "sheet-protected": {
    text: "选定的工作表受保护，没有插入。",
    advice: "请插入到新工作表，或先撤销工作表保护。",
  },
  "workbook-protected": {
    text: "工作簿结构受保护，不能新建工作表。",
    advice: "请先在“审阅”中撤销“保护工作簿”。",
  },
  "busy-editing": {
    text: "正在编辑单元格。",
    advice: "没有执行。请按回车结束单元格编辑，再试一次。",
  },
  "access-denied": {
    text: "Excel 不允许这个操作。",
    advice: "没有改动。请确认工作簿不是只读、没有处于受保护的视图，工作表没有被保护。",
  },
  "no-cell-chosen": {
    text: "当前没有选中单元格，可能选中的是图表或图片，或者前面是另一个工作簿。",
    advice: "没有改动。请回到这个工作簿，点一下表格里的单元格，再试一次。",
  },
  "sheet-hidden": {
    text: "单元格所在的工作表是隐藏的，没有跳转。",
    advice: "要查看，请右键点任一工作表标签，选“取消隐藏”；列表里没有它的，是用宏设的深度隐藏。",
  },
  "dialog-open": {
    text: "Excel 里有对话框没有关闭。",
    advice: "没有执行。请先关闭 Excel 的对话框，再试一次。",
  },
  "not-found": {
    text: "要找的内容已经不在了，可能工作表被删除或改名。",
    advice: "请重新识别。",
  },
  "too-large": {
    text: "内容太大，Excel 一次处理不了。",
    advice: "请把自评表复制到一个新的工作簿中再试。",
  },
  "connection-lost": {
    text: "与 Excel 的连接中断了。",
    advice: "请关闭本窗格后重新打开；工作簿已改动的部分以表格显示的为准。",
  },
  unsupported: {
    text: "这个版本的 Excel 不支持这个操作。",
    advice: "请升级 Excel，或把文件另存后用网页版助手处理。",
  },
  "old-format": {
    text: "这是旧格式的工作簿（.xls 或 .et），只能查看、核查，没有改动。",
    advice:
      "要写入得分、标记，请先在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”，再打开另存的文件。",
  },
  "worker-lost": {
    text: "程序意外停止，可能内存不足。",
    advice: "请重新打开文件；原文件没有被改动，没有下载的改动需要重做。",
  },
  cancelled: { text: "已取消。", advice: "" },
  failed: { text: "没有完成，出了意料之外的问题。", advice: TRY_AGAIN },
  "part-missing": {
    text: "程序的一部分没有从服务器取到，没有执行，工作簿没有改动。",
    advice:
      "多半是网络断开，或者服务器上的版本刚刚更新过。请检查网络后再点一次；仍不行时，关闭窗格再打开。",
  },
  "nothing-to-undo": { text: "没有可以撤销的写入。", advice: "" },
  "plan-outdated": {
    text: "预览已经过时，没有写入任何内容。",
    advice: "请重新预览后再写入。",
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

type Values = Readonly<Record<string, string>>;

/** Why a decision was not taken. */
export const DECISION_FAULT_WORDS = {
  "table-gone": () => "这张自评表已经不在工作簿里了，请重新识别。",
  "row-gone": () => "这一行已经不在表里了，请重新识别。",
  "finding-gone": () => "这个问题已经不存在，可能数字已改动，请重新识别。",
  "form-unknown": () => "没有这个表样。",
  "policy-unknown": () => "没有这个评分办法。",
  "share-outside-band": ({ from, to }: Values) =>
    `所取比例不在这一等次的范围内，应在 ${from ?? ""} 到 ${to ?? ""} 之间。`,
  "score-outside-weight": ({ weight }: Values) => `得分应在 0 到分值 ${weight ?? ""} 之间。`,
  "weight-outside-limits": () => "分值应大于 0，且不超过总分。",
  "not-a-number": () => "请填数字。",
  "note-missing": () => "请写评分说明：为什么给这个分。",
  "reason-missing": () => "请写理由。",
  "policy-wrong": ({ errors }: Values) => `参数有误，没有保存。${errors ?? ""}`,
} as const;

/** The host's own code, for those who help. */
export const problemDetail = (detail: string): string => (detail === "" ? "" : `（${detail}）`);

export const missingSheet = (sheet: string): string =>
  `找不到工作表“${sheet}”，可能已被删除或改名。`;
