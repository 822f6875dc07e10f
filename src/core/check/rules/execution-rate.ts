import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FundRow } from "../../detect/evaluation-table";
import { printedIn, rateAgreement } from "../../score/agreement";
import { shownNumber, shownPercent } from "../../score/shown-number";
import type { FundAmounts } from "../fund-amounts";
import { fundAmounts } from "../fund-amounts";
import { ratesBySums } from "../funds-by-sums";
import { tableRule } from "../rule";
import type { TableFinding } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["executed", "budget", "printed", "computed"] as const;

const messages = {
  /** Neither rounding nor truncation explains the printed rate. */
  differs: { severity: "error", slots },
  /** The rate fits the amount that the sums of the fund block ask for: that amount may be the wrong one. */
  followsSum: { severity: "error", slots },
  /** Rounded so far that a tenth of a percentage point or more is lost: 50% for 49.88%. */
  rounded: { severity: "info", slots },
} as const;

type MessageId = keyof typeof messages;

/** From this difference on a rounded rate is worth a word; a fraction. */
const WORTH_A_WORD = 0.001;

/** B01: 执行率 = 执行数 ÷ 全年（调整后）预算数, in the total row and in every source row that prints one. */
export const executionRate = tableRule({
  id: "execution-rate",
  code: "B01",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 执行率（B/A）",
  fix: "safe",
  messages,
  *check({ table }) {
    const findings = new Map<string, TableFinding<typeof messages>>();
    for (const { row, rate, amounts } of printedRates(table)) {
      const judged = judge(rate, amounts.rate);
      const messageId =
        judged === "differs" && followsSum(table, row, rate, amounts) ? "followsSum" : judged;
      if (!messageId) continue;
      const found = findingOf(messageId, rate, amounts);
      // The total row and its only source carry the same amounts: one mistake, several cells.
      const key = JSON.stringify([messageId, found.values]);
      const same = findings.get(key);
      findings.set(key, same ? joined(same, found) : found);
    }
    yield* findings.values();
  },
});

function printedRates({ funds }: EvaluationTable) {
  return flatMapped(funds, (row) => {
    const amounts = fundAmounts(row);
    return row.rate?.number && amounts ? [{ row, rate: row.rate, amounts }] : [];
  });
}

function followsSum(
  table: EvaluationTable,
  row: FundRow,
  rate: Field,
  amounts: FundAmounts,
): boolean {
  return ratesBySums(table, row, amounts).some((other) => judge(rate, other) !== "differs");
}

function judge(rate: Field, exact: Decimal): "differs" | "rounded" | null {
  if (rateAgreement(rate, exact) === "differs") return "differs";
  const lost = readAs(rate, exact)?.fraction.minus(exact).abs();
  return lost?.gte(WORTH_A_WORD) ? "rounded" : null;
}

/** How a rate is written: with its sign, as a bare percentage (95.36), or as a fraction (0.9536). */
interface ReadRate {
  readonly fraction: Decimal;
  readonly notation: "percent" | "hundredths" | "fraction";
}

/** Without a sign the reading nearer to the exact rate is taken. */
function readAs(rate: Field, exact: Decimal): ReadRate | null {
  const value = printedIn(rate)?.value;
  if (!value) return null;
  if (/[%％]/.test(rate.text)) return { fraction: value, notation: "percent" };
  const hundredths = value.div(100);
  return value.minus(exact).abs().lte(hundredths.minus(exact).abs())
    ? { fraction: value, notation: "fraction" }
    : { fraction: hundredths, notation: "hundredths" };
}

function findingOf(
  messageId: MessageId,
  rate: Field,
  { budget, executed, rate: exact }: FundAmounts,
): TableFinding<typeof messages> {
  return {
    messageId,
    cells: [rate.at, executed.at, budget.at],
    values: {
      executed: executed.text.trim(),
      budget: budget.text.trim(),
      printed: rate.text.trim(),
      computed: shownPercent(exact),
    },
    ...(messageId === "differs" && !rate.inLabel
      ? { fix: [{ at: rate.at, before: rate.text, after: asPrinted(rate, exact) }] }
      : {}),
  };
}

/** The exact rate in the notation of the printed one: 86.18%, 86.18 or 0.8618. */
function asPrinted(rate: Field, exact: Decimal): string {
  const notation = readAs(rate, exact)?.notation;
  if (notation === "fraction") return shownNumber(exact, 4);
  return notation === "hundredths" ? shownNumber(exact.times(100), 2) : shownPercent(exact);
}

function joined(
  one: TableFinding<typeof messages>,
  other: TableFinding<typeof messages>,
): TableFinding<typeof messages> {
  return {
    ...one,
    cells: [...one.cells, ...other.cells],
    ...(one.fix && other.fix ? { fix: [...one.fix, ...other.fix] } : {}),
  };
}
