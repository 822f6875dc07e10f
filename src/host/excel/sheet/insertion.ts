import type { Inserted } from "../../port";
import type { FormerLooks } from "./former-looks";

/** What is remembered of an insertion, so that it can be taken back. */
export interface Insertion {
  /** Excel's id of the sheet, or its name. */
  readonly sheetId: string;
  readonly inserted: Inserted;
  /** What Excel held in the area just after. */
  readonly formulas: readonly (readonly unknown[])[];
  /** How the area looked before; null for a sheet of its own. */
  readonly looks: FormerLooks | null;
}
