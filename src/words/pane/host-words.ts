import type { ProblemWords } from "../problems";

/** Where the workbook is: open in Excel, or a file in the browser page. */
export type HostKind = "excel" | "xlsx";

/** Sentences of the screens that differ between the two; the page has neither Excel nor its ribbon. */
interface HostWords {
  readonly notesMissing: string;
  readonly notesNotWritten: string;
  readonly tracesCleared: string;
  readonly allLocked: string;
  /** Instead of those of `PROBLEM_WORDS`. */
  readonly problems: Readonly<Record<string, ProblemWords>>;
}

const CLEARED = "标记、批注和助手信息都已从工作簿中清除，可以提交。";
const LOCKED = "要写入的单元格都被工作表保护锁定。";
const NOT_LIFTED = "本助手不会代为撤销。";

export const HOST_WORDS: Readonly<Record<HostKind, HostWords>> = {
  excel: {
    notesMissing: "同时写批注说明（这个版本的 Excel 不支持）",
    notesNotWritten: "这个版本的 Excel 不支持由加载项写批注，只标了颜色；说明请看“核查”。",
    tracesCleared: `${CLEARED}请记得保存文件。`,
    allLocked: `${LOCKED}要写入，请先在“审阅”中撤销工作表保护；${NOT_LIFTED}`,
    problems: {},
  },
  xlsx: {
    notesMissing: "同时写批注说明（旧格式的工作簿不能写）",
    notesNotWritten: "没有写批注，只标了颜色；说明请看“核查”。",
    tracesCleared: `${CLEARED}请点“下载”，提交下载的副本。`,
    allLocked: `${LOCKED}要写入，请先在 Excel 或 WPS 的“审阅”中撤销工作表保护，保存后重新打开；${NOT_LIFTED}`,
    problems: {
      "cell-locked": {
        text: "有单元格受工作表保护、被锁定，没有写入任何内容：",
        advice: `可以在预览中去掉这些单元格；要写入它们，请先在 Excel 或 WPS 的“审阅”中撤销工作表保护，保存后重新打开。${NOT_LIFTED}`,
      },
      "sheet-protected": {
        text: "选定的工作表受保护，没有插入。",
        advice: "请插入到新工作表，或先在 Excel 或 WPS 的“审阅”中撤销工作表保护，保存后重新打开。",
      },
      "workbook-protected": {
        text: "工作簿结构受保护，不能新建工作表。",
        advice: "请先在 Excel 或 WPS 的“审阅”中撤销“保护工作簿”，保存后重新打开这个文件。",
      },
    },
  },
};
