/** A published table rebuilt by hand, with all that is to come out of it. Persons and places are masked. */
export interface RebuiltTable {
  readonly what: string;
  readonly drawing: string;
  /** `tableView` of its tables, one after the other. */
  readonly reading: readonly string[];
  /** Severity, rule and cells of each finding: what a strict reviewer would say, and nothing else. */
  readonly findings: readonly string[];
}
