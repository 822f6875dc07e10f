/** Drawn tables of every sort of layout seen in published ones, and what is to be read from which cell. */
export interface DrawnTable {
  readonly what: string;
  readonly at: string;
  readonly drawing: string;
  /** `tableView` of each table. */
  readonly tables: readonly (readonly string[])[];
}
