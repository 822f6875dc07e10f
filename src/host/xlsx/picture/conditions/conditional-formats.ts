import { contains, type Area, type Position } from "../../../../core/grid/address";
import type { CellValue, Condition } from "./condition";
import { holds, type Surroundings } from "./condition-holds";

/** A user's conditional format, as far as it can be judged. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  /** Its look, by number. */
  readonly differential: number;
}

/** More cells than these are not counted for values that repeat. */
const COUNTED_MAX = 100_000;

/** Which conditional format shows in which cell. Formats come in the order in which they count. */
export class ConditionalFormats {
  private readonly counts = new Map<ConditionalFormat, ReadonlyMap<string, number>>();

  constructor(
    private readonly formats: readonly ConditionalFormat[],
    private readonly valueAt: (at: Position) => CellValue,
  ) {}

  /** Whether there is anything to be judged. */
  get isEmpty(): boolean {
    return this.formats.length === 0;
  }

  /** The columns of a row that formats reach, up to a last one. */
  *columnsOf(row: number, last: number): Generator<number> {
    for (const { areas } of this.formats)
      for (const { top, bottom, left, right } of areas)
        if (row >= top && row <= bottom)
          for (let column = left; column <= Math.min(right, last); column++) yield column;
  }

  /** The look of the first format that holds for a cell; null: none does. */
  at(place: Position): number | null {
    const found = this.formats.find(
      (format) =>
        format.areas.some((area) => contains(area, place)) &&
        holds(format.condition, place, this.around(format)),
    );
    return found?.differential ?? null;
  }

  private around(format: ConditionalFormat): Surroundings {
    const { valueAt } = this;
    return { valueAt, countOf: (value) => this.countsOf(format).get(keyOf(value)) ?? 0 };
  }

  private countsOf(format: ConditionalFormat): ReadonlyMap<string, number> {
    const known = this.counts.get(format);
    if (known) return known;
    const counts = new Map<string, number>();
    let left = COUNTED_MAX;
    for (const area of format.areas)
      for (let row = area.top; row <= area.bottom && left > 0; row++)
        for (let column = area.left; column <= area.right && left > 0; column++, left--) {
          const value = this.valueAt({ row, column });
          if (value !== null) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
        }
    this.counts.set(format, counts);
    return counts;
  }
}

function keyOf(value: CellValue): string {
  return String(value).toLowerCase();
}
