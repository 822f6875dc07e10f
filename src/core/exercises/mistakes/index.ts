import { REPORT_MISTAKES } from "./beside-report";
import { FUND_MISTAKES } from "./funds";
import type { Mistake } from "./mistake";
import { POINT_MISTAKES } from "./points";
import { REASON_MISTAKES } from "./reasons";
import { VALUE_MISTAKES } from "./values";

/** The mistakes that can be planted, one a rule. */
export const MISTAKES: readonly Mistake[] = [
  ...FUND_MISTAKES,
  ...POINT_MISTAKES,
  ...REASON_MISTAKES,
  ...VALUE_MISTAKES,
  ...REPORT_MISTAKES,
];
