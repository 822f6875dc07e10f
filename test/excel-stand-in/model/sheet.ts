import type { Area } from "../../../src/core/grid/address";
import { around, intersect } from "./area";
import type { Json } from "../wire/messages";
import { DEFAULT_STYLE, type CellStyle } from "./style";

/** Blank is the empty text, as Office.js has it; error values are texts (`#DIV/0!`). */
export type CellContent = string | number | boolean;

export interface Cell {
  readonly value: CellContent;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

export const BLANK_CELL: Cell = { value: "", formula: null, style: DEFAULT_STYLE };

/** A conditional format; those of a kind the stand-in does not act on keep what was loaded. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  /** A user's format of another kind, as the file has it. */
  readonly original: Json;
}

/** A validation rule in the words of Office.js. */
export interface DataValidation {
  areas: Area[];
  rule: Json;
  errorAlert: Json;
  prompt: Json;
  ignoreBlanks: boolean;
}

export interface Annotation {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  author: string;
  content: string;
  /** Only of notes. */
  visible: boolean;
}

export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: string;
}

export const STRICT_PROTECTION: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly source: Area;
  title: string;
  readonly place: Record<string, Json>;
  readonly series: Record<string, Json>[];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Points: what Excel gives a sheet of the default font. */
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 14.25;

/** One sheet of the stand-in; cells that hold and look like nothing are not kept. */
export class Sheet {
  visibility: Visibility = "Visible";
  protection: ProtectionOptions | null = null;
  password: string | null = null;
  readonly rows = new Map<number, Map<number, Cell>>();
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  merges: Area[] = [];
  /** The first is on top. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  comments: Annotation[] = [];
  notes: Annotation[] = [];
  charts: Chart[] = [];
  readonly links = new Map<string, Json>();
  readonly page: Record<string, Json> = {};
  frozen: Area | null = null;
  /** Headings and rows with the buttons of a filter. */
  filter: Area | null = null;
  tabColor = "";
  showGridlines = true;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? BLANK_CELL;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row);
    if (cell.value === "" && cell.formula === null && cell.style === DEFAULT_STYLE) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** The cells kept inside an area, in no order. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells)
        if (column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }

  /** The smallest area with something in it; null where there is nothing. */
  usedArea(valuesOnly: boolean, within: Area): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (valuesOnly && cell.value === "" && cell.formula === null) continue;
      const one = { top: row, left: column, bottom: row, right: column };
      used = used ? around(used, one) : one;
    }
    return used;
  }

  /** True for a cell that a merge hides. */
  covered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => intersect(merge, area));
  }
}
