import type { FormLayout, Slot } from "../forms/layouts/layout";
import type { ScoringPolicy } from "../score/policy";
import type { CellContent } from "../sheets/sheet-drawing";
import type { Theme } from "./theme";

/** What a form is filled in for. */
export interface FillingAsked {
  readonly layout: FormLayout;
  readonly policy: ScoringPolicy;
  readonly places: ReadonlyMap<Slot, unknown>;
  readonly year: number;
  readonly indicators: number | null;
  readonly theme: Theme;
}

export type Put = (slot: Slot, content: CellContent) => void;
