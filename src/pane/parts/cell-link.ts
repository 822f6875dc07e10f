import { cellRanges } from "../../report/text/cell-list";
import { partWords } from "../../words/pane/parts";
import { goTo } from "../actions/navigate";
import { cellLabel, qualified, splitCell } from "../model/cell-names";
import type { Pane } from "../model/pane";
import { h, type ViewElement } from "../view/view-node";

/** A cell (or the first of a range) to be gone to; written without its sheet where that is `here`. */
export function cellLink(pane: Pane, cell: string, here: string | null = null): ViewElement {
  const label = cellLabel(cell, here);
  return h(
    "button",
    {
      type: "button",
      class: "zp-cell",
      "aria-label": partWords.goTo(label),
      title: partWords.goTo(label),
      on: {
        click: () => {
          const first = cell.split(":")[0] ?? cell;
          void goTo(pane, here === null ? first : qualified(first, here));
        },
      },
    },
    label,
  );
}

/** Several cells, neighbours of a column or row drawn together; at most `limit` are shown. */
export function cellLinks(
  pane: Pane,
  cells: readonly string[],
  here: string | null = null,
  limit = 12,
): ViewElement {
  const ranges = cellRanges(cells.map((cell) => localIn(cell, here)));
  const shown = ranges.slice(0, limit);
  return h(
    "span",
    { class: "zp-cells" },
    shown.map((range) => cellLink(pane, range, here)),
    ranges.length > limit &&
      h("span", { class: "zp-quiet" }, partWords.more(ranges.length - limit)),
  );
}

/** The address alone where the cell is of the sheet `here`. */
function localIn(cell: string, here: string | null): string {
  const { sheet, at } = splitCell(cell);
  return sheet === here && sheet !== null ? at : cell;
}
