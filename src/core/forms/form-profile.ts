import type { ColumnRole, MoneyUnit, TableKind } from "../detect/evaluation-table";
import type { PolicyId } from "../score/policy";

/** Public ids of the forms; they never change. */
export const FORM_IDS = [
  "mof-2020",
  "mof-2021-cost",
  "mof-2016",
  "hubei-project",
  "hubei-overall",
  "gansu-overall-2022",
  "gansu-project-2022",
  "jinchang-overall-2021",
  "jinchang-project-2021",
  "hunan-overall-report",
  "hunan-special-fund",
  "sichuan-completion-2019",
  "sichuan-project-2023",
  "yunnan-project",
  "weight-first",
  "chongqing-overall",
  "guangshui-criteria",
  "suzhou-project",
  "chengan-project",
  "summary",
  "generic",
] as const;

export type FormId = (typeof FORM_IDS)[number];

/**
 * How far the form is attested. `published`: the layout was seen in a published table;
 * `reconstructed`: our reading of a report's prose; `practice`: common, its official print not seen.
 */
export type Provenance = "published" | "published-in-part" | "reconstructed" | "practice";

/**
 * One sign that a table is of a form; each that is seen adds its points. Texts are `bareLabel`s.
 * `text`: any short text of the table; `note`: the notes under it; `class`: a level-1 class.
 */
export type FormSign = { readonly points: number } & (
  | { readonly title: RegExp }
  | { readonly text: RegExp }
  | { readonly note: RegExp }
  | { readonly class: RegExp }
  | { readonly column: ColumnRole }
  | { readonly noColumn: ColumnRole }
  | { readonly before: readonly [ColumnRole, ColumnRole] }
);

/** A form as data: how it is recognised and what it means. Labels shared by forms are in `lexicon.ts`. */
export interface FormProfile {
  readonly id: FormId;
  readonly name: string;
  /** Null: told by the title alone. */
  readonly kind: TableKind | null;
  readonly provenance: Provenance;
  /** Where the form comes from: 文号, place, year. */
  readonly source: string;
  readonly policy: PolicyId;
  readonly moneyUnit: MoneyUnit;
  /** The form is taken when its signs reach `threshold`; among several, the highest sum wins. */
  readonly signs: readonly FormSign[];
  readonly threshold: number;
}
