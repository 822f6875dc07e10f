import type { IndicatorRow } from "../../detect/evaluation-table";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { quotedExamples } from "../quoted-examples";
import { tableRule } from "../rule";
import { asksForFigure, valueRows } from "../value-rows";

const slots = ["count", "examples"] as const;

const messages = {
  /** ≥266米, 大于95%: a limit written before the number. */
  limit: { severity: "warning", slots },
  /** 95%以上, 2日内: a limit behind the number, as people also speak of what was done. */
  bound: { severity: "info", slots },
} as const;

/** A sign or word of comparison right before a number, in folded text. */
const LIMIT_BEFORE =
  /(?:[≥≤<>]=?|[大小高低多少长短]于(?:或?等于)?|超[过出]?|突破|逾|至少|最少|不足|不到)[约为达:]*[\d一二两三四五六七八九十百]/;

/** T02: the actual says what was reached, not a limit; one finding a table. */
export const comparatorInActual = tableRule({
  id: "comparator-in-actual",
  code: "T02",
  clause: "财预〔2020〕10号（自评结果应当数据真实，实际完成值填实际数，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const limited = flatMapped(valueRows(table), ({ row }) =>
      row.actual && isLimited(row) ? [row.actual] : [],
    );
    const before = limited.filter(({ text }) => LIMIT_BEFORE.test(foldText(text)));
    const behind = limited.filter((field) => !before.includes(field));
    for (const [messageId, fields] of [
      ["limit", before],
      ["bound", behind],
    ] as const) {
      if (fields.length === 0) continue;
      yield {
        messageId,
        cells: fields.map(({ at }) => at),
        values: { count: String(fields.length), examples: quotedExamples(fields) },
      };
    }
  },
});

/** A number with a limit; 「=100%」 states the number, and dates are another matter. */
function isLimited(row: IndicatorRow): boolean {
  const { kind, comparator, comparatorWritten } = row.parsed.actual;
  return (
    (kind === "number" || kind === "percent") &&
    comparatorWritten &&
    comparator !== "=" &&
    asksForFigure(row)
  );
}
