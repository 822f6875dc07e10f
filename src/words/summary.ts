/** 自评结果汇总表: titles, headings and remarks. */
export const summaryWords = {
  sheets: { summary: "汇总表", distribution: "分布", leftOut: "未汇入" },
  title: "绩效自评结果汇总表",
  remarks: (tables: number, leftOut: number) =>
    `汇入${tables}张自评表，${leftOut}项未汇入（见“未汇入”）。金额单位：万元；表内以元填写的已换算。`,
  averages:
    "合计：预算数、执行数直接相加；执行率为执行数÷预算数；得分以预算数为权重加权平均。整体支出包含项目支出，两者分别合计。",
  columns: {
    number: "序号",
    unit: "单位",
    name: "项目（或自评表）",
    kind: "类别",
    year: "年度",
    budget: "全年预算数",
    executed: "全年执行数",
    rate: "执行率",
    score: "自评得分",
    grade: "等次",
    file: "文件",
    note: "备注",
  },
  project: "项目",
  overall: "整体",
  totals: { project: "项目支出合计（平均）", overall: "整体支出合计（平均）" },
  computedScore: "表内未填总分，为复算数",
  sameProject: (row: number) => `与序号${row}为同一单位同一项目，数据不同，请核对是否重复报送`,

  gradesTitle: "等次分布",
  ratesTitle: "执行率分布",
  gradeNames: ["优", "良", "中", "差"],
  rateNames: ["30%以下", "30%—60%", "60%—80%", "80%—100%", "100%及以上"],
  tables: "自评表数",
  share: "占比",
  total: "合计",
  bandNote: "各档含下限、不含上限；算不出执行率或没有等次的不计入。",

  leftOutTitle: "未汇入的文件和自评表",
  because: "原因",
  sheet: "工作表",
  noTable: "未找到自评表。",
  duplicate: (path: string) => `与“${path}”中的自评表内容相同，只汇入一次。`,
} as const;
