import { Decimal } from "decimal.js";
import type { CellReference } from "../../grid/address";
import type { ScoredTable } from "../rule";
import { statementOf } from "./money-statement";
import type { Paragraph } from "./outline";
import { sentenceAt } from "./sentence-at";
import type { SubjectFinder } from "./spoken-of";
import type { StatedQuantity } from "./stated-quantity";
import { isMoney, isShare } from "./stated-quantity";
import { flatMapped } from "../../values/flat-mapped";

/** What of the fund block a report repeats. */
export type FundFigure = "budget" | "executed" | "rate";

/** 「项目全年预算数2.5万元，执行数为2.37万元，预算执行率94.8%」 of one table. */
export interface SaidFundFigure {
  readonly figure: FundFigure;
  readonly quantity: StatedQuantity;
  readonly scored: ScoredTable;
  readonly place: CellReference;
}

const BUDGET = /预算(?:数|资金|金额|总额|安排)*$|到位资金$/;
const EXECUTED = /(?:执行|支出|支付)(?:数|金额|资金|总额|额)?$/;
const RATE = /执行率$/;
/** Names of a part of the money, or of other money. */
const OF_A_PART =
  /基本支出|三公|采购|人员|公用|收入|财政|一般公共|基金|本级|上级|中央|省级|市级|区级|县级|自有|自筹|结转|结余|合同|其他|专户|上年|去年|时序|序时/;
/** What is aimed at, or was reached by some month, is no result of the year. */
const AIMS = /力争|确保|争取|下一步|下年|要求|应当?达|低于|高于|截至|月底|季度/;
const PROJECT_MONEY = /项目支出/;

/**
 * What the paragraphs of a report repeat of the fund blocks. Amounts only where budget and outturn of one
 * table stand together, once each; parts of the money are left out.
 */
export function saidFundFigures(
  paragraphs: readonly Paragraph[],
  finder: SubjectFinder,
): readonly SaidFundFigure[] {
  return flatMapped(paragraphs, (paragraph) => {
    const { narrative } = paragraph;
    const said = flatMapped(statementOf(narrative).quantities, (quantity) => {
      const stated = quantity.exact ? figureOf(quantity) : null;
      const figure = stated && isResult(narrative.text, quantity) ? stated : null;
      const scored = figure && finder.tableOf(paragraph, quantity.name);
      if (!scored || isOfPart(quantity, scored)) return [];
      return [{ figure, quantity, scored, place: { sheet: narrative.sheet, at: narrative.at } }];
    });
    const scored = said.map((one) => one.scored);
    const ofPart = statementOf(narrative).quantities.some(({ name }) =>
      OF_A_PART.test(scored.reduce(withoutProject, name)),
    );
    const once = (figure: FundFigure) => said.filter((one) => one.figure === figure).length === 1;
    const together = once("budget") && once("executed") && sameTable(said);
    return said.filter(({ figure }) =>
      figure === "rate" ? once("rate") && (together || !ofPart) : together,
    );
  });
}

function isResult(text: string, quantity: StatedQuantity): boolean {
  return !AIMS.test(sentenceAt(text, quantity));
}

function sameTable(said: readonly SaidFundFigure[]): boolean {
  return said.every(({ scored }) => scored === said[0]?.scored);
}

function figureOf(quantity: StatedQuantity): FundFigure | null {
  const { name } = quantity;
  if (isShare(quantity)) return RATE.test(name) ? "rate" : null;
  if (!isMoney(quantity)) return null;
  if (BUDGET.test(name)) return "budget";
  return EXECUTED.test(name) ? "executed" : null;
}

/** The name of a project (政府采购业务费) may sound like a part of the money. */
function withoutProject(name: string, { table }: Pick<ScoredTable, "table">): string {
  return name.replace(table.project ?? "", "");
}

function isOfPart({ name, year }: StatedQuantity, { table }: ScoredTable): boolean {
  const bare = withoutProject(name, { table });
  const otherYear = year !== null && table.year !== null && year !== table.year;
  return (
    otherYear || OF_A_PART.test(bare) || (table.kind === "overall" && PROJECT_MONEY.test(bare))
  );
}

/** A number with what one in its last printed place is worth. */
export interface Stepped {
  readonly number: Decimal;
  readonly step: Decimal;
}

/** Whether two numbers in one unit are the same, the less exact one rounded or truncated. */
export function isSameNumber(one: Stepped, other: Stepped): boolean {
  const difference = one.number.minus(other.number).abs();
  return difference.isZero() || difference.lt(Decimal.max(one.step, other.step));
}
