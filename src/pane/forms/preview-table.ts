import { shownText } from "../../core/sheets/drawing-grid";
import { type Area, cellKey } from "../../core/grid/address";
import type { DrawnCell, SheetDrawing } from "../../core/sheets/sheet-drawing";
import { h, type ViewElement } from "../view/view-node";

/** A drawing as a small table: merged areas, borders and alignment as they will be, sizes in proportion. */
export function previewTable(drawing: SheetDrawing, name: string): ViewElement {
  const cells = new Map(drawing.cells.map((cell) => [cellKey(cell.at), cell]));
  const merges = new Map(
    drawing.merges.map((area) => [cellKey({ row: area.top, column: area.left }), area]),
  );
  const covered = coveredCells(drawing.merges);
  const rows = drawing.cells.reduce((most, { at }) => Math.max(most, at.row + 1), 0);
  const columns = drawing.columnWidths.length;
  const total = drawing.columnWidths.reduce((sum, width) => sum + width, 0);
  return h(
    "table",
    { class: "zp-form-preview", "aria-label": name },
    h(
      "colgroup",
      {},
      drawing.columnWidths.map((width) =>
        h("col", { width: `${Math.round((width / total) * 1000) / 10}%` }),
      ),
    ),
    h(
      "tbody",
      {},
      Array.from({ length: rows }, (_, row) =>
        h(
          "tr",
          {},
          Array.from({ length: columns }, (_, column) => {
            const key = cellKey({ row, column });
            return covered.has(key) ? null : cellOf(cells.get(key), merges.get(key));
          }),
        ),
      ),
    ),
  );
}

/** Cells under a merged area, its first one left out. */
function coveredCells(merges: readonly Area[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const area of merges)
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (row !== area.top || column !== area.left) covered.add(cellKey({ row, column }));
  return covered;
}

function cellOf(cell: DrawnCell | undefined, area: Area | undefined): ViewElement {
  const style = cell?.style;
  const look = [
    style?.border === "thin" ? "ruled" : "bare",
    style?.horizontal === "left" ? "left" : "centre",
    style && style.size >= TITLE_SIZE ? "title" : "plain",
    style?.stacked ? "stacked" : "level",
  ];
  return h(
    "td",
    {
      class: look.map((name) => `zp-preview-${name}`).join(" "),
      rowspan: area ? area.bottom - area.top + 1 : null,
      colspan: area ? area.right - area.left + 1 : null,
    },
    textOf(cell),
  );
}

const TITLE_SIZE = 16;

function textOf(cell: DrawnCell | undefined): string {
  if (!cell) return "";
  const { content, style } = cell;
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? shownText(content.decimal, style.numberFormat) : "";
}
