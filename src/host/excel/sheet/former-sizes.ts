/** Widths and heights of an area's columns and rows, in points. */
export interface FormerSizes {
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
}

/** Asks for the sizes in the batch that is being made; to be called after the next `sync`. */
export function queueFormerSizes(range: Excel.Range): () => FormerSizes {
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    widths: columns.value.map(({ format }) => format?.columnWidth),
    heights: rows.value.map(({ format }) => format?.rowHeight),
  });
}

/** Queues that the range has these sizes again. */
export function queueSizesOf(range: Excel.Range, { widths, heights }: FormerSizes): void {
  range.setColumnProperties(
    widths.map((columnWidth) => (columnWidth === undefined ? {} : { format: { columnWidth } })),
  );
  range.setRowProperties(
    heights.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })),
  );
}
