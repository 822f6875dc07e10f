/** What is said of the decisions kept in a workbook. */
export const keptWords = {
  /** "表样 1 处、手工评分 2 处"; "" where nothing was decided. */
  parts: (counts: {
    readonly forms: number;
    readonly policies: number;
    readonly tiers: number;
    readonly manual: number;
    readonly weights: number;
    readonly acknowledged: number;
  }) =>
    [
      ["指定表样", counts.forms],
      ["评分办法", counts.policies],
      ["评定档次", counts.tiers],
      ["手工评分", counts.manual],
      ["补充分值", counts.weights],
      ["已确认的问题", counts.acknowledged],
    ]
      .flatMap(([name, count]) => (count === 0 ? [] : `${name} ${count} 处`))
      .join("、"),
  followed: (parts: string) => `采用了保存在工作簿里的决定：${parts}。不采用请加 --ignore-kept。`,
  stale: (id: string, reason: string) =>
    `工作簿里已确认的问题 ${id}（${reason}）没有对应的问题：表内数字可能已改动，请重新核对。`,
} as const;
