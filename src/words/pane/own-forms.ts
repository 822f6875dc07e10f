import { quoted, shortened } from "../listed";

/** Characters that file systems do not take in names. */
function fileStem(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_").slice(0, 60);
}

/** 我的表样, on the screen 表样. */
export const ownFormWords = {
  list: (count: number) => `我的表样（${count}）`,
  none: "还没有自己的表样。可以把识别到的自评表留作表样，或者导入同事导出的表样文件。",
  damaged: "这台电脑上保存的表样读不出来（可能由较新版本保存）。再留存或导入表样，会把它们替换掉。",
  actions: { use: "插入…", rename: "改名", export: "导出", delete: "删除" },
  actionOn: (action: string, name: string) => `${action.replace("…", "")}“${name}”`,
  newName: "新名称",
  renameYes: "保存名称",
  renamed: (name: string) => `已改名为“${name}”。`,
  deleteWarn: (name: string) => `确定删除“${name}”吗？删除后不能恢复，需要时可先导出。`,
  deleteYes: "确定删除",
  deleted: (name: string) => `已删除“${name}”。`,
  cancel: "取消",
  /** What is wrong with a name that was typed; null: nothing. */
  wrongName: (name: string): string | null => {
    if (name.trim() === "") return "请写表样的名称。";
    if (name.trim().length > 120) return "表样的名称太长，最多 120 个字。";
    return /\p{Cc}/u.test(name) ? "表样的名称里有换行等不能显示的字符，请删去。" : null;
  },
  import: "导入表样文件…",
  imported: (names: readonly string[], replaced: number) =>
    `已导入 ${names.length} 个表样：${quoted(names)}。` +
    (replaced > 0 ? `其中 ${replaced} 个替换了原有的同一表样。` : ""),
  insertAll: (count: number) => `全部插入（${count} 张新工作表）`,
  insertedAll: (sheets: readonly string[]) =>
    `已插入 ${sheets.length} 张新工作表：${quoted(sheets)}。`,
  insertedInPart: (sheets: readonly string[], of: number) =>
    `${of} 张只插入了 ${sheets.length} 张：${quoted(sheets)}。其余没有插入：`,
  exportAll: "全部导出",
  exported: (file: string, count: number) =>
    `已把 ${count} 个表样交给浏览器下载：“${file}”。没有出现下载时，可点“复制文件内容”，粘贴到记事本，另存为 .json 文件。`,
  copy: "复制文件内容",
  copied: "文件内容已复制，请粘贴到记事本，另存为 .json 文件（编码选 UTF-8）。",
  notCopied: "没有复制成功，请在网页版的助手里导出。",
  fileName: (name: string) => `${name === "" ? "我的表样" : fileStem(name)}.json`,
  unsaved:
    "但是没有保存到这台电脑：浏览器的存储空间已满，或者不允许保存。关闭之后就没有了，请先导出；删除不用的表样可以腾出空间。",
  tooMany: (most: number) => `没有保存：自己的表样最多 ${most} 个，请先导出、删除一些。`,
  tooLarge: "没有保存：自己的表样合计太大（最多 2 MB），请先导出、删除一些。",
  file: {
    tooLarge: (name: string) =>
      `“${name}”太大，表样文件最大 2 MB，没有导入。请确认选的是导出的表样文件。`,
    unreadable: (name: string) =>
      `“${name}”读不出来，没有导入。请确认文件没有被移走，并且是 UTF-8 编码的文本。`,
    notJson: (name: string) =>
      `“${name}”不是表样文件（内容不是有效的 JSON），没有导入。请选导出的 .json 文件。`,
    wrong: (name: string, count: number) =>
      `“${name}”有 ${count} 处错误，没有导入。请在原来的助手里重新导出；自己改过这个文件的，请改正下面各处：`,
    more: (count: number) => `还有 ${count} 处。`,
  },
  keep: {
    title: "把识别到的表留作表样",
    about:
      "留下版式、固定文字和评分办法，填写的内容不留。最好用还没有填写的空白表。要换评分办法，先在“识别”页更正。",
    table: "留哪张表",
    name: "表样名称",
    nameAsTitle: "用表的标题",
    indicators: "保留指标名称、分值、计量单位",
    texts: "保留看不出是印的还是填的文字",
    excelUndo: "留作表样时要查看合并单元格，Excel 会因此清空自己的撤销记录。",
    action: "留作表样",
    unfit: (why: string) => `这张表不能留作表样：${why}`,
    done: (name: string, leftOut: readonly string[]) =>
      `已留作表样“${name}”，识别时优先于内置表样。` +
      (leftOut.length === 0
        ? ""
        : `这些文字看不出是印的还是填的，没有保留：${quoted(leftOut.slice(0, 6).map(shortened))}${leftOut.length > 6 ? `等 ${leftOut.length} 处` : ""}。如果是固定文字，请勾选“保留看不出是印的还是填的文字”再留一次。`),
  },
} as const;
