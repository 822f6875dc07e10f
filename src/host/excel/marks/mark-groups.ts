import { type Mark, markerFormula } from "../../../core/edits/mark";
import type { Position } from "../../../core/grid/address";
import { cellAreas } from "../../../core/grid/cell-areas";
import { addressLists } from "../address-lists";

/** One conditional format to be added. */
export interface MarkGroup {
  /** `B3:B9,D4`: areas of one sheet. */
  readonly address: string;
  readonly formula: string;
  readonly fill: string;
}

/**
 * The marks of one sheet as few conditional formats, in the order of the marks. Marks of one rule are
 * joined as long as no other colour comes between, so that of two on a cell the earlier still shows.
 */
export function markGroups(marks: readonly Mark[]): readonly MarkGroup[] {
  const joined: { rule: string; fill: string; cells: Position[] }[] = [];
  let open = 0;
  for (const { rule, fill, cells } of marks) {
    if (joined[joined.length - 1]?.fill !== fill) open = joined.length;
    const known = joined.slice(open).find((group) => group.rule === rule);
    if (known) for (const cell of cells) known.cells.push(cell);
    else joined.push({ rule, fill, cells: [...cells] });
  }
  return joined.flatMap(({ rule, fill, cells }) =>
    addressLists(cellAreas(cells)).map((address) => ({
      address,
      formula: markerFormula(rule),
      fill,
    })),
  );
}
