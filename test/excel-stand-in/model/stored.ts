import type { Area } from "../../../src/core/grid/address";
import type { Json } from "../wire/messages";
import { Sheet, type Cell, type ConditionalFormat, type DataValidation } from "./sheet";
import type { Annotation, Chart, ProtectionOptions, Visibility } from "./sheet";
import { DEFAULT_STYLE, type CellStyle } from "./style";
import { StandInWorkbook, type CustomXmlPart, type DefinedName } from "./workbook";

/** A workbook as JSON: so that Node reads the file and the browser has no reader of files. */
export interface StoredWorkbook {
  readonly name: string;
  readonly sheets: readonly StoredSheet[];
  /** Looks of cells, each once. */
  readonly styles: readonly CellStyle[];
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
}

interface StoredSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection: ProtectionOptions | null;
  /** Row, column, value, formula, number of the style; -1: the default one. */
  readonly cells: readonly (readonly [number, number, Cell["value"], string | null, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly comments: readonly Annotation[];
  readonly notes: readonly Annotation[];
  readonly charts: readonly Chart[];
  readonly links: readonly (readonly [string, Json])[];
  readonly page: Record<string, Json>;
  readonly frozen: Area | null;
  readonly filter: Area | null;
}

export function stored(workbook: StandInWorkbook): StoredWorkbook {
  const styles = new Map<CellStyle, number>();
  const number = (style: CellStyle): number => {
    if (style === DEFAULT_STYLE) return -1;
    if (!styles.has(style)) styles.set(style, styles.size);
    return styles.get(style) ?? -1;
  };
  const sheets = workbook.sheets.map((sheet): StoredSheet => ({
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection,
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    comments: sheet.comments,
    notes: sheet.notes,
    charts: sheet.charts,
    page: sheet.page,
    frozen: sheet.frozen,
    filter: sheet.filter,
    cells: [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(
        ([column, { value, formula, style }]) =>
          [row, column, value, formula, number(style)] as const,
      ),
    ),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    links: [...sheet.links],
  }));
  const { name, customXmlParts, names, structureProtected } = workbook;
  return { name, sheets, styles: [...styles.keys()], customXmlParts, names, structureProtected };
}

export function restored(from: StoredWorkbook): StandInWorkbook {
  const workbook = new StandInWorkbook();
  for (const sheet of from.sheets)
    restoreSheet(sheet, workbook.addSheet(sheet.name), from, workbook);
  workbook.name = from.name;
  workbook.names = from.names.map((name) => ({ ...name }));
  workbook.customXmlParts = from.customXmlParts.map(({ xml }) => ({ id: workbook.newId(), xml }));
  workbook.structureProtected = from.structureProtected;
  const visible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (visible)
    workbook.selection = { sheet: visible, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return workbook;
}

function restoreSheet(
  from: StoredSheet,
  sheet: Sheet,
  { styles }: StoredWorkbook,
  workbook: StandInWorkbook,
): void {
  for (const [row, column, value, formula, style] of from.cells)
    sheet.put(row, column, { value, formula, style: styles[style] ?? DEFAULT_STYLE });
  for (const [column, width] of from.columnWidths) sheet.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) sheet.rowHeights.set(row, height);
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const [address, link] of from.links) sheet.links.set(address, link);
  Object.assign(sheet.page, from.page);
  sheet.visibility = from.visibility;
  sheet.protection = from.protection;
  sheet.merges = [...from.merges];
  sheet.conditionalFormats = from.conditionalFormats.map((format) => ({
    ...format,
    id: workbook.newId(),
  }));
  sheet.validations = from.validations.map((validation) => ({ ...validation }));
  sheet.comments = from.comments.map((comment) => ({ ...comment, id: workbook.newId() }));
  sheet.notes = from.notes.map((note) => ({ ...note, id: workbook.newId() }));
  sheet.charts = from.charts.map((chart) => ({ ...chart, id: workbook.newId() }));
  sheet.frozen = from.frozen;
  sheet.filter = from.filter;
}
