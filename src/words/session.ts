/** What the session itself says on the screens. */
export const sessionWords = {
  /** The total while a row has no score. */
  totalIncomplete: "有的项目还没有得分，总分暂时算不出来。",
  gradeBecause: (total: string, grade: string) => `总分${total}分，等次为“${grade}”。`,
  gradeUnknown: "总分还没有算出来，等次无法判定。",
  gradeOfPlan: (grade: string) => `按填写后的总分，等次为“${grade}”。`,
  gradeByFormula: "等次由公式按总分得出。",
  undo: {
    scores: "填写得分",
    fixes: "按建议修改",
    report: "插入核查报告",
    drawing: "插入空白表",
  },
} as const;
