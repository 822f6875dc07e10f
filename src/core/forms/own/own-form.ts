import type { MoneyUnit, TableKind } from "../../detect/evaluation-table";
import type { OwnFormId, Provenance } from "../form-profile";
import type { FormLayout } from "../layouts/layout";

/** A form that its users hand in: what it is, how it is scored, and its blank layout. Plain JSON values. */
export interface OwnForm {
  readonly id: OwnFormId;
  readonly name: string;
  /** Null: told by the title alone. */
  readonly kind: TableKind | null;
  readonly provenance: Provenance;
  /** Where it comes from: 文号, place, year. */
  readonly source: string;
  readonly moneyUnit: MoneyUnit;
  /** As a policy file has it (`docs/policy.schema.json`): the policy it starts from, and what it changes. */
  readonly policy: Readonly<Record<string, unknown>>;
  readonly layout: FormLayout;
}

/** One file of forms (`docs/form-pack.schema.json`). */
export interface FormPack {
  readonly name: string;
  readonly forms: readonly OwnForm[];
}

export const PACK_FORMAT = { format: "ziping.form-pack", version: 1 } as const;

/** What a file of forms may hold: more than any print needs, and little enough to be read at once. */
export const PACK_LIMITS = {
  bytes: 2 * 1024 * 1024,
  forms: 50,
  name: 120,
  text: 2000,
  columns: 26,
  rows: 300,
  classes: 40,
  level2: 60,
  indicatorRows: 600,
  choices: 20,
  notes: 60,
} as const;

const OWN_ID = /^own-[a-z0-9][a-z0-9-]{0,39}$/;

export function isOwnFormId(id: unknown): id is OwnFormId {
  return typeof id === "string" && OWN_ID.test(id);
}
