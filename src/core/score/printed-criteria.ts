import type { Decimal } from "decimal.js";
import { readNumber } from "../values/number";
import type { Outcome } from "./outcome";
import { pointsByDeduction } from "./standard-deduction";
import { pointsByStep } from "./standard-steps";

/**
 * True where the scoring standard printed beside a missed row gives its points otherwise than by the
 * share completed: 「≥95%的得9分」, 「每增加1个百分点扣0.5分」, 「每少1场扣权重的5%」, 「未完成不得分」. A standard that scores by the
 * share (「未达到指标值，按B/A*该指标分值记分」) leaves the row to arithmetic, down to the share below which it
 * gives nothing (「低于60%不得分」). `completion` is actual ÷ target as a fraction; null where unknown.
 */
export function scoresByOwnStandard(criteria: string, completion: Decimal | null): boolean {
  const text = normalised(criteria);
  if (!GIVES_POINTS.test(text)) return false;
  if (!BY_SHARE.test(text)) return true;
  const least = readNumber(NOTHING_BELOW.exec(text)?.[1] ?? "")?.number;
  return least !== undefined && completion !== null && completion.lt(least);
}

const GIVES_POINTS =
  /(?:得|扣|计|记|加|给)\d+(?:\.\d+)?分|不得分|酌情|(?:得|计|记)(?:满|零|0)?分|\d分[;,。]|每[^。;]{1,20}扣|扣[^。;,]{0,8}(?:分值|标准分|权重)/;

/** 按比例, 按完成率, B/A, 完成率×分值. */
const BY_SHARE =
  /按.{0,10}(?:比例|比率|完成率|完成程度)|B\/A|A\/B|[*×x](?:该)?(?:指标|本项)?(?:分值|权重|标准分|满分)|(?:分值|权重|标准分|满分)[*×x]/i;

const NOTHING_BELOW =
  /(?:低于|小于|不足|不到|未达到?|<)(\d+(?:\.\d+)?%)[^;。,]{0,6}(?:不得分|得?0分|不计分)/;

/**
 * The points that the standard printed beside a missed row gives by its own numbers, steps or deductions;
 * null where it has none or where they leave the points open.
 */
export function pointsByOwnStandard(
  criteria: string,
  { measured }: Outcome,
  weight: Decimal,
): Decimal | null {
  const actual = measured?.actual.low;
  if (!measured || !actual || !measured.actual.high?.eq(actual)) return null;
  const text = normalised(criteria);
  const percent = measured.unit === "%";
  const full = pointsByStep(text, measured.target, percent, weight);
  // Steps that do not give the target the whole weight are about something else.
  const stepped = full?.eq(weight) ? pointsByStep(text, actual, percent, weight) : null;
  if (stepped?.lte(weight)) return stepped;
  return measured.upper ? null : pointsByDeduction(text, { ...measured, actual }, weight);
}

/** One width, one dash, one sort of stop, no white space. */
function normalised(criteria: string): string {
  return criteria
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[—–~～‐‑−]+/g, "-")
    .replace(/、/g, ",");
}
