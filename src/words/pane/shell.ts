/** What surrounds the screens. */
export const shellWords = {
  product: "绩效自评助手",
  tabs: { recognise: "识别", score: "算分", check: "核查", forms: "表样", settings: "设置" },
  tabList: "功能",
  steps: {
    survey: "正在查看有哪些工作表",
    read: "正在读取单元格",
    check: "正在计算和核查",
  },
  stepCount: (done: number, of: number) => `${done}/${of}`,
  cancel: "取消",
  cancelling: "正在取消",
  waiting: "请按回车结束单元格编辑",
  waitingWhy: "正在编辑单元格时，Excel 不让加载项读写表格。结束编辑后会自动继续。",
  work: {
    decide: "正在保存并重新计算",
    plan: "正在准备预览",
    apply: "正在写入",
    undo: "正在撤销",
    mark: "正在标记",
    "clear-marks": "正在清除标记",
    report: "正在生成核查报告",
    "clear-traces": "正在清除助手信息",
  },
  /** A part of the program comes in a file of its own. */
  part: {
    loading: "正在载入这一页…",
    title: "这一页没有载入成功",
    text: "程序的一部分没有取到：多半是网络断开，服务器上的版本刚刚更新过，或者程序的文件夹不完整。请检查后重试；仍不行时，关闭后重新打开。",
    again: "重试",
  },
  unread: {
    title: "还没有读取工作簿",
    text: "先识别工作簿里的自评表，再查看这一页。",
  },
  /** The decisions could not be saved with the workbook; what to do about it follows. */
  unkept: {
    title: "更正、评分选择、确认和参数没有存进工作簿，关闭后会丢失。",
    excel: "请先排除原因，再改动任意一项，会重新保存。",
    xlsx: "请重新打开文件；仍不行时，请在“设置”里复制诊断信息反馈。",
    oldFormat:
      "旧格式的工作簿（.xls 或 .et）里存不下它们。要保存，请先在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”，再打开另存的文件。",
  },
  noTables: {
    title: "没有找到自评表",
    text: "本页要先有识别出来的自评表。请在“识别”页查看没有识别的内容及原因。",
    goTo: "查看识别结果",
  },
} as const;
