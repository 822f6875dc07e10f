import type { IndicatorLayout, LayoutCell } from "../layouts/layout";
import { capturedRows, fieldsOf, spansOf, type IndicatorSources } from "./captured-indicators";

/** The indicator block: its heading, the label beside it, its rows. */
export function indicatorsOf(
  from: IndicatorSources,
  header: readonly [number, number],
): IndicatorLayout {
  const { map, rows, cells } = from;
  const spans = spansOf(map, rows);
  const side = sideOf(from, header, spans[0]);
  const rest = side ? spans.slice(1) : spans;
  const printed = cells.rows(header[0], header[1]).map((row) => {
    const beside = side?.layout.from === "header" ? side.layout.column : null;
    const kept = Object.entries(row.cells).filter(
      ([key]) => beside === null || key.replace(/\+\d+$/, "") !== beside,
    );
    return { ...row, cells: Object.fromEntries(kept) };
  });
  return {
    header: printed,
    side: side?.layout ?? null,
    ...capturedRows(from, fieldsOf(from, rest)),
  };
}

/** The label left of the block: a first column that is no part of the rows. */
function sideOf(
  { table, grid, map, rows: [first, last], cells }: IndicatorSources,
  [headTop]: readonly [number, number],
  span: { readonly left: number; readonly right: number } | undefined,
): { readonly layout: NonNullable<IndicatorLayout["side"]> } | null {
  if (!span || Object.values(table.columns).some(({ at }) => at.column <= span.right)) return null;
  const cell = map.at(first, span.left);
  const beside = map.at(headTop, span.left);
  const blank = Array.from({ length: last - first + 1 }, (_, index) => first + index).every(
    (row) => map.at(row, span.left).top <= first || !grid.cellAt(row, span.left),
  );
  if (!blank) return null;
  const fromHeader = beside.bottom >= first || !grid.cellAt(cell.top, cell.left);
  const at = fromHeader ? beside : cell;
  const [made] = Object.values(cells.rows(at.top, at.top)[0]?.cells ?? {});
  const layoutCell: LayoutCell = made ?? { style: "label" };
  return {
    layout: {
      column: cells.columnsOf(span.left, span.right),
      cell: layoutCell,
      from: fromHeader ? "header" : "rows",
    },
  };
}
