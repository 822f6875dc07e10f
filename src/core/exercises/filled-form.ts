import { Decimal } from "decimal.js";
import type { CellContent } from "../sheets/sheet-drawing";
import type { Contents } from "./contents";
import type { ExercisePlace } from "./exercise-places";
import type { LayoutRowPlan } from "./layout-rows";

/** What a mistake writes. */
export type Change = ReadonlyMap<ExercisePlace, CellContent>;

/** A consistent exercise, place by place, scores included. */
export class FilledForm {
  constructor(
    readonly contents: Contents,
    readonly plan: readonly LayoutRowPlan[],
    readonly year: number,
  ) {}

  number(place: ExercisePlace): Decimal | null {
    const content = this.contents.get(place);
    return content?.kind === "number" ? new Decimal(content.decimal) : null;
  }

  text(place: ExercisePlace): string {
    const content = this.contents.get(place);
    return content?.kind === "text" ? content.text : "";
  }

  /** Rows that name an indicator. */
  rows(): readonly number[] {
    return this.plan
      .map(({ index }) => index)
      .filter((row) => this.text(`row.${row}.level3`) !== "");
  }

  missed(row: number): boolean {
    const [weight, score] = [this.number(`row.${row}.weight`), this.number(`row.${row}.score`)];
    return weight !== null && score !== null && score.lt(weight);
  }

  /** Rows of each level-1 class, by its label. */
  classes(): ReadonlyMap<string, readonly number[]> {
    const classes = new Map<string, number[]>();
    for (const { level1, index } of this.plan)
      classes.set(level1, [...(classes.get(level1) ?? []), index]);
    return classes;
  }
}
