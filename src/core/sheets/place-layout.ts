import {
  DEFAULT_ROWS,
  type FormLayout,
  type IndicatorLayout,
  type LayoutCell,
  type LayoutRow,
  type Level2Layout,
  type PrintStyle,
  type RowField,
  type RowPreset,
  type Slot,
} from "../forms/layouts/layout";
import type { Area } from "../grid/address";

/** A layout with its indicator rows counted out: every cell at its place. */
export interface PlacedLayout {
  readonly cells: readonly PlacedCell[];
  /** One a sheet row. */
  readonly rows: readonly {
    readonly framed: boolean;
    readonly height: number | null;
    readonly newPage: boolean;
  }[];
  /** Rows of the indicators' heading, which repeat on every page. */
  readonly heading: readonly [number, number];
  /** First and last indicator row. */
  readonly indicatorRows: readonly [number, number];
  readonly indicators: IndicatorLayout;
}

export interface PlacedCell {
  readonly area: Area;
  readonly cell: LayoutCell;
}

/** Lays the rows out from A1, with `rows` blank rows in each class (null: as the layout has them). */
export function placeLayout(
  layout: FormLayout,
  notes: readonly string[],
  rows: number | null,
): PlacedLayout {
  const sheet = new Placing();
  for (const row of layout.top) sheet.add(row);
  const headingTop = sheet.next;
  for (const row of layout.indicators.header) sheet.add(row);
  const first = sheet.next;
  const block = indicatorRows(layout.indicators, rows);
  for (const row of block) sheet.add(row);
  const last = sheet.next - 1;
  const { side } = layout.indicators;
  if (side) {
    const top = side.from === "header" ? headingTop : first;
    sheet.put(top, `${side.column}+${last - top}`, side.cell);
  }
  for (const row of layout.foot) sheet.add(row);
  const across = `A:${letters(layout.widths.length)}`;
  for (const text of notes)
    sheet.add({ framed: false, cells: { [across]: { style: "note", text } } });
  return {
    cells: sheet.cells,
    rows: sheet.rows,
    heading: [headingTop, first - 1],
    indicatorRows: [first, last],
    indicators: layout.indicators,
  };
}

class Placing {
  readonly cells: PlacedCell[] = [];
  readonly rows: PlacedLayout["rows"][number][] = [];

  get next(): number {
    return this.rows.length;
  }

  add(row: LayoutRow): void {
    const top = this.next;
    const { framed, height, newPage } = row;
    this.rows.push({
      framed: framed !== false,
      height: height ?? null,
      newPage: newPage === true,
    });
    for (const [key, cell] of Object.entries(row.cells)) this.put(top, key, cell);
  }

  put(top: number, key: string, cell: LayoutCell): void {
    this.cells.push({ area: areaOf(key, top), cell });
  }
}

/** The area that a key of a layout row names; throws for a key that names none, which no layout has. */
export function areaOf(key: string, top: number): Area {
  const match = /^([A-Z])(?::([A-Z]))?(?:\+(\d+))?$/.exec(key);
  const [, first, second, down] = match ?? [];
  if (first === undefined) throw new RangeError(`"${key}" names no cells`);
  const left = column(first);
  return {
    top,
    left,
    bottom: top + Number(down ?? 0),
    right: second === undefined ? left : column(second),
  };
}

function column(letter: string): number {
  return letter.charCodeAt(0) - "A".charCodeAt(0);
}

function letters(count: number): string {
  return String.fromCharCode("A".charCodeAt(0) + count - 1);
}

/** One row an indicator; level-1 and level-2 labels are merged over their rows. */
function indicatorRows(block: IndicatorLayout, asked: number | null): readonly LayoutRow[] {
  const rows: LayoutRow[] = [];
  let index = 0;
  for (const class1 of block.classes) {
    const classRows = class1.level2.map((class2) => presetsOf(class2, asked));
    const total = classRows.reduce((sum, presets) => sum + presets.length, 0);
    class1.level2.forEach((class2, at) => {
      const presets = classRows[at] ?? [];
      presets.forEach((preset, line) => {
        rows.push({
          height: block.rowHeight ?? INDICATOR_HEIGHT,
          cells: {
            ...(at === 0 && line === 0 ? levelCell(block, "level1", class1.level1, total) : {}),
            ...(line === 0 ? levelCell(block, "level2", class2.name, presets.length) : {}),
            ...slotCells(block, index, preset),
          },
        });
        index += 1;
      });
    });
  }
  return rows;
}

const INDICATOR_HEIGHT = 20;

function presetsOf(class2: Level2Layout, asked: number | null): readonly RowPreset[] {
  if (class2.presets) return class2.presets;
  const count = asked ?? class2.rows ?? DEFAULT_ROWS;
  return Array.from({ length: count }, () => ({}));
}

function levelCell(
  block: IndicatorLayout,
  level: "level1" | "level2",
  text: string,
  rows: number,
): LayoutRow["cells"] {
  const columns = block.columns[level];
  if (columns === undefined) return {};
  return {
    [`${columns}+${rows - 1}`]: { style: styleOfField(level), text, ...lookOf(block, level) },
  };
}

const TEXT_FIELDS: readonly RowField[] = ["level3", "reason", "remark", "project"];

/** Texts stand from the left, numbers and short values in the middle. */
export function styleOfField(field: RowField): PrintStyle {
  if (field === "level1" || field === "level2") return "label";
  return TEXT_FIELDS.includes(field) ? "text" : "centre";
}

function slotCells(block: IndicatorLayout, index: number, preset: RowPreset): LayoutRow["cells"] {
  const cells: Record<string, LayoutCell> = {};
  for (const [field, columns] of entriesOf(block.columns)) {
    if (field === "level1" || field === "level2") continue;
    const slot: Slot = `row.${index}.${field}`;
    const text = preset[field] ?? block.printed?.[field]?.replace("{n}", String(index + 1));
    cells[columns] = {
      style: styleOfField(field),
      slot,
      ...(text === undefined ? {} : { text }),
      ...lookOf(block, field),
    };
  }
  return cells;
}

function lookOf({ looks }: IndicatorLayout, field: RowField): Pick<LayoutCell, "look"> {
  const look = looks?.[field];
  return look === undefined ? {} : { look };
}

function entriesOf(columns: IndicatorLayout["columns"]): readonly (readonly [RowField, string])[] {
  return Object.entries(columns) as (readonly [RowField, string])[];
}
