import { Decimal } from "decimal.js";
import type { CellReference } from "../../grid/address";
import { flatMapped } from "../../values/flat-mapped";
import { powerOfTen } from "../../values/measure";
import { sameUnit, unitKind } from "../../values/unit";
import { hasNumber } from "../field-text";
import { groupedBy } from "../grouped";
import type { ScoredTable, WorkbookContents } from "../rule";
import { statementOf } from "./money-statement";
import type { StatedQuantity } from "./stated-quantity";
import { isMoney, isShare } from "./stated-quantity";

/** 「提出机构编制政策建议10余次」: something counted under a name of its own. */
export interface CountedFact {
  readonly quantity: StatedQuantity;
  readonly place: CellReference;
  /** Null for a report. */
  readonly scored: ScoredTable | null;
  /** Of a table's row: its indicator. */
  readonly indicator: string;
}

/** The same thing counted differently in two places. */
export interface CountContradiction {
  readonly one: CountedFact;
  /** All places that say the other number. */
  readonly others: readonly [CountedFact, ...CountedFact[]];
  /** False where they are counted in two units. */
  readonly sameUnit: boolean;
}

/** A name of some length with a number behind it. */
const NAMED_COUNT = /.{5}\D\d/s;
/** Shorter names (培训, 检查) are given to many things. */
const SHORTEST_NAME = 6;

/**
 * What a table's results count, and other tables or the reports count differently under the very same
 * name. Comparisons with other years, rates and money are left out.
 */
export function countContradictions(contents: WorkbookContents): readonly CountContradiction[] {
  const facts = [...flatMapped(contents.tables, factsOfTable), ...factsOfReports(contents)];
  return flatMapped([...groupedBy(facts, ({ quantity }) => quantity.name).values()], (same) => {
    const one = same.find(({ scored }) => scored !== null);
    if (!one) return [];
    const differing = same.filter(
      (other) => other.scored?.table !== one.scored?.table && contradict(one, other),
    );
    const [first, ...more] = differing;
    if (!first) return [];
    const unit = sameUnit(first.quantity.unit, one.quantity.unit);
    return [{ one, others: [first, ...more], sameUnit: unit }];
  });
}

function factsOfTable(scored: ScoredTable): readonly CountedFact[] {
  const { table } = scored;
  return flatMapped(table.indicators, ({ role, actual, level3 }) => {
    if (role === "group" || !actual || hasNumber(actual) || !NAMED_COUNT.test(actual.text))
      return [];
    return statementOf(actual)
      .quantities.filter((quantity) => isCount(quantity, table.year))
      .map((quantity) => ({
        quantity,
        place: { sheet: table.sheet, at: actual.at },
        scored,
        indicator: level3?.text ?? "",
      }));
  });
}

function factsOfReports({ tables, narratives }: WorkbookContents): readonly CountedFact[] {
  const years = new Set(tables.map(({ table }) => table.year));
  const [year] = years.size === 1 ? years : [null];
  return flatMapped(narratives, (narrative) =>
    statementOf(narrative)
      .quantities.filter((quantity) => isCount(quantity, year ?? null))
      .map((quantity) => ({
        quantity,
        place: { sheet: narrative.sheet, at: narrative.at },
        scored: null,
        indicator: "",
      })),
  );
}

function isCount(quantity: StatedQuantity, year: number | null): boolean {
  const { name, unit } = quantity;
  const ofOtherYear = year !== null && quantity.year !== null && quantity.year !== year;
  const counted = unit !== "" && unit !== "分" && !isMoney(quantity) && !isShare(quantity);
  return counted && unitKind(unit) !== "time" && name.length >= SHORTEST_NAME && !ofOtherYear;
}

function contradict(one: CountedFact, other: CountedFact): boolean {
  const [a, b] = [spanOf(one.quantity), spanOf(other.quantity)];
  if (!a || !b || !areComparable(one.quantity.unit, other.quantity.unit)) return false;
  return a.last.lt(b.first) || b.last.lt(a.first);
}

/** Records are counted by pieces or by the persons they are of; meetings and those present are not one thing. */
const RECORDS = new Set(["条", "件", "份", "宗", "例"]);

function areComparable(one: string, other: string): boolean {
  if (unitKind(one) === unitKind(other)) return true;
  return [one, other].every((unit) => RECORDS.has(unit) || unitKind(unit) === "person");
}

interface Span {
  readonly first: Decimal;
  readonly last: Decimal;
}

const NO_END = new Decimal(Infinity);

/** The numbers a quantity may mean: 10余次 is 10 to 20, 500余条 500 to 600, 超过5万页 all above, 不超过5次 all below. */
export function spanOf({ exact, number, text }: StatedQuantity): Span | null {
  if (exact) return { first: number, last: number };
  if (/不超|不多于|不大于|不高于|以内|以下|[至最]多|≤|</.test(text))
    return { first: new Decimal(0), last: number };
  if (/以上|超过|超|大于|多于|不少于|不低于|至少|≥|>/.test(text))
    return { first: number, last: NO_END };
  if (/[余多来几]/.test(text)) return { first: number, last: number.plus(powerOfTen(number.e)) };
  if (/约|近|左右|上下/.test(text))
    return { first: number.times("0.9"), last: number.times("1.1") };
  return null;
}
