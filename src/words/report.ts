import type { Severity } from "../core/check/rule";
import type { UnrecognisedArea } from "../core/detect/evaluation-table";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "警告",
  info: "提示",
};

export const UNRECOGNISED_WORDS: Readonly<Record<UnrecognisedArea["reason"], string>> = {
  "no-indicator-header":
    "认得其中的一些表头，但没有找到成行的指标表头（如“三级指标”“年度指标值”“实际完成值”）。如果这是自评表，请核对表头的文字。",
  "too-few-headers":
    "有自评表的标题，但下面几乎没有认得的表头。如果这是自评表，请核对表头的文字；如果是封面或说明，可以不管。",
};

/** The lines of the report for people. Numbers come in as they are to be read. */
export const reportWords = {
  tables: (count: number) => (count === 0 ? "未找到自评表" : `${count}张自评表`),
  noFindings: "未发现问题",
  hiddenSheet: "（隐藏的工作表）",

  head: {
    who: "单位项目",
    form: "表样",
    place: "位置",
    policy: "评分办法",
    funds: "预算执行",
    total: "总分",
  },
  form: (name: string, id: string, kind: string) => `${name}（${id}，${kind}）`,
  place: (sheet: string, range: string) => `工作表“${sheet}” ${range}`,
  year: (year: number | null) => (year === null ? "未写年度" : `${year}年度`),
  moneyUnit: (unit: string) => `金额单位：${unit}`,
  policy: (name: string, source: string) => `${name}（${source}）`,
  assumedPolicy: "表样未知，按国家通行办法推定",

  notStated: "未填",
  noPlace: "无此栏",
  notComputable: "无法计算",
  computed: (value: string) => `计算 ${value}`,
  stated: (value: string) => `表内 ${value}`,
  both: (what: string, computed: string, stated: string) => `${what} ${computed}，${stated}`,
  rate: "执行率",
  score: "得分",
  agreement: { exact: "一致", rounded: "只差取整", differs: "不一致" },
  grade: (grade: string) => `等次 ${grade}`,
  fromLevel1: (value: string) => `按表内一级指标得分合计为 ${value}`,
  incomplete: "有的行既无法计算也未填得分，总分不完整",
  noScores: "本表样不计分",
  nothingScored: "完成值、得分都未填写，暂不能计算",

  differing: (count: number) => `得分与计算不一致的行（${count}）`,
  uncomputed: (count: number) => `未计算的行（${count}），按表内得分计入总分`,
  columns: {
    cell: "单元格",
    indicator: "指标",
    target: "目标值",
    actual: "完成值",
    weight: "分值",
    stated: "表内",
    computed: "计算",
    because: "依据",
  },
  fundRow: "预算执行",

  severityCount: (severity: string, count: number) => `${severity} ${count}`,
  why: "原因：",
  whatToDo: "处理：",
  clause: "依据：",
  cells: "涉及：",
  consequence: "由此引起：",
  acknowledged: (reason: string) => `已确认：${reason}`,
  workbookFindings: "工作簿中的其他问题",
  cellsBeyond: (shown: string, count: number) => `${shown}等${count}处`,
  listMark: "、",

  unrecognised: (count: number) => `未识别的区域（${count}）`,
  unreadable: "无法读取：",

  moreListed: (count: number) => `另有 ${count} 个未列出`,
  staleAcknowledgement: (id: string, reason: string) =>
    `评分办法文件中已确认的问题 ${id}（${reason}）没有对应的问题：表内数字可能已改动，请重新核对后删去或更新该条。`,
  summary: {
    heading: "汇总",
    files: (files: number, unreadable: number, tables: number) =>
      `共 ${files} 个文件，${files - unreadable} 个已核查，${unreadable} 个无法读取；自评表 ${tables} 张。`,
    findings: (errors: number, warnings: number, infos: number) =>
      `错误 ${errors}，警告 ${warnings}，提示 ${infos}。`,
    seconds: (seconds: string) => `用时 ${seconds} 秒。`,
    withErrors: (count: number) => `有错误的文件（${count}）`,
    unreadable: (count: number) => `无法读取的文件（${count}）`,
    withoutTables: (count: number) => `未找到自评表的文件（${count}）`,
    frequent: "最常见的问题",
    frequentRule: (files: number, count: number) => `${files} 个文件，${count} 处`,
    fullHint: "只列出了错误；加 --full 列出全部内容，或用 --format json 输出。",
  },
} as const;
