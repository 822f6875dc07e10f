import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../../detect/evaluation-table";
import type { CellReference } from "../../grid/address";
import { shownNumber, shownPercent } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber, rowName } from "../field-text";
import { balancesIn } from "../figure-balance";
import { quotedName } from "../listed";
import { statementOf } from "../narrative/money-statement";
import type { StatedQuantity } from "../narrative/stated-quantity";
import { isShare, numberIn, quotedQuantity } from "../narrative/stated-quantity";
import type { QuotedNumbers } from "../quoted-ratio";
import { pairIn, quotedRatio, ratioAgrees } from "../quoted-ratio";
import { workbookRule } from "../rule";
import type { WorkbookContents, WorkbookFindings } from "../rule";
import { CARRY_OVER_CHANGE } from "../vocabulary/ratio-kinds";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** The printed rate does not follow from the two amounts quoted beside it. */
  change: { severity: "error", slots: ["name", "printed", "current", "last", "computed"] },
  /** What was left at the end of last year is not what this year began with. */
  opening: { severity: "warning", slots: ["last", "opening"] },
  /** Opening + income − expenditure is not the closing amount printed in the figures. */
  balance: { severity: "warning", slots: ["income", "expenditure", "closing", "computed"] },
} as const;

/**
 * B11: 结转结余变动率 = (本年 − 上年) ÷ 上年, in a row or a sentence; what was left last year is what this year
 * began with; opening + income − expenditure = closing. The last two are warnings: the amounts may be of
 * different scope.
 */
export const carryOver = workbookRule({
  id: "carry-over",
  code: "B11",
  clause: "财预〔2013〕53号 预算绩效评价共性指标体系框架（结转结余变动率的计算公式，通常做法）",
  fix: "none",
  messages,
  *check(contents) {
    const quoted = [...quotedInRows(contents), ...quotedInTexts(contents)];
    const said = new Set<string>();
    for (const change of quoted) {
      const { printed, part, whole } = change.numbers;
      // A report repeats what its table says: one mistake.
      const key = JSON.stringify([printed.number, part.number, whole.number]);
      if (said.has(key) || ratioAgrees(change.numbers)) continue;
      said.add(key);
      yield changeFinding(change);
    }
    for (const { table, numbers, cells } of quotedInRows(contents)) {
      const opening = otherOpening(table, numbers.whole);
      if (!opening) continue;
      yield {
        messageId: "opening",
        cells: [...cells, { sheet: table.sheet, at: opening.at }],
        values: { last: quotedQuantity(numbers.whole), opening: opening.text.trim() },
      };
    }
    for (const { table } of contents.tables) yield* balanceFindings(table);
  },
});

/** A rate of change with its two amounts, and where it is said. */
interface SaidChange {
  readonly name: string;
  readonly numbers: QuotedNumbers;
  readonly cells: readonly CellReference[];
}

function quotedInRows({
  tables,
}: WorkbookContents): readonly (SaidChange & { readonly table: EvaluationTable })[] {
  return flatMapped(tables, ({ table }) =>
    flatMapped(table.indicators, (row) => {
      const quoted = row.role === "group" ? null : quotedRatio(row);
      if (quoted?.kind !== CARRY_OVER_CHANGE) return [];
      const cells = quoted.cells.map((at) => ({ sheet: table.sheet, at }));
      return [{ table, name: rowName(row), numbers: quoted, cells }];
    }),
  );
}

/** 「累计结转结余80万元，上年度累计结转结余100万元，变动率-20%」: the two amounts right before the rate. */
function quotedInTexts({ narratives }: WorkbookContents): readonly SaidChange[] {
  return flatMapped(narratives, (narrative) => {
    if (!SAYS_CHANGE.test(narrative.text)) return [];
    const { quantities } = statementOf(narrative);
    return flatMapped(quantities, (printed, index) => {
      if (!isShare(printed) || !CARRY_OVER_CHANGE.name.test(printed.name)) return [];
      const before = quantities.slice(Math.max(0, index - 2), index);
      const pair = pairIn(before, CARRY_OVER_CHANGE);
      if (!pair || !printed.exact) return [];
      const numbers = { kind: CARRY_OVER_CHANGE, printed, ...pair };
      return [
        { name: printed.name, numbers, cells: [{ sheet: narrative.sheet, at: narrative.at }] },
      ];
    });
  });
}

/** Without these words a text need not be read. */
const SAYS_CHANGE = /变动率/;

function changeFinding({ name, numbers, cells }: SaidChange) {
  const { printed, part, whole, exact } = numbers;
  return {
    messageId: "change",
    cells,
    values: {
      name: quotedName(name),
      printed: printed.text,
      current: quotedQuantity(part),
      last: quotedQuantity(whole),
      computed: shownPercent(exact),
    },
    indicator: name,
  } as const;
}

/** 上年结转资金 in the fund block, where it is another amount than the one said of last year. */
function otherOpening(
  { funds, moneyUnit }: EvaluationTable,
  whole: StatedQuantity,
): NumberField | null {
  const last = numberIn(whole, moneyUnit);
  const amounts = flatMapped(
    funds.filter(({ source }) => source === "carry-over"),
    (row) => [row.adjustedBudget, row.initialBudget],
  )
    .filter(hasNumber)
    .filter(({ number }) => number.gt(0));
  const [first] = amounts;
  if (!last || !first) return null;
  return amounts.some(({ number }) => number.minus(last).abs().lte(ROUNDING)) ? null : first;
}

/** Both amounts are rounded to two decimals. */
const ROUNDING = new Decimal("0.01");

function* balanceFindings({ figures, sheet }: EvaluationTable): WorkbookFindings<typeof messages> {
  for (const { income, expenditure, closing, computed, cells } of balancesIn(figures))
    yield {
      messageId: "balance",
      cells: cells.map((at) => ({ sheet, at })),
      values: {
        income: shownNumber(income),
        expenditure: shownNumber(expenditure),
        closing: shownNumber(closing),
        computed: shownNumber(computed),
      },
    };
}
