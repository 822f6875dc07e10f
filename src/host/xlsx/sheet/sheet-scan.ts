import type { Area } from "../../../core/grid/address";
import { damaged } from "../unreadable-error";
import { XmlTokens } from "../xml/xml-tokens";
import { CellReader, type CellSources } from "./cell-reader";
import { FormulaBook } from "./formula-book";
import { NumberList } from "./number-list";
import { SheetDataCursor } from "./sheet-data-cursor";
import { SheetSurroundings } from "./sheet-surroundings";

/** What one walk through the bytes of a worksheet finds. */
export interface SheetScan {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Of the sheet's elements, with its colon, or "". */
  readonly prefix: string;
  readonly surroundings: SheetSurroundings;
  readonly formulas: FormulaBook;
  readonly reader: CellReader;
  /** The tag `sheetData`: its bytes, and whether it is `<sheetData/>`. Null where it is missing. */
  readonly data: { readonly start: number; readonly end: number; readonly empty: boolean } | null;
  /** Where the end tag of `sheetData` begins. */
  readonly dataEnd: number;
  /** Rows (from zero) with at least one cell that is not blank, and the byte where each begins. */
  readonly rows: Int32Array;
  readonly rowStarts: Int32Array;
  readonly area: Area | null;
  /** False where rows come out of order or twice, or cells contradict the row they stand in. */
  readonly ordered: boolean;
  readonly hasFormulas: boolean;
}

/** Throws `UnreadableError` (damaged) when the part is not well-formed or is no worksheet. */
export function scanSheet(bytes: Uint8Array, part: string, sources: CellSources): SheetScan {
  const tokens = new XmlTokens(bytes, part);
  const surroundings = new SheetSurroundings();
  let data: SheetScan["data"] = null;
  let rows: RowScan | null = null;
  let dataEnd = 0;
  while (tokens.nextOpen()) {
    if (tokens.depth === 1 && !tokens.is("worksheet")) throw damaged(part, "content");
    if (data || tokens.depth !== 2 || !tokens.is("sheetData")) {
      surroundings.note(tokens);
      continue;
    }
    data = { start: tokens.start, end: tokens.end, empty: tokens.empty };
    rows = new RowScan(bytes, part, tokens.rootPrefix, sources);
    dataEnd = data.empty ? data.end : rows.walk(data.end);
    if (!data.empty) tokens.jumpTo(dataEnd);
  }
  rows ??= new RowScan(bytes, part, tokens.rootPrefix, sources);
  return { bytes, part, prefix: tokens.rootPrefix, surroundings, data, dataEnd, ...rows.found() };
}

type RowFindings = Pick<
  SheetScan,
  "formulas" | "reader" | "rows" | "rowStarts" | "area" | "ordered" | "hasFormulas"
>;

/** The walk over the rows; keeps numbers only, so that a million empty cells cost no memory. */
class RowScan {
  private readonly rows = new NumberList();
  private readonly rowStarts = new NumberList();
  private readonly formulas: FormulaBook;
  private readonly reader: CellReader;
  private left = Number.POSITIVE_INFINITY;
  private right = -1;
  private top = Number.POSITIVE_INFINITY;
  private bottom = -1;
  private ordered = true;
  private hasFormulas = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly prefix: string,
    sources: CellSources,
  ) {
    this.formulas = new FormulaBook(bytes, prefix, part);
    this.reader = new CellReader(bytes, part, sources, this.formulas, prefix);
  }

  /** Walks from behind the start tag to the end tag, and gives where that begins. */
  walk(start: number): number {
    const cursor = new SheetDataCursor(this.bytes, start, this.prefix, this.part);
    while (cursor.nextRow()) this.walkRow(cursor);
    return cursor.position;
  }

  private walkRow(cursor: SheetDataCursor): void {
    let filled = false;
    while (cursor.nextCell()) {
      const hasValue = this.reader.hasValue(cursor);
      if (cursor.formulaStart >= 0 && this.formulas.note(cursor)) this.hasFormulas = true;
      else if (!hasValue) continue;
      filled = true;
      if (cursor.cellRow !== cursor.row) this.ordered = false;
      if (cursor.column < this.left) this.left = cursor.column;
      if (cursor.column > this.right) this.right = cursor.column;
      if (cursor.cellRow < this.top) this.top = cursor.cellRow;
      if (cursor.cellRow > this.bottom) this.bottom = cursor.cellRow;
    }
    if (!filled) return;
    if (cursor.row <= (this.rows.last() ?? -1)) this.ordered = false;
    this.rows.push(cursor.row);
    this.rowStarts.push(cursor.rowStart);
  }

  found(): RowFindings {
    const { left, right, top, bottom, formulas, reader, ordered, hasFormulas } = this;
    return {
      formulas,
      reader,
      rows: this.rows.finished(),
      rowStarts: this.rowStarts.finished(),
      area: bottom < 0 ? null : { top, left, bottom, right },
      ordered,
      hasFormulas,
    };
  }
}
