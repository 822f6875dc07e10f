/** What a drafted 审核意见 concludes; the reviewer decides. */
export type Conclusion = "return" | "explain" | "nothing";

export const CONCLUSION_WORDS: Readonly<Record<Conclusion, string>> = {
  return: "建议退回修改",
  explain: "建议核实说明",
  nothing: "未发现问题",
};

/** What the list of all findings is called where an opinion stands beside one. */
export const FINDING_LISTS = {
  sheet: "问题清单",
  review: "“全部问题”工作表",
  page: "后附问题",
} as const;

export type FindingList = keyof typeof FINDING_LISTS;

/** The prose of a drafted 审核意见. Messages and advice come in as the rules word them, ending in a stop. */
export const opinionWords = {
  /** `score`: the clause about the scores, "" when there is none. */
  head: (score: string, counted: string, conclusion: Conclusion) =>
    `经核查，${score}${counted}，${CONCLUSION_WORDS[conclusion]}。`,
  headNothing: (score: string) => `经核查，${score}未发现需要更正或说明的问题。`,
  counted: (errors: number, warnings: number) =>
    [
      ...(errors === 0 ? [] : [`需要更正的问题${errors}项`]),
      ...(warnings === 0 ? [] : [`需要核实或说明的问题${warnings}项`]),
    ].join("、"),

  scoreAgrees: (score: string, grade: string) => `自评总分${score}分，复算一致${grade}；`,
  scoreDiffers: (stated: string, score: string, difference: string, grade: string) =>
    `自评总分${stated}分，复算为${score}分，${difference}${grade}；`,
  scoreMissing: (score: string, grade: string) => `自评总分未填，复算为${score}分${grade}；`,
  scoreNotComputable: (stated: string) =>
    stated === ""
      ? "各项得分未列全，总分无法复算；"
      : `自评总分${stated}分，各项得分未列全，无法复算；`,
  higher: (points: string) => `多计${points}分`,
  lower: (points: string) => `少计${points}分`,
  grade: (grade: string) => `，等次为“${grade}”`,

  item: (number: number, text: string) => `${number}. ${text}`,
  /** A message with the cells it speaks of, without its closing stop. */
  placed: (message: string, cells: string) => `${message.replace(/。$/, "")}（${cells}）`,
  /** Advice without the sentence that offers this program's help: it has no place in an opinion. */
  advice: (whatToDo: string) => whatToDo.replace(/[^。]*本工具[^。]*。/g, ""),
  one: (placed: string, advice: string) => `${placed}。${advice}`,
  several: (count: number, placed: readonly string[], advice: string, list: FindingList) =>
    `同类问题${count}处：${placed.join("；")}${placed.length < count ? `；其余见${FINDING_LISTS[list]}` : ""}。${advice}`,
  correctEach: "请逐处核对更正。",
  alsoAffected: (cells: string) => `更正后，${cells}的数也要相应修改。`,
  byClause: (clause: string) => `（依据：${clause}）`,
  byCustom: (clause: string) => `（参照：${clause}）`,
  custom: "通常做法",
  more: (count: number, list: FindingList) => `其余${count}类问题见${FINDING_LISTS[list]}。`,
  hints: (count: number, list: FindingList) =>
    `另有${count}项提示，修改时可一并参考，见${FINDING_LISTS[list]}。`,
  acknowledged: (count: number, reasons: string) =>
    `已核对确认、不再列入的问题${count}项（${reasons}）。`,
  asStated: (count: number) => `有${count}项得分无法由表内数据复算，按自评得分计入。`,
  listMark: "、",
  reasonMark: "；",
  moreCells: (cells: string, count: number) => `${cells}等${count}处`,

  /** 核查分数 in a column: why there is no number. */
  noReviewScore: {
    incomplete: "得分不全，无法核定",
    "no-scores": "本表样不计分",
  },
} as const;
