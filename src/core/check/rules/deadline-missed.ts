import type { EvaluationTable, IndicatorRow } from "../../detect/evaluation-table";
import { deadlineOutcome } from "../../score/deadline";
import { flatMapped } from "../../values/flat-mapped";
import { compareDates } from "../../values/date";
import { cellsOf, rowName, textOf } from "../field-text";
import { quotedExamples, shortLine } from "../quoted-examples";
import { tableRule } from "../rule";
import { reasonFor } from "../stated-reason";
import { valueRows } from "../value-rows";

const slots = ["name", "target", "actual"] as const;
const grouped = ["count", "examples"] as const;

const messages = {
  missed: { severity: "warning", slots },
  /** A reason stands beside it, or points were taken off. */
  admitted: { severity: "info", slots },
  /** 12月31日前 → 12月31日前: when it was done is not told. */
  copied: { severity: "info", slots: grouped },
  /** Neither the date nor the table names a year. */
  noYear: { severity: "info", slots: grouped },
} as const;

/** T07: what was to be done by a date was done by it, and the actual says when. */
export const deadlineMissed = tableRule({
  id: "deadline-missed",
  code: "T07",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 时效指标（填写实际完成时间，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = valueRows(table)
      .map(({ row }) => row)
      .filter(({ parsed }) => parsed.target.kind === "date");
    for (const row of rows) {
      if (!isMissed(table, row)) continue;
      yield {
        messageId: isAdmitted(table, row) ? "admitted" : "missed",
        cells: cellsOf([row.actual, row.target]),
        values: {
          name: rowName(row),
          target: shortLine(textOf(row.target)),
          actual: shortLine(textOf(row.actual)),
        },
        indicator: rowName(row),
      };
    }
    for (const [messageId, holds] of GROUPED) {
      const fields = flatMapped(rows, (row) =>
        row.actual && holds(row, table) ? [row.actual] : [],
      );
      if (fields.length === 0) continue;
      yield {
        messageId,
        cells: fields.map(({ at }) => at),
        values: { count: String(fields.length), examples: quotedExamples(fields) },
      };
    }
  },
});

const GROUPED: readonly (readonly [
  "copied" | "noYear",
  (row: IndicatorRow, table: EvaluationTable) => boolean,
])[] = [
  ["copied", isCopied],
  ["noYear", (row, table) => lacksYear(row, table) && !isCopied(row)],
];

function isMissed({ year }: EvaluationTable, { parsed }: IndicatorRow): boolean {
  return deadlineOutcome(parsed.target, parsed.actual, year) === "missed";
}

function isAdmitted(table: EvaluationTable, row: IndicatorRow): boolean {
  const [weight, score] = [row.weight?.number, row.score?.number];
  const deducted = weight && score ? score.lt(weight) : false;
  return deducted || reasonFor(table, row) === "given";
}

/** The same date, still said as a limit. */
function isCopied({ parsed: { target, actual } }: IndicatorRow): boolean {
  if (actual.comparator !== "<=" || !actual.date || !target.date) return false;
  return compareDates(actual.date, target.date) === 0;
}

function lacksYear({ parsed }: IndicatorRow, { year }: EvaluationTable): boolean {
  return year === null && parsed.actual.date?.year === null;
}
