import type { ColumnRole, MoneyUnit, TableKind } from "../detect/evaluation-table";
import type { PolicyId } from "../score/policy";
import type { PolicyOverrides } from "../score/policy-overrides";

/** Public ids of the product's own forms; they never change. */
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

export type BuiltInFormId = (typeof FORM_IDS)[number];

/** The id of a form that somebody handed in (`own/own-form.ts`). */
export type OwnFormId = `own-${string}`;

export type FormId = BuiltInFormId | OwnFormId;

/**
 * How far the form is attested. `published`: the layout was seen in a published table;
 * `reconstructed`: our reading of a report's prose; `practice`: common, its official print not seen;
 * `own`: handed in by its users.
 */
export const PROVENANCES = [
  "published",
  "published-in-part",
  "reconstructed",
  "practice",
  "own",
] as const;

export type Provenance = (typeof PROVENANCES)[number];

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

/** What an own form prints: a table that shows all of it is of that form. Texts are `bareLabel`s. */
export interface PrintedLabels {
  /** Column headings of the indicators; the table has all of them and no others. */
  readonly headings: readonly string[];
  /** What else is printed and not written over. */
  readonly labels: readonly string[];
  /** What the title ends with; "" where the form says nothing. */
  readonly title: string;
  /** Level-1 classes: they only decide between forms that print the same otherwise. */
  readonly classes: readonly string[];
}

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
  /** What the form changes of that policy; left out: nothing. */
  readonly policyChanges?: PolicyOverrides;
  readonly moneyUnit: MoneyUnit;
  /** The form is taken when its signs reach `threshold`; among several, the highest sum wins. */
  readonly signs: readonly FormSign[];
  readonly threshold: number;
  /** Of an own form, which has no signs. */
  readonly printed?: PrintedLabels;
}
