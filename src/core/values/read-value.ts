import type { Decimal } from "decimal.js";

/** What sort of thing a target or an actual says. `none`: blank, or a mark for "not applicable". */
export type ValueKind = "number" | "percent" | "date" | "qualitative" | "compound" | "none";

export type Comparator = ">=" | ">" | "=" | "<" | "<=";

/** The three tiers of a qualitative indicator (财预〔2020〕10号; 2016 forms say 预期指标). */
export type Tier = "achieved" | "partly" | "not";

/** A day, a month or a year; `month` and `day` null where the text gives none, `year` null for 12月底. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a cell's text says. Unknown text is `qualitative` and has no number: it is never taken for 0. */
export interface ReadValue {
  readonly kind: ValueKind;
  /** The direction; `=` for a bare number. Null where the kind has none. */
  readonly comparator: Comparator | null;
  /** False where `comparator` is only the default of a bare number. */
  readonly comparatorWritten: boolean;
  /** Percent as a fraction; 万 and 亿 multiplied out, except in money, where 万元 stays the unit. */
  readonly value: Decimal | null;
  /** The upper end of a range (90%-95%), in the unit of `value`. */
  readonly upper: Decimal | null;
  /** As written, brackets and spaces removed; `%` for a percent; "" when none is written. */
  readonly unit: string;
  /** 余, 多, 约, 近, 左右: the number is not exact. */
  readonly approximate: boolean;
  /** The day a deadline or a completion names, for kind `date`. */
  readonly date: CalendarDate | null;
  /** The tier the text names literally (达成年度指标, 部分达成…, 未达成…); null otherwise. */
  readonly tier: Tier | null;
  /** Why there is nothing to read, for kind `none`. */
  readonly absence: "blank" | "not-applicable" | null;
  /** Of a compound: what each of its numbers says, in order, with the words before it. */
  readonly parts: readonly ValuePart[];
}

/** One number inside a compound text: 「培训1次，订阅书籍」 has 培训 / 1 / 次. */
export interface ValuePart {
  readonly name: string;
  readonly value: ReadValue;
}
