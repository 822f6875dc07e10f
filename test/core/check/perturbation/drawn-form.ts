import { toA1 } from "../../../../src/core/grid/address";
import type { Content, Indicator } from "./content";
import type { NumberStorage, Sheet } from "./sheet";

/** Where the amounts of one row of the fund block stand; null: the form has no such place. */
export interface AmountPlaces {
  readonly initial: string | null;
  readonly budget: string;
  readonly executed: string;
  readonly weight: string | null;
  readonly rate: string | null;
  readonly score: string | null;
}

export interface IndicatorPlaces {
  readonly indicator: Indicator;
  readonly name: string;
  /** The value where sign and unit have columns of their own. */
  readonly target: string;
  readonly sign: string | null;
  readonly actual: string;
  readonly weight: string | null;
  readonly score: string;
  readonly reason: string | null;
}

/** A form filled in without any mistake, and where everything stands. */
export interface DrawnForm {
  readonly form: string;
  readonly content: Content;
  readonly sheet: Sheet;
  readonly storage: NumberStorage;
  readonly funds: AmountPlaces & { readonly rate: string; readonly score: string };
  /** None where the form has only the row of the total. */
  readonly sources: readonly AmountPlaces[];
  readonly indicators: readonly IndicatorPlaces[];
  /** Level-1 cells that print the points of their class. */
  readonly classes: readonly {
    readonly at: string;
    readonly name: string;
    readonly points: number;
  }[];
  readonly total: {
    readonly weight: string | null;
    readonly score: string;
    readonly grade: string | null;
  };
  /** The one place for reasons of forms without a column for them. */
  readonly reasons: string | null;
}

/** Writes row by row; a place is the address of what was written, or of what was left blank. */
export class Pen {
  readonly cells = new Map<string, string>();
  private row = -1;

  /** A new row; gives the addresses of the columns named by the keys. */
  line<C extends string>(texts: Readonly<Record<C, string>>): Readonly<Record<C, string>> {
    this.row += 1;
    const places: Partial<Record<C, string>> = {};
    for (const column of Object.keys(texts) as C[]) {
      const at = column + String(this.row + 1);
      places[column] = at;
      if (texts[column] !== "") this.cells.set(at, texts[column]);
    }
    return places as Record<C, string>;
  }

  /** A row of texts from column A on, divided by `|`. */
  list(texts: string): void {
    this.row += 1;
    texts.split("|").forEach((text, column) => {
      if (text !== "") this.cells.set(toA1({ row: this.row, column }), text);
    });
  }
}
