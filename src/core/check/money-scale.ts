import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FundRow, IndicatorRow } from "../detect/evaluation-table";
import { totalFundRow } from "../score/score-funds";
import { flatMapped } from "../values/flat-mapped";
import { readNumber } from "../values/number";
import { onceEach } from "../values/once-each";
import type { ReadValue } from "../values/read-value";
import { isMoneyUnit, sameUnit, unitFactor, unitKind } from "../values/unit";
import type { NumberField } from "./field-text";
import { eachCellOnce, hasNumber, rowName } from "./field-text";

/** Shares of a target or budget that are usual; times ten thousand they tell that a unit was mixed up. */
const LEAST_SHARE = 0.2;
const MOST_SHARE = 1.2;
export const TEN_THOUSAND = 10_000;

/** True where `actual` fits `expected` only if it is in 元 and the other in 万元, or the other way round. */
function isTenThousandfold(actual: Decimal, expected: Decimal): boolean {
  // Numbers of about the same length, as most are, need no division.
  if (Math.abs(actual.e - expected.e) < 3) return false;
  const share = actual.div(expected);
  return [share.div(TEN_THOUSAND), share.times(TEN_THOUSAND)].some(
    (put) => put.gte(LEAST_SHARE) && put.lte(MOST_SHARE),
  );
}

/** The amounts of one fund row of which one is about ten thousand times another; none of most rows. */
export function mixedScale(row: FundRow): readonly NumberField[] {
  const { initialBudget: initial, adjustedBudget: adjusted, executed } = row;
  const pairs = [
    [executed, adjusted],
    [executed, initial],
    [adjusted, initial],
  ] as const;
  const mixed = flatMapped(pairs, ([one, other]) =>
    isBare(one) && isBare(other) && isTenThousandfold(one.number, other.number) ? [one, other] : [],
  );
  return eachCellOnce(mixed);
}

export function isBare(field: Field | null): field is NumberField {
  return hasNumber(field) && writtenUnit(field) === "";
}

/** The unit a money cell prints behind its number; "" for none. */
function writtenUnit({ text }: Field): string {
  return moneyUnitIn(text);
}

const moneyUnitIn = onceEach((text: string): string => {
  const unit = readNumber(text)?.unit ?? "";
  return isMoneyUnit(unit) ? unit : "";
});

/**
 * The amounts of the fund block that print a unit, where the block mixes units: two of them differ, or
 * they differ from the block's and others are bare. Zeros need no unit.
 */
export function mixedUnits({ funds, moneyUnit }: EvaluationTable): readonly NumberField[] {
  const amounts = flatMapped(funds, (row) => [row.initialBudget, row.adjustedBudget, row.executed])
    .filter(hasNumber)
    .filter(({ number }) => !number.isZero());
  const printed = amounts.filter((field) => writtenUnit(field) !== "");
  const [first] = printed;
  if (!first) return [];
  const differ = printed.some((field) => !sameUnit(writtenUnit(field), writtenUnit(first)));
  const foreign = printed.filter((field) => !sameUnit(writtenUnit(field), moneyUnit));
  return differ || printed.length < amounts.length ? foreign : [];
}

/** True where a target in money is answered by a bare number that only fits in the other unit. */
export function answersInOtherUnit({ parsed: { target, actual } }: IndicatorRow): boolean {
  if (actual.unit !== "" || !actual.value) return false;
  return isAmount(target) && isTenThousandfold(actual.value, target.value);
}

export function isAmount(value: ReadValue): value is ReadValue & { readonly value: Decimal } {
  return value.value !== null && unitKind(value.unit) === "money";
}

/** Names of what a project costs as a whole; a price or a grant for each is given in 元. */
const COST = /成本|经费|费用|资金|支出|金额|投入|总额/;
const FOR_EACH = /标准|单价|人均|户均|每|补助|补贴|奖励|工资|价格/;

export function namesCost(name: string): boolean {
  return COST.test(name) && !FOR_EACH.test(name);
}

/**
 * The targets and actuals that state the money of the fund block in another unit (7.29 in 万元 above,
 * 72890元 below), and costs of ten thousand 元 and more.
 */
export function inOtherUnit(table: EvaluationTable): readonly Field[] {
  const total = totalFundRow(table);
  const amounts = [
    total?.initialBudget ?? null,
    total?.adjustedBudget ?? null,
    total?.executed ?? null,
  ];
  const known = amounts.filter(hasNumber);
  if (known.length === 0) return [];
  return flatMapped(table.indicators, (row) =>
    flatMapped(["target", "actual"] as const, (column) => {
      const field = row[column];
      const value = row.parsed[column];
      if (!field || !isAmount(value) || sameUnit(value.unit, table.moneyUnit)) return [];
      const factor = unitFactor(value.unit, table.moneyUnit);
      const amount = factor && value.value.times(factor);
      if (!amount) return [];
      const same = known.some(
        ({ number }) => number.gt(0) && amount.toDecimalPlaces(number.decimalPlaces()).eq(number),
      );
      const cost = namesCost(rowName(row)) && amount.gte(1);
      return same || cost ? [field] : [];
    }),
  );
}
