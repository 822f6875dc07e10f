/** The page of a batch: headings, columns and remarks. Sentences about findings are the rules' own. */
export const pageWords = {
  title: "绩效自评表核查报告",
  about: (files: number, tables: number) => `共${files}个文件，${tables}张自评表。`,
  caution:
    "本页由程序核查生成，只列出不一致之处，不改动任何文件；审核意见是根据问题起草的草稿，由审核人员修改定稿。",
  tiles: {
    files: "文件",
    tables: "自评表",
    errors: "错误",
    warnings: "警告",
    infos: "提示",
    unreadable: "无法读取",
  },
  contents: "目录",
  tools: {
    label: "筛选",
    search: "按单位、文件名筛选",
    warnings: "显示警告",
    infos: "显示提示",
  },

  byUnit: "按单位汇总",
  byRule: "按规则汇总",
  files: "文件（问题多的在前）",
  details: "逐表问题",
  columns: {
    unit: "单位",
    files: "文件",
    tables: "自评表",
    errors: "错误",
    warnings: "警告",
    infos: "提示",
    unreadable: "无法读取",
    code: "代码",
    rule: "核查内容",
    file: "文件",
    note: "备注",
  },
  noUnit: "（表中未填单位）",
  noTables: "未找到自评表",
  noRules: "没有发现问题。",

  facts: {
    form: "表样",
    place: "位置",
    who: "单位",
    project: "项目",
    year: "年度",
    policy: "评分办法",
    funds: "预算执行",
    stated: "自评总分",
    review: "核查分数",
  },
  fundsText: (budget: string, executed: string, unit: string, rate: string) =>
    `预算${budget}${unit}，执行${executed}${unit}，执行率${rate}`,
  reviewText: (score: string, grade: string | null) =>
    grade === null ? `${score}分` : `${score}分（${grade}）`,
  hidden: "（隐藏的工作表）",
  opinion: "审核意见（草稿）",
  differing: (count: number) => `得分与计算不一致的行（${count}）`,
  findings: (count: number) => `问题（${count}）`,
  findingColumns: {
    severity: "程度",
    cells: "单元格",
    problem: "问题和原因",
    whatToDo: "处理和依据",
  },
  wholeWorkbook: "整个工作簿的问题",
  footer: (seconds: string) =>
    `绩效自评助手生成，用时${seconds}秒。规则说明：ziping rules <代码>。`,
} as const;
