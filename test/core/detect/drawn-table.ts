/** Drawn tables of every sort of layout seen in published ones, and what is to be read from which cell. */
export interface DrawnTable {
  readonly what: string;
  readonly at: string;
  readonly drawing: string;
  /** `tableView` of each table. */
  readonly tables: readonly (readonly string[])[];
}

/** A drawn table with mistakes: a cell written over, and the finding that has to follow. */
export interface DrawnFunds extends DrawnTable {
  readonly planted: readonly (readonly [cell: string, text: string, finding: string])[];
}
