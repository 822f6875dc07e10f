import { OWN_OPINION, OWN_REPORT } from "../core/sheets/own-report";
import { FINDING_LISTS } from "./opinion";

/** Titles, headings and remarks of the report sheets. */
export const sheetWords = {
  listMark: "、",
  noUnit: "（表中未填单位）",
  wholeWorkbook: "（整个工作簿）",

  report: {
    ...OWN_REPORT,
    about: (file: string, tables: number) => `工作簿：${file}    自评表：${tables}张`,
    counts: (errors: number, warnings: number, infos: number) =>
      `错误${errors}项，警告${warnings}项，提示${infos}项。单元格可点击，转到所在的表。`,
    caution: "核查分数和审核意见由程序按评分办法计算、根据问题起草，供审核人员修改后使用。",
    noTables: "没有找到自评表。",
    overview: "一、各表情况",
    opinions: "二、审核意见（草稿）",
    findings: `三、${FINDING_LISTS.sheet}`,
    noFindings: "未发现问题。",
    opinionOf: (sheet: string, title: string) => `工作表“${sheet}”  ${title}`,
  },

  opinion: {
    ...OWN_OPINION,
    caution:
      "核查分数由程序按评分办法复算，审核意见由程序根据问题起草，供审核人员修改后使用；自评表的得分没有改动。",
    findings: FINDING_LISTS.sheet,
  },

  tables: {
    number: "序号",
    sheet: "工作表",
    title: "自评表",
    form: "表样",
    stated: "自评总分",
    review: "核查分数",
    grade: "等次",
    counts: "错误/警告/提示",
    countsText: (errors: number, warnings: number, infos: number) =>
      `${errors} / ${warnings} / ${infos}`,
  },

  findings: {
    number: "序号",
    severity: "程度",
    code: "代码",
    cells: "单元格",
    message: "问题",
    why: "原因",
    whatToDo: "处理",
    clause: "依据",
    consequenceOf: (code: string, cell: string) => `（由 ${cell} 的 ${code} 引起，一并处理）`,
    acknowledged: (reason: string) => `（已确认：${reason}）`,
  },

  review: {
    title: "绩效自评表核查情况",
    continued: (sheet: string, part: number) => `${sheet}（${part}）`,
    about: (files: number, tables: number, unreadable: number) =>
      `共${files}个文件，${tables}张自评表，${unreadable}个文件未能读取。`,
    counts: (errors: number, warnings: number, infos: number) =>
      `错误${errors}项，警告${warnings}项，提示${infos}项；已确认的和由其他问题引起的不重复计数。`,
    sheets: {
      byUnit: "汇总",
      byRule: "按规则",
      findings: "全部问题",
      tables: "自评表",
      unreadable: "未能读取",
    },
    titles: {
      byRule: "按规则汇总",
      findings: "全部问题",
      tables: "各表得分与审核意见（草稿）",
      unreadable: "未能读取或没有自评表的文件",
    },
    none: "无。",
    total: "合计",
  },

  columns: {
    unit: "单位",
    files: "文件数",
    tables: "自评表数",
    errors: "错误",
    warnings: "警告",
    infos: "提示",
    unreadable: "未能读取",
    code: "代码",
    rule: "核查内容",
    path: "文件",
    sheet: "工作表",
    table: "自评表",
    project: "项目",
    form: "表样",
    year: "年度",
    moneyUnit: "金额单位",
    budget: "全年预算数",
    executed: "全年执行数",
    rate: "执行率",
    stated: "自评总分",
    review: "核查分数",
    excess: "多计（少计为负）",
    grade: "核查等次",
    conclusion: "结论",
    opinion: "审核意见（草稿）",
    why: "原因",
  },
} as const;
