import type { Decimal } from "decimal.js";
import { sumOf } from "../../values/sum";
import type { PartList } from "./part-list";
import { judgeList } from "./part-sum";

/**
 * The sum of the parts of a 其中 list where it misses the whole by a hair that no rounding explains: of
 * 30万元, 30万元 and 29.99万元 only the last can have been rounded, so 89.97万元 is a slip. Null elsewhere.
 */
export function unroundedSum(list: PartList): Decimal | null {
  const judged = judgeList(list);
  if (judged?.verdict !== "rounding" || list.besides.length > 0) return null;
  const { whole, parts } = list;
  const rounded = [whole, ...parts].filter(({ step }) => step.lt(1));
  const slack = sumOf(rounded.map(({ step }) => step.div(2)));
  return judged.sum.minus(whole.number).abs().gt(slack) ? judged.sum : null;
}
