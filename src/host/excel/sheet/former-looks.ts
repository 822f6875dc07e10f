import type { Area } from "../../../core/grid/address";
import { rangeAt } from "../ranges";

type CellFormat = Excel.CellPropertiesFormat;
type Table<T> = readonly (readonly T[])[];

/** How an area's blank cells looked before something was drawn over them. */
export interface FormerLooks {
  readonly columns: readonly Excel.ColumnProperties[];
  readonly rows: readonly Excel.RowProperties[];
  readonly cells: CellLooks;
}

interface CellLooks {
  readonly formats: Table<CellFormat | undefined>;
  readonly numberFormats: Table<unknown>;
}

/** What a blank cell can look like. Fonts, fills and borders are asked for part by part, as Excel wants it. */
const LOOKS: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true },
  font: {
    ...{ name: true, size: true, bold: true, italic: true },
    ...{ underline: true, strikethrough: true, color: true },
  },
  // Of every side, as Microsoft's types have it.
  borders: { style: true, weight: true, color: true },
  ...{ horizontalAlignment: true, verticalAlignment: true, wrapText: true, shrinkToFit: true },
  ...{ textOrientation: true, indentLevel: true, protection: true },
};

/** Asks for looks and sizes in the batch that is being made; to be called after the next `sync`. */
export function queueFormerLooks(range: Excel.Range): () => FormerLooks {
  const columns = range.getColumnProperties({
    format: { columnWidth: true, useStandardWidth: true },
  });
  const rows = range.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
  const cells = queueCellLooks(range);
  return () => ({ columns: columns.value, rows: rows.value, cells: cells() });
}

function queueCellLooks(range: Excel.Range): () => CellLooks {
  range.load("numberFormat");
  const cells = range.getCellProperties({ format: LOOKS });
  return () => ({
    formats: cells.value.map((row) => row.map(({ format }) => format)),
    numberFormats: range.numberFormat as Table<unknown>,
  });
}

/**
 * Leaves nothing of a drawing in the area: contents, looks, merges, links and lists go, and cells,
 * columns and rows look as they did. One message, after which `cleared` is told; one more where cells had
 * looks of their own.
 */
export async function clearDrawn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  former: FormerLooks,
  cleared: () => void = () => undefined,
): Promise<void> {
  const range = rangeAt(sheet, area);
  range.dataValidation.clear();
  range.clear("All");
  range.setColumnProperties(former.columns.map(({ format }) => ({ format: widthOf(format) })));
  range.setRowProperties(former.rows.map(({ format }) => ({ format: heightOf(format) })));
  const looks = queueCellLooks(range);
  await context.sync();
  cleared();
  if (queueLooks(rangeAt(sheet, area), former.cells, looks())) await context.sync();
}

type Widths = NonNullable<Excel.ColumnProperties["format"]>;
type Heights = NonNullable<Excel.RowProperties["format"]>;

/** A column of standard width stays one: it follows the font of the workbook. */
function widthOf({ columnWidth, useStandardWidth }: Widths = {}): Widths {
  if (useStandardWidth === true) return { useStandardWidth };
  return columnWidth === undefined ? {} : { columnWidth };
}

/** A row of standard height stays one: it grows with its text. */
function heightOf({ rowHeight, useStandardHeight }: Heights = {}): Heights {
  if (useStandardHeight === true) return { useStandardHeight };
  return rowHeight === undefined ? {} : { rowHeight };
}

/** Queues the looks in which cleared cells differ from the former ones; false where they do not. */
function queueLooks(range: Excel.Range, former: CellLooks, cleared: CellLooks): boolean {
  const settings = former.formats.map((row, rowOffset) =>
    row.map((format, columnOffset): Excel.SettableCellProperties => {
      const missing = missingLooks(format, cleared.formats[rowOffset]?.[columnOffset]);
      return missing ? { format: missing } : {};
    }),
  );
  const looksDiffer = settings.some((row) => row.some(({ format }) => format !== undefined));
  if (looksDiffer) range.setCellProperties(settings);
  const numbers = former.numberFormats.map((row, rowOffset) =>
    row.map((format, columnOffset) =>
      format === cleared.numberFormats[rowOffset]?.[columnOffset] ? null : format,
    ),
  );
  const numbersDiffer = numbers.some((row) => row.some((format) => format !== null));
  if (numbersDiffer) range.numberFormat = numbers;
  return looksDiffer || numbersDiffer;
}

/** Only what differs: to set the white of a cell without fill would fill it. */
function missingLooks(
  former: CellFormat | undefined,
  cleared: CellFormat | undefined,
): CellFormat | null {
  const { borders = {}, ...others } = former ?? {};
  const missing = Object.entries(others).filter(
    ([name, value]) => !same(value, cleared?.[name as keyof CellFormat]),
  );
  // A cleared cell has no borders, and the colour of one that is none would draw it.
  const drawn = Object.entries(borders).filter(([, border]) => isDrawn(border));
  if (drawn.length > 0) missing.push(["borders", Object.fromEntries(drawn)]);
  return missing.length > 0 ? Object.fromEntries(missing) : null;
}

function isDrawn(border: unknown): boolean {
  const { style } = (border ?? {}) as Excel.CellBorder;
  return style !== undefined && style !== "None";
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
