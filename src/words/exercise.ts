/** Sentences of exercises for training. */
export const exerciseWords = {
  answerTitle: "练习答案",
  answerSheet: "答案",
  answerColumns: ["序号", "问题", "代码", "单元格", "哪里不对", "怎样改", "原来正确的内容"],
  /** A cell with what it should hold. */
  right: (cell: string, text: string) => `${cell}：${text === "" ? "（空白）" : text}`,
  /** What stands beside the form where a mistake lies between tables and report. */
  besides: {
    beside: "（二）",
    report: "自评报告",
    sentences: {
      title: (organisation: string, year: number) =>
        `${organisation}${year}年度项目支出绩效自评报告`,
      headings: { work: "一、自评工作情况", funds: "二、预算执行情况", results: "三、自评结果" },
      count: (year: number) => `${year}年度对两个项目开展绩效自评。`,
      projects: (names: readonly string[]) =>
        `自评项目为${names.map((name) => `“${name}”`).join("和")}。`,
      funds: (project: string, budget: string, executed: string) =>
        `“${project}”项目全年预算数${budget}万元，全年执行数${executed}万元。`,
      score: (project: string, score: string) => `“${project}”项目自评得分${score}分。`,
    },
  },
  noForm: "没有写表样编号，可用 ziping forms 查看。",
  noRules: "没有写要埋设哪些问题，请用 --rules 写规则编号，用逗号分开；全部埋设写 --rules all。",
  noFiles: "请用 --out 写练习的文件名，用 --answers 写答案的文件名，两者不能相同。",
  badSeed: (typed: string) => `“--seed ${typed}”不对，请写 0 到 4294967295 之间的整数。`,
  notPlantable: (rule: string, rules: readonly string[]) =>
    `“${rule}”不能埋设到练习里。可以埋设的有：${rules.join("、")}。`,
  unplanted: (rules: readonly string[]) =>
    `这个表样里放不下这些问题，没有埋设：${rules.join("、")}。可以换一个表样、换一个 --seed，或减少问题。`,
  written: (count: number, out: string, answers: string) =>
    `练习已保存为“${out}”，埋设了 ${count} 处问题；答案已保存为“${answers}”。`,
} as const;
