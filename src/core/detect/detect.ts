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
import { findSummaryTables } from "./summary-table";
import { findTitle } from "./title";
import { unrecognisedIn } from "./unrecognised";

export interface DetectOptions {
  /** Read every table as this form, chosen by the user. */
  readonly form?: FormId;
  /** Profiles switched off, to see what the generic reading finds. */
  readonly without?: readonly FormId[];
}

/** Everything found in a workbook's sheets. */
export interface Detection {
  readonly tables: readonly EvaluationTable[];
  readonly narratives: readonly Narrative[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/** Finds and reads the self-evaluation tables of a workbook, by the text of their headings and never by position. */
export function detectTables(grids: readonly Grid[], options: DetectOptions = {}): Detection {
  const forms = options.form
    ? [formById(options.form)]
    : FORMS.filter((form) => !options.without?.includes(form.id));
  const tables: EvaluationTable[] = [];
  const narratives: Narrative[] = [];
  const unrecognised: UnrecognisedArea[] = [];
  for (const grid of grids) {
    const found = tablesIn(grid, forms, options.form !== undefined);
    tables.push(...found);
    const areas = found.map((table) => table.area);
    narratives.push(...narrativesOf(grid, areas));
    if (found.length === 0) unrecognised.push(...unrecognisedIn(grid));
  }
  return {
    tables: tables.map((table, index) => ({ ...table, id: `t${index + 1}` })),
    narratives,
    unrecognised,
  };
}

function tablesIn(
  grid: Grid,
  forms: readonly FormProfile[],
  forced: boolean,
): readonly EvaluationTable[] {
  const headers = findIndicatorHeaders(grid);
  const tables: EvaluationTable[] = [];
  const repeats = new Set<IndicatorHeader>();
  let from = 0;
  for (const header of headers) {
    if (repeats.has(header) || header.top < from) continue;
    const title = findTitle(grid, from, header.top);
    const top = title?.top ?? topOfBlock(grid, from, header.top);
    const read = readTable(grid, { header, headers, title, top, forms, forced });
    for (const repeat of read.repeats) repeats.add(repeat);
    tables.push(read.table);
    from = read.table.area.bottom + 1;
  }
  const areas = tables.map((table) => table.area);
  for (const summary of findSummaryTables(grid)) {
    const at = { row: summary.top, column: summary.left };
    if (!areas.some((area) => contains(area, at))) tables.push(readSummaryTable(grid, summary));
  }
  return tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
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
