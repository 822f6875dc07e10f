import type { CellLook } from "../forms/layouts/layout";
import type { Area } from "../grid/address";

/** How the cells of an area look: merges, fonts, borders and sizes, as every host tells them. */
export interface AreaLook {
  readonly area: Area;
  /** The different looks, and for each cell of the area, row by row, the number of its own. */
  readonly looks: readonly Required<CellLook>[];
  readonly cells: readonly (readonly number[])[];
  /** Merged areas that touch the area, whole. */
  readonly merges: readonly Area[];
  /** Characters of the default font, one a column. */
  readonly columnWidths: readonly number[];
  /** Points, one a row; null: as high as its text. */
  readonly rowHeights: readonly (number | null)[];
}
