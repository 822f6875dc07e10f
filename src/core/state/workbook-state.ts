import type { FormId } from "../forms/form-profile";
import type { Tier } from "../values/read-value";

/**
 * What a person decided about a workbook and wants kept with it: the only thing of ours that may stay
 * in a file, in one custom XML part (`urn:ziping:state:1`). Plain JSON values; numbers are decimal strings.
 */
export interface WorkbookState {
  readonly version: 1;
  /** By table key (`table-keys.ts`). */
  readonly tables: Readonly<Record<string, TableState>>;
  /** Parameters of the policy as a policy file has them (`docs/policy.schema.json`); null: none. */
  readonly policy: Readonly<Record<string, unknown>> | null;
  readonly acknowledgements: readonly { readonly id: string; readonly reason: string }[];
}

/** Choices for one table. */
export interface TableState {
  /** Null: as recognised. */
  readonly form: FormId | null;
  /** Id of a built-in policy; null: the form's. */
  readonly policy: string | null;
  /** By row key. */
  readonly rows: Readonly<Record<string, RowState>>;
  /** Points of the fund block, where the form does not say them. */
  readonly fundWeight: string | null;
}

export interface RowState {
  readonly weight: string | null;
  readonly choice:
    | { readonly kind: "tier"; readonly tier: Tier; readonly share: string }
    | { readonly kind: "manual"; readonly score: string; readonly note: string }
    | null;
}

export const EMPTY_STATE: WorkbookState = {
  version: 1,
  tables: {},
  policy: null,
  acknowledgements: [],
};
