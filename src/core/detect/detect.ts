import { FORMS, formById } from "../forms";
import type { FormId, FormProfile } from "../forms/form-profile";
import type { Area } from "../grid/address";
import { contains } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { EvaluationTable, Narrative, UnrecognisedArea } from "./evaluation-table";
import { findIndicatorHeaders, type IndicatorHeader } from "./indicator-header";
import { readSummaryTable } from "./read-summary";
import { readTable } from "./read-table";
import { filledRowsBetween } from "./sheet-labels";
import { sideBySide } from "./side-by-side";
import { findSummaryTables } from "./summary-table";
import { findTitle } from "./title";
import { unrecognisedIn } from "./unrecognised";

export interface DetectOptions {
  /** Read every table as this form, chosen by the user. */
  readonly form?: FormId;
  /** Forms a person chose for single tables, one a table as recognised; null: as recognised. */
  readonly choose?: (tables: readonly EvaluationTable[]) => readonly (FormId | null)[];
  /** Profiles switched off, to see what the generic reading finds. */
  readonly without?: readonly FormId[];
  /** Profiles of forms that were handed in; they go before the product's own. */
  readonly own?: readonly FormProfile[];
}

/** Everything found in a workbook's sheets. */
export interface Detection {
  readonly tables: readonly EvaluationTable[];
  /** The form each table has by its own labels, whatever was chosen. */
  readonly recognisedForms: readonly FormId[];
  readonly narratives: readonly Narrative[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/** Finds and reads the self-evaluation tables of a workbook, by the text of their headings and never by position. */
export function detectTables(grids: readonly Grid[], options: DetectOptions = {}): Detection {
  const { own = [], without } = options;
  const forms = [...own, ...FORMS].filter((form) => !without?.includes(form.id));
  const found: FoundTable[] = [];
  const narratives: Narrative[] = [];
  const unrecognised: UnrecognisedArea[] = [];
  for (const grid of grids) {
    const here = tablesIn(grid, forms);
    // One by one: a sheet may hold more of them than a call takes arguments.
    for (const table of here) found.push(table);
    const areas = here.map(({ table }) => table.area);
    for (const narrative of narrativesOf(grid, areas)) narratives.push(narrative);
    if (here.length === 0) for (const area of unrecognisedIn(grid)) unrecognised.push(area);
  }
  const tables = found.map(({ table }) => table);
  const chosen = options.choose?.(tables);
  return {
    tables: found.map(({ table, readAs }, index) => {
      const wanted = options.form ?? chosen?.[index] ?? table.form;
      // An own form that is not at hand: the table stays as recognised.
      const form = formById(wanted, own).id === wanted ? wanted : table.form;
      return { ...(form === table.form ? table : readAs(form)), id: `t${index + 1}` };
    }),
    recognisedForms: tables.map(({ form }) => form),
    narratives,
    unrecognised,
  };
}

/** A table as recognised, and how to read it as another form; a summary stays one. */
interface FoundTable {
  readonly table: EvaluationTable;
  readonly readAs: (form: FormId) => EvaluationTable;
}

function tablesIn(grid: Grid, forms: readonly FormProfile[]): readonly FoundTable[] {
  const headers = findIndicatorHeaders(grid);
  const parts = sideBySide(grid, headers);
  if (parts) return inOrder(parts.flatMap((part) => tablesIn(part, forms)));
  const tables: FoundTable[] = [];
  const repeats = new Set<IndicatorHeader>();
  let from = 0;
  for (const header of headers) {
    if (repeats.has(header) || header.top < from) continue;
    const title = findTitle(grid, from, header.top);
    const top = title?.top ?? topOfBlock(grid, from, header.top);
    const find = { header, headers, title, top };
    const read = readTable(grid, { ...find, forms, forced: false });
    for (const repeat of read.repeats) repeats.add(repeat);
    const readAs = (form: FormId) =>
      readTable(grid, { ...find, forms: [formById(form, forms)], forced: true }).table;
    tables.push({ table: read.table, readAs });
    from = read.table.area.bottom + 1;
  }
  const areas = tables.map(({ table }) => table.area);
  for (const summary of findSummaryTables(grid)) {
    const at = { row: summary.top, column: summary.left };
    if (areas.some((area) => contains(area, at))) continue;
    const table = readSummaryTable(grid, summary, forms);
    tables.push({ table, readAs: () => table });
  }
  return inOrder(tables);
}

function inOrder(tables: readonly FoundTable[]): readonly FoundTable[] {
  return tables.toSorted(
    ({ table: a }, { table: b }) => a.area.top - b.area.top || a.area.left - b.area.left,
  );
}

/** Without a title a table begins where the rows above its heading begin. */
function topOfBlock(grid: Grid, from: number, header: number): number {
  let top = header;
  for (const row of [...filledRowsBetween(grid, from, header - 1)].reverse()) {
    if (top - row > MOST_BLANK_ROWS_IN_TABLE + 1) break;
    top = row;
  }
  return top;
}

const MOST_BLANK_ROWS_IN_TABLE = 2;

/** Texts long enough to say something, outside every table. */
function narrativesOf(grid: Grid, tables: readonly Area[]): readonly Narrative[] {
  const narratives: Narrative[] = [];
  for (const row of grid.filledRows)
    for (const cell of grid.cellsOf(row)) {
      if (typeof cell.value !== "string" || cell.value.length < SHORTEST_NARRATIVE) continue;
      if (!/[\u4e00-\u9fff]/.test(cell.value)) continue;
      if (tables.some((area) => contains(area, cell))) continue;
      const at = { row: cell.row, column: cell.column };
      narratives.push({ sheet: grid.sheet, at, text: cell.text });
    }
  return narratives;
}

const SHORTEST_NARRATIVE = 6;
