import type { CalendarDate, ReadValue } from "../../../src/core/values/read-value";

function day({ year, month, day: date }: CalendarDate): string {
  return [year, month, date].map((part) => part ?? "?").join("-");
}

function figure({ value, upper, unit }: ReadValue): string {
  const figures = [value, upper].flatMap((part) => (part === null ? [] : [part.toFixed()]));
  return figures.join("..") + (unit === "" ? "" : ` ${unit}`);
}

/**
 * A reading in one line, for tables of cases: `number >= 150 人`, `percent (=) 1 %` (brackets: not
 * written), `number ~ 10 次` (approximate), `date <= 2019-12-31`, `none blank`, `qualitative achieved`,
 * `compound [培训: number (=) 1 次]`.
 */
export function inBrief(read: ReadValue): string {
  const direction = read.comparatorWritten ? read.comparator : `(${String(read.comparator)})`;
  const words = [
    read.kind,
    read.comparator === null ? null : direction,
    read.approximate ? "~" : null,
    read.value === null ? null : figure(read),
    read.date === null ? null : day(read.date),
    read.tier,
    read.absence,
    read.parts.length === 0
      ? null
      : `[${read.parts.map(({ name, value }) => `${name}: ${inBrief(value)}`).join("; ")}]`,
  ];
  return words.filter((word) => word !== null).join(" ");
}
