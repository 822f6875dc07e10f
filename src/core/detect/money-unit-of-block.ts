import { labelKey } from "../forms/label";
import type { Grid } from "../grid/grid";
import { readNumber } from "../values/number";
import { sameUnit } from "../values/unit";
import { MONEY_UNITS, type FundRow, type MoneyUnit } from "./evaluation-table";

const UNIT = MONEY_UNITS.join("|");
const IN_BRACKETS = new RegExp(`\\((?:单位:)?(?:人民币)?(${UNIT})\\)`);
const BEHIND_NAME = new RegExp(`(?:金额)?单位:(?:人民币)?(${UNIT})`);
const LONGEST_LABEL = 40;

/** The unit that a fund block, or a line of its own, prints: （万元）, 单位：元, 金额单位 | 亿元. */
export function moneyUnitIn(grid: Grid, rows: readonly number[]): MoneyUnit | null {
  const keys = rows.flatMap((row) => grid.cellsOf(row).map((cell) => labelKey(cell.text)));
  for (const key of keys) {
    const [, printed] = IN_BRACKETS.exec(key) ?? BEHIND_NAME.exec(key) ?? [];
    if (printed && key.length <= LONGEST_LABEL) return unitNamed(printed);
  }
  const unitLabel = keys.indexOf("金额单位");
  return unitLabel < 0 ? null : unitNamed(keys[unitLabel + 1] ?? "");
}

/** The unit that every amount prints, where nothing else does: 「12.74亿元」; null where one is bare or differs. */
export function unitBehindAmounts(funds: readonly FundRow[]): MoneyUnit | null {
  const units = funds
    .flatMap((row) => [row.initialBudget, row.adjustedBudget, row.executed])
    .filter((field) => field?.number && !field.number.isZero())
    .map((field) => readNumber(field?.text ?? "")?.unit ?? "");
  const unit = unitNamed(units[0] ?? "");
  return unit && units.every((other) => sameUnit(other, unit)) ? unit : null;
}

function unitNamed(text: string): MoneyUnit | null {
  return MONEY_UNITS.find((unit) => unit === text) ?? null;
}
