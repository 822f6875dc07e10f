import type { CellReference } from "../grid/address";
import type { FixSafety, FixWrite, Severity } from "./rule";

/** One mistake, as the runner gives it. Sentences are made from `rule`, `messageId` and `values` by `src/words`. */
export interface Finding {
  /** Hash of table title, indicator, rule and failing values: survives inserted rows, dies with a changed number. */
  readonly id: string;
  readonly rule: string;
  readonly code: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly cells: readonly CellReference[];
  readonly values: Readonly<Record<string, string>>;
  readonly clause: string;
  readonly fix: { readonly safety: FixSafety; readonly writes: readonly FixWrite[] } | null;
  readonly acknowledged: { readonly reason: string } | null;
  /** Findings that this one explains: kept, demoted to information. */
  readonly consequences: readonly Finding[];
}
