import { lexicon, longestMatch, wordsMeaning } from "./lexicon";

/** Words of clauses that only say how well something went: 按时完成, 达到年初目标, 受疫情影响. */
const COMMENT_WORDS = lexicon([
  ...wordsMeaning(
    "已 已经 均 都 全部 全面 按时 按期 按计划 如期 及时 圆满 顺利 超额 提前 基本 较好 很好 完成 完成了 完成率 达到 达到了 达标 " +
      "达成 实现 实现了 符合 满足 到位 年度 年初 年内 当年 预期 全年 本年 设定 既定 下达 绩效 目标 指标 任务 计划 要求 工作 预算 " +
      "目标值 指标值 标准 效果 情况 良好 正常 优秀 合格 显著 明显 未 未达 未达到 未完成 受 疫情 影响 了 的 各项 相关 实际 其中 且 并 其 为 等",
    true,
  ),
]);

/** A clause that compares with another year or place says nothing of the row's own figure. */
const REFERENCES = lexicon([
  ...wordsMeaning("较 比 同比 环比 与上年 与去年 相比 上年 去年 上年度", true),
]);

/** What is done by a date: words that may follow it in a cell that states the time of completion. */
const COMPLETIONS = lexicon([
  ...wordsMeaning(
    "完成 全部完成 全面完成 基本完成 已完成 已全部完成 完工 竣工 验收 通过验收 交付 开工 上线 投入 建成 发放 印发 结束 实施 到位 支付 拨付 " +
      "办结 报送 提交 召开 启动 执行完毕 按时完成 按期完成 签订 采购 安装 公示 公开 下达",
    true,
  ),
]);

/** Whether the words of a clause are comment and nothing else. */
export function isComment(words: string): boolean {
  for (let at = 0; at < words.length;) {
    const found = longestMatch(COMMENT_WORDS, words, at);
    if (found === null) return false;
    at = found.end;
  }
  return true;
}

/** Whether a clause only compares: 较上年增长…. */
export function isReference(words: string): boolean {
  return longestMatch(REFERENCES, words, 0) !== null;
}

/** Whether the words around a date say that something is or was completed then, or nothing more. */
export function tellsCompletion(words: string): boolean {
  return isComment(words) || longestMatch(COMPLETIONS, words, 0) !== null;
}
