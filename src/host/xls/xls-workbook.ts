import {
  type CellObject,
  read,
  utils,
  type WorkBook,
  type WorkSheet,
} from "@e965/xlsx/dist/xlsx.full.min.js";
import { type Grid, type GridCell, gridFrom } from "../../core/grid/grid";
import type { Outcome, SheetVisibility, SurveyedSheet, Unreadable, WorkbookReader } from "../port";
import type { DrawnSheet } from "../xlsx/picture/draw-picture";
import { damaged } from "../xlsx/unreadable-error";
import { type CellFormat, cellFormat } from "../xlsx/workbook/displayed-text";
import { formatCode, GENERAL } from "../xlsx/workbook/number-formats";
import { drawXlsSheet } from "./xls-picture";

/** What the library calls formats that Chinese Excel writes otherwise, and their numbers. */
const SYSTEM_FORMATS = new Map(Object.entries<number>({ "m/d/yy": 14, "m/d/yy h:mm": 22 }));

/** Of files before 1997 that do not say what they were written in: the code page of Chinese Windows, GBK. */
const SOURCE = { type: "array", codepage: 936 } as const;

const NO_FORMATS: ReadonlyMap<number, string> = new Map();
const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "very-hidden"];

/** Reads the bytes of an old workbook; what the library throws becomes a named reason. */
export function readXls(bytes: Uint8Array): Outcome<XlsWorkbook, Unreadable> {
  try {
    const book = read(bytes, {
      ...SOURCE,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
    return { ok: true, value: new XlsWorkbook(book, bytes) };
  } catch (error) {
    const isSecret = error instanceof Error && /password|encrypt/i.test(error.message);
    if (isSecret) return { ok: false, error: { code: "encrypted", values: {} } };
    return { ok: false, error: damaged("Workbook", "content").unreadable };
  }
}

/** An old workbook, read as a whole when it was opened. */
export class XlsWorkbook implements WorkbookReader {
  private readonly grids = new Map<string, Grid>();
  /** The same workbook with its looks; read when somebody looks at it. */
  private looks: WorkBook | null = null;

  constructor(
    private readonly book: WorkBook,
    private readonly bytes: Uint8Array,
  ) {}

  survey(): Promise<readonly SurveyedSheet[]> {
    const facts = this.book.Workbook?.Sheets ?? [];
    return Promise.resolve(
      this.book.SheetNames.map((name, order) => ({
        name,
        visibility: VISIBILITIES[facts[order]?.Hidden ?? 0] ?? "visible",
        protected: this.book.Sheets[name]?.["!protect"] !== undefined,
        area: this.grid(name)?.area ?? null,
      })),
    );
  }

  /** Rejects with `RangeError` for a name that is no worksheet. */
  read(sheets: readonly string[]): Promise<readonly Grid[]> {
    const grids: Grid[] = [];
    for (const name of sheets) {
      const grid = this.grid(name);
      if (!grid) return Promise.reject(new RangeError(`No worksheet is named ${name}`));
      grids.push(grid);
    }
    return Promise.resolve(grids);
  }

  /**
   * How a sheet looks as far as the library tells: sizes, merges and fills; neither fonts nor borders.
   * Rejects with `RangeError` for a name that is no worksheet.
   */
  picture(name: string): Promise<DrawnSheet> {
    const grid = this.grid(name);
    if (!grid) return Promise.reject(new RangeError(`No worksheet is named ${name}`));
    this.looks ??= read(this.bytes, { ...SOURCE, cellStyles: true, cellFormula: false });
    const hidden = this.looks.Workbook?.Sheets?.[this.book.SheetNames.indexOf(name)]?.Hidden ?? 0;
    const visibility = VISIBILITIES[hidden] ?? "visible";
    return Promise.resolve(drawXlsSheet(grid, this.looks.Sheets[name] ?? {}, visibility));
  }

  private grid(name: string): Grid | undefined {
    const known = this.grids.get(name);
    if (known) return known;
    const sheet = this.book.SheetNames.includes(name) ? this.book.Sheets[name] : undefined;
    if (!sheet) return undefined;
    const date1904 = this.book.Workbook?.WBProps?.date1904 === true;
    const grid = gridFrom(name, cellsOf(sheet, date1904));
    this.grids.set(name, grid);
    return grid;
  }
}

function* cellsOf(sheet: WorkSheet, date1904: boolean): Generator<GridCell> {
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const value = valueOf(cell);
    if (value === null && cell.f === undefined) continue;
    const format = cellFormat(codeOf(cell), date1904);
    yield {
      row,
      column,
      value: value ?? "",
      text: cell.t === "e" ? String(value ?? "") : displayed(value ?? "", format),
      formula: cell.f === undefined ? null : `=${cell.f}`,
      numberFormat: format.code,
    };
  }
}

function codeOf({ z }: CellObject): string {
  if (typeof z === "number") return formatCode(z, NO_FORMATS);
  const system = SYSTEM_FORMATS.get(z ?? "");
  return system === undefined ? (z ?? GENERAL) : formatCode(system, NO_FORMATS);
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function valueOf({ t, v }: CellObject): string | number | boolean | null {
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  if (typeof v === "string") return v === "" ? null : v;
  return typeof v === "number" || typeof v === "boolean" ? v : null;
}

function displayed(value: string | number | boolean, format: CellFormat): string {
  if (typeof value === "number") return format.number(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : format.text(value);
}
