import { Decimal } from "decimal.js";
import type { IndicatorRow } from "../detect/evaluation-table";
import { foldText } from "../values/normalise";
import { isBoundedRate } from "./vocabulary/bounded-rates";
import { rowName, textOf } from "./field-text";
import { speaksOfSatisfaction } from "./vocabulary/satisfaction-words";

/** A target that begins with 2 and reads better with ≥ in its place: 290% for ≥90%. */
const TWO_FIRST = /^2([1-9]\d*(?:\.\d+)?)(%|\D{0,4})$/;

/** What stands behind the 2 of a target, as a number of the same unit; null where no 2 begins it. */
export function withoutLeadingTwo({ parsed, target }: IndicatorRow): Decimal | null {
  const { kind, comparatorWritten } = parsed.target;
  if ((kind !== "number" && kind !== "percent") || comparatorWritten) return null;
  const match = TWO_FIRST.exec(foldText(textOf(target)));
  if (!match?.[1]) return null;
  const rest = new Decimal(match[1]);
  return kind === "percent" ? rest.div(100) : rest;
}

const HALF = new Decimal("0.5");

/**
 * Whether a percentage target is more than its name allows and would be an ordinary one without its
 * leading 2: 290%, 295%, 2100% of a satisfaction or a rate whose actual is no more than 100%.
 */
export function isMisreadPercent(row: IndicatorRow): boolean {
  const { target, actual } = row.parsed;
  const rest = withoutLeadingTwo(row);
  if (target.kind !== "percent" || !rest || rest.lt(HALF) || rest.gt(1)) return false;
  const name = rowName(row);
  if (actual.kind === "percent" && actual.value) return actual.value.lte(1);
  return isBoundedRate(name) || speaksOfSatisfaction(name);
}
