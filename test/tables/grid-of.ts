import { fromA1 } from "../../src/core/grid/address";
import { gridFrom, type Grid, type GridCell } from "../../src/core/grid/grid";

/**
 * A sheet drawn as text: one line a row, cells split by `|`, blanks empty, `⏎` a line break.
 * `#12.5` is a number, everything else text, as most submitted tables are. `at` is the first cell.
 */
export function gridOf(drawing: string, at = "A1", sheet = "Sheet1"): Grid {
  const origin = fromA1(at) ?? { row: 0, column: 0 };
  const lines = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  const cells: GridCell[] = [];
  lines.forEach((line, r) => {
    line.split("|").forEach((part, c) => {
      const text = part.trim().replace(/⏎/g, "\n");
      if (text === "") return;
      const isNumber = /^#-?\d/.test(text);
      cells.push({
        row: origin.row + r,
        column: origin.column + c,
        value: isNumber ? Number(text.slice(1)) : text,
        text: isNumber ? text.slice(1) : text,
        formula: null,
        numberFormat: "General",
      });
    });
  });
  return gridFrom(sheet, cells);
}
