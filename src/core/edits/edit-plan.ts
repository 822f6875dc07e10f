import type { CellReference } from "../grid/address";
import type { CellValue } from "../grid/grid";

/** One cell to be written: what it held when it was read, and what it will hold. */
export interface CellWrite {
  readonly cell: CellReference;
  readonly before: { readonly value: CellValue; readonly formula: string | null };
  /** A number is written as a number (plain decimal string), a formula with its leading `=`. */
  readonly after:
    | { readonly kind: "number"; readonly decimal: string }
    | { readonly kind: "text"; readonly text: string }
    /** A truth value; only undoing writes one. */
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "formula"; readonly formula: string; readonly cached: string | null }
    | { readonly kind: "blank" };
}

/** What the product wants to change, to be shown before it is applied in one batch. */
export interface EditPlan {
  readonly writes: readonly CellWrite[];
}
