/** Sentences of exercises for training. */
export const exerciseWords = {
  answerTitle: "练习答案",
  answerSheet: "答案",
  answerColumns: ["序号", "问题", "代码", "单元格", "哪里不对", "怎样改"],
  noForm: "没有写表样编号，可用 ziping forms 查看。",
  noRules: "没有写要埋设哪些问题，请用 --rules 写规则编号，用逗号分开。",
  noFiles: "请用 --out 写练习的文件名，用 --answers 写答案的文件名，两者不能相同。",
  badSeed: (typed: string) => `“--seed ${typed}”不对，请写 0 到 4294967295 之间的整数。`,
  notPlantable: (rule: string, rules: readonly string[]) =>
    `“${rule}”不能埋设到练习里。可以埋设的有：${rules.join("、")}。`,
  unplanted: (rules: readonly string[]) =>
    `这个表样里放不下这些问题，没有埋设：${rules.join("、")}。可以换一个表样、换一个 --seed，或减少问题。`,
  written: (count: number, out: string, answers: string) =>
    `练习已保存为“${out}”，埋设了 ${count} 处问题；答案已保存为“${answers}”。`,
} as const;
