import type { Derivation, DerivationId } from "../core/score/scorecard";
import { fill } from "./fill";

/**
 * One sentence for each derivation; `{name}` is filled from its values. Scores are points, rates
 * percentages, as `src/core/score` writes them.
 */
export const DERIVATION_SENTENCES: Readonly<Record<DerivationId, string>> = {
  reached: "实际完成值{actual}达到目标{target}，得满分{score}分。",
  "at-least-ratio":
    "实际完成值{actual}低于目标{target}，按完成比例计分：{weight}×{actualFigure}÷{targetFigure}={score}分。",
  "at-most-reached": "实际完成值{actual}未超过目标上限{target}，得满分{score}分。",
  "at-most-ratio":
    "实际完成值{actual}超过目标上限{target}，按目标与实际之比计分：{weight}×{targetFigure}÷{actualFigure}={score}分。",
  "at-most-linear":
    "实际完成值{actual}超过目标上限{target}，按超出比例扣分：{weight}×[1－({actualFigure}－{targetFigure})÷{targetFigure}]，超出一倍及以上不得分，得{score}分。",
  "at-most-zero-target": "目标上限为{target}，实际完成值{actual}，未达到目标，得{score}分。",
  "equal-missed":
    "目标要求等于{target}，实际完成值{actual}超出目标，按评分办法的反向公式计分，得{score}分。",
  "date-reached": "实际完成时间“{actual}”不晚于目标时间“{target}”，得满分{score}分。",
  "tier-full": "评为“{tierName}”，取分值{weight}分的{share}，得{score}分。",
  "tier-share":
    "评为“{tierName}”（得分为分值的{from}至{to}），取{share}：{weight}×{share}={score}分。",
  coefficient: "得分系数{coefficient}×权重{weight}={score}分。",
  "execution-rate": "执行数{executed}{unit}÷{budgetName}{budget}{unit}={rate}。",
  "execution-score":
    "执行率{rate}×分值{weight}={score}分（执行数{executed}{unit}，{budgetName}{budget}{unit}）。",
  "execution-score-capped":
    "执行率{rate}超过100%，按100%计，得满分{score}分（执行数{executed}{unit}，{budgetName}{budget}{unit}）。",
  "total-sum": "各项得分相加：{sum}={score}分。",
  "total-stated": "本表不设分项得分，总分{score}分为表中所填，无法核算。",
  "group-sum": "下级指标得分之和：{sum}={score}分。",
  "shared-sum": "几项指标合用一个得分，分值共{weight}分，合计得{score}分。",
  manual: "手工评分{score}分。{note}",
  "no-weight": "没有分值，无法计算得分。",
  "no-value-columns": "本表没有目标值和完成值栏，得分由评价人按评分标准评定，不计算。",
  "no-target": "未填目标值，无法计算得分。",
  "no-actual": "未填实际完成值，无法计算得分。",
  "not-applicable": "目标“{target}”、实际完成值“{actual}”中有一项填为不适用，无法计算得分。",
  qualitative: "定性指标（目标“{target}”，实际“{actual}”），由评价人判断，不计算得分。",
  "tier-band":
    "评为“{tierName}”的，得分应在分值的{from}至{to}之间（{fromPoints}至{toPoints}分），具体得分由评价人确定。",
  compound: "目标“{target}”或实际完成值“{actual}”里有多个数值，无法按一个公式计算得分。",
  "kinds-differ": "目标“{target}”与实际完成值“{actual}”不是同一类数据，无法比较。",
  "units-differ": "目标“{target}”与实际完成值“{actual}”的单位不同，无法比较。",
  "copied-comparator": "实际完成值“{actual}”是一个范围，不是实际数，无法计算得分。",
  "shared-mixed": "几项指标合用一个得分或一个分值，其中有未完成或无法计算的，无法拆分计算。",
  "deadline-unclear":
    "目标是完成时间“{target}”，实际完成值“{actual}”没有可比较的日期，无法判断是否按时。",
  "deadline-missed":
    "实际完成时间“{actual}”晚于目标时间“{target}”，扣多少分没有统一公式，无法计算得分。",
  "steps-possible": "表注规定此类指标分档计分，未达到目标的请按表注手工评分。",
  "by-standard":
    "实际完成值{actual}没有达到目标{target}，按表中评分标准（{criteria}）计分：{score}分。",
  "own-standard": "表中为这一行另定了评分标准（{criteria}），没有达到目标的请对照标准手工评分。",
  "direction-unclear":
    "目标“{target}”没有写明越高越好还是越低越好，实际完成值“{actual}”无法计算得分。",
  inexact: "目标“{target}”或实际完成值“{actual}”不是确切数，无法按比例计算得分。",
  "ratio-undefined": "目标“{target}”为负数，无法按比例计算得分。",
  "no-budget": "未填预算数，无法计算执行率。",
  "budget-zero": "预算数为0或负数，无法计算执行率。",
  "no-execution": "未填执行数，无法计算执行率。",
  "no-scores": "本表不设得分。",
  "of-which": "“其中”行，不单独计分。",
  "vacant-row": "空行，不计分。",
  "group-incomplete": "下级指标中有没有得分的，无法汇总。",
  "nothing-scored": "各项都没有得分，无法计算总分。",
  "total-follows": "各项得分填齐后，由公式自动合计。",
};

const TIER_NAMES: Readonly<Record<string, string>> = {
  achieved: "达成年度指标",
  partly: "部分达成年度指标并具有一定效果",
  not: "未达成年度指标且效果较差",
};

const BUDGET_NAMES: Readonly<Record<string, string>> = {
  adjusted: "全年预算数",
  initial: "年初预算数（全年预算数未填）",
};

/** The sentence that explains a score, a rate or a total to its reader. */
export function derivationSentence({ id, values }: Derivation): string {
  return fill(DERIVATION_SENTENCES[id], {
    ...values,
    tierName: TIER_NAMES[values["tier"] ?? ""] ?? "",
    budgetName: BUDGET_NAMES[values["budgetUsed"] ?? ""] ?? "",
  });
}
