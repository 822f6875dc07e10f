import type { Decimal } from "decimal.js";
import type { QuotedNumbers } from "../quoted-ratio";
import { pairIn, ratioAgrees } from "../quoted-ratio";
import type { RatioKind } from "../vocabulary/ratio-kinds";
import { CARRY_OVER_CHANGE, EXECUTION, ratioKind } from "../vocabulary/ratio-kinds";
import type { MoneyStatement } from "./money-statement";
import type { StatedQuantity } from "./stated-quantity";
import { agreesAsPrinted, isShare, numberIn } from "./stated-quantity";
import { flatMapped } from "../../values/flat-mapped";

/** A ratio said beside its two numbers, from which it does not follow. */
export interface WrongShare {
  readonly printed: StatedQuantity;
  readonly part: StatedQuantity;
  readonly whole: StatedQuantity;
  /** A fraction, or a change as a fraction; unrounded. */
  readonly computed: Decimal;
  readonly formula: RatioKind["formula"];
}

/** The ratios of a text (执行率86.28%, 占97.77%) that do not follow from the numbers it gives for them. */
export function wrongShares(text: string, statement: MoneyStatement): readonly WrongShare[] {
  const { quantities } = statement;
  let from = 0;
  return flatMapped(quantities, (printed, index) => {
    if (!isShare(printed) || !printed.exact) return [];
    if (OF_WHOLE.test(printed.name)) return wrongOfWhole(printed, index, statement);
    const kind = kindOf(printed.name);
    if (!kind) return [];
    const said = quantities
      .slice(from, index)
      .filter(({ end }) => sentenceEnds(text.slice(end, printed.start)) <= MOST_SENTENCES_BACK);
    from = index + 1;
    return wrongRatio(printed, kind, said);
  });
}

/** The two numbers stand in the sentence of the ratio or in the one before. */
const MOST_SENTENCES_BACK = 1;

function sentenceEnds(text: string): number {
  return [...text.matchAll(/[。！？!?\n]/g)].length;
}

/** 完成预算的94.8% is an execution rate. */
const OF_BUDGET = /^完成(?:年初|年度|全年|调整|总)?预算[的数]?$/;

/** The kinds whose two numbers are told by their names; the change of carry-over is a rule of its own. */
function kindOf(name: string): RatioKind | null {
  const kind = OF_BUDGET.test(name) ? EXECUTION : ratioKind(name);
  return kind?.certain && kind !== CARRY_OVER_CHANGE ? kind : null;
}

function wrongRatio(
  printed: StatedQuantity,
  kind: RatioKind,
  said: readonly StatedQuantity[],
): readonly WrongShare[] {
  const pair = pairIn(said, kind);
  if (!pair || !isOfOneScope(printed, pair)) return [];
  const quoted: QuotedNumbers = { kind, printed, ...pair };
  if (ratioAgrees(quoted)) return [];
  const { part, whole, exact } = pair;
  return [{ printed, part, whole, computed: exact, formula: kind.formula }];
}

const SCOPES =
  /基本支出|项目支出|财政拨款|一般公共预算|政府性基金|本级|上级|中央|省级|市级|县级|自有|自筹|其他|配套/g;

/** 财政拨款支出 beside 全年预算, or a ratio of all beside the budget of a part, are of different scope. */
function isOfOneScope(
  printed: StatedQuantity,
  { part, whole }: Pick<QuotedNumbers, "part" | "whole">,
): boolean {
  const [ofPart, ofWhole, ofRatio] = [part, whole, printed].map(
    ({ name }) => new Set(name.match(SCOPES) ?? []),
  );
  const isWithin = (inner: Set<string> | undefined, outer: Set<string> | undefined) =>
    [...(inner ?? [])].every((scope) => outer?.has(scope));
  return isWithin(ofPart, ofWhole) && isWithin(ofWhole, ofRatio);
}

const OF_WHOLE = /^(?:占|所占)/;
const OF_LIST =
  /^所?占(?:比|比例|比重|其|总额|合计|总数|支出总额|总支出|总收入|支出合计|收入合计|的)*$/;

/** 「基本支出125.7万元，占97.77%」 of the whole that 其中 stands behind, or of the one it names. */
function wrongOfWhole(
  printed: StatedQuantity,
  index: number,
  { quantities, lists }: MoneyStatement,
): readonly WrongShare[] {
  const part = quantities[index - 1];
  if (!part?.exact || isShare(part)) return [];
  const whole = OF_LIST.test(printed.name)
    ? lists.find(({ parts }) => parts.includes(part))?.whole
    : wholeNamed(printed.name, part, quantities);
  const number = whole && numberIn(part, whole.unit);
  if (!number || whole.number.lte(0) || !whole.exact) return [];
  const computed = number.div(whole.number);
  const slack = part.step.plus(whole.step).div(2).div(whole.number);
  const fits = agreesAsPrinted(printed.number, printed.step, computed, slack);
  // Ten thousand times too much is a slip of the unit.
  const slipped = computed.gt(100) || computed.lt("0.0001");
  return fits || slipped ? [] : [{ printed, part, whole, computed, formula: "ratio" }];
}

/** 占基本支出的: the one amount of that name before it. */
function wholeNamed(
  name: string,
  part: StatedQuantity,
  quantities: readonly StatedQuantity[],
): StatedQuantity | undefined {
  const wanted = name
    .replace(OF_WHOLE, "")
    .replace(/的?(?:比例|比重|百分比)?$/, "")
    .replace(/^(?:全部|全年|本年|当年|年度)/, "");
  if (wanted.length < 2) return undefined;
  const before = quantities.slice(0, quantities.indexOf(part));
  const found = before.filter(
    (other) => other.exact && !isShare(other) && other.name.endsWith(wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}
