import type { FormLayout, LayoutCell, RowField, Slot } from "../forms/layouts/layout";
import { type Area, cellKey, type Position } from "../grid/address";
import type { ScoringPolicy } from "../score/policy";
import { formFormulas } from "./form-formulas";
import { NUMBER_FORMATS, PRINT_STYLES } from "./form-styles";
import type { FormRequest } from "./form-request";
import { formValidations, type ValidationTexts } from "./form-validations";
import { placeLayout, type PlacedCell, type PlacedLayout } from "./place-layout";
import type { CellContent, CellStyle, DrawnCell, PageSetup, SheetDrawing } from "./sheet-drawing";
import { textHeight } from "./text-height";

/** A blank form as a sheet, and where each of its fields stands. */
export interface DrawnForm {
  readonly drawing: SheetDrawing;
  readonly places: ReadonlyMap<Slot, Position>;
}

export interface FormInk {
  readonly policy: ScoringPolicy;
  /** Lines under the table, 备注 included. */
  readonly notes: readonly string[];
  /** A line under the title that says what the form is not; null: none. */
  readonly warning: string | null;
  readonly texts: ValidationTexts;
}

/**
 * Draws a blank form from its layout. Fields that the request names (unit, project, year) are filled
 * in, the rest is blank; merged areas hold their content in the top-left cell.
 */
export function drawForm(layout: FormLayout, request: FormRequest, ink: FormInk): DrawnForm {
  const placed = placeLayout(withWarning(layout, ink.warning), ink.notes, request.indicators);
  const words = wordsOf(request);
  const heights = rowHeights(placed, layout.widths, words);
  const places = placesOf(placed.cells);
  const bottom = placed.rows.length - 1;
  const right = layout.widths.length - 1;
  return {
    places,
    drawing: {
      name: layout.sheetName,
      cells: drawnCells(
        placed,
        words,
        right,
        request.formulas ? formFormulas(places, ink.policy, percentNumbers(placed)) : new Map(),
      ),
      merges: placed.cells.map(({ area }) => area).filter(isMerged),
      columnWidths: layout.widths,
      rowHeights: Object.fromEntries(heights.map((height, row) => [row, height])),
      validations: formValidations(placed, ink.policy, ink.texts),
      frozenRows: 0,
      page: pageOf(
        layout,
        placed,
        heights.reduce((sum, height) => sum + height, 0),
        { top: 0, left: 0, bottom, right },
      ),
      protection: request.protect ? { allowFormatting: true } : null,
      charts: [],
    },
  };
}

/** The warning stands right below the title, outside the frame. */
function withWarning(layout: FormLayout, warning: string | null): FormLayout {
  if (warning === null) return layout;
  const across = Object.keys(layout.top[0]?.cells ?? {})[0] ?? "A";
  const titles = layout.top.findIndex((row) => row.framed !== false);
  const at = titles < 0 ? layout.top.length : titles;
  const line = {
    framed: false as const,
    cells: { [across]: { style: "note" as const, text: warning } },
  };
  return { ...layout, top: [...layout.top.slice(0, at), line, ...layout.top.slice(at)] };
}

type Words = (cell: LayoutCell) => string;

/** What is printed in a cell: its text with the request's words, or what the request says of its slot. */
function wordsOf(request: FormRequest): Words {
  const bySlot: Readonly<Partial<Record<Slot, string>>> = {
    "head.project": request.project,
    "head.organisation": request.unit,
  };
  const inText: Readonly<Record<string, string>> = {
    "{year}": String(request.year),
    "{project}": request.project,
    "{unit}": request.unit,
    "{money}": request.moneyUnit,
  };
  return ({ text, slot, choices }) => {
    if (choices) return choices.map((name) => `${name} □`).join("  ");
    const own = slot === undefined ? undefined : bySlot[slot];
    if (own !== undefined && own !== "") return own;
    return (text ?? "").replace(/\{(?:year|project|unit|money)\}/g, (name) => inText[name] ?? "");
  };
}

function placesOf(cells: readonly PlacedCell[]): ReadonlyMap<Slot, Position> {
  const places = new Map<Slot, Position>();
  for (const { area, cell } of cells)
    if (cell.slot !== undefined) places.set(cell.slot, { row: area.top, column: area.left });
  return places;
}

function percentNumbers(placed: PlacedLayout): ReadonlySet<Slot> {
  return new Set(
    placed.cells.flatMap(({ cell }) => (cell.percentNumber && cell.slot ? [cell.slot] : [])),
  );
}

function isMerged(area: Area): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}

/** Every cell of a framed row has a border, those of a merged area too. */
function drawnCells(
  placed: PlacedLayout,
  words: Words,
  right: number,
  formulas: ReadonlyMap<Slot, string>,
): readonly DrawnCell[] {
  const drawn = new Map<number, DrawnCell>();
  const put = (at: Position, content: CellContent, style: CellStyle): void => {
    drawn.set(cellKey(at), { at, content, style, link: null });
  };
  placed.rows.forEach(({ framed }, row) => {
    if (!framed) return;
    for (let column = 0; column <= right; column += 1)
      put({ row, column }, { kind: "blank" }, { ...PRINT_STYLES.centre, border: "thin" });
  });
  for (const { area, cell } of placed.cells) {
    const formula = cell.slot === undefined ? undefined : formulas.get(cell.slot);
    const style = cellStyle(cell, placed.rows[area.top]?.framed === true, formula !== undefined);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        put({ row, column }, { kind: "blank" }, style);
    const content: CellContent =
      formula === undefined
        ? contentOf(words(cell), cell)
        : { kind: "formula", formula, cached: null };
    put({ row: area.top, column: area.left }, content, style);
  }
  return [...drawn.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** A number filled in beforehand is a number; everything else is text, whatever it looks like. */
function contentOf(text: string, { slot }: LayoutCell): CellContent {
  if (text === "") return { kind: "blank" };
  const numeric = slot !== undefined && numberFormat(slot) !== null && /^\d+(\.\d+)?$/.test(text);
  return numeric ? { kind: "number", decimal: text } : { kind: "text", text };
}

/** A formula is locked, but a row's score can be written over where it cannot be computed. */
function cellStyle(cell: LayoutCell, framed: boolean, formula: boolean): CellStyle {
  const printed = PRINT_STYLES[cell.style];
  return {
    ...printed,
    border: framed ? "thin" : "none",
    ...cell.look,
    locked: cell.slot === undefined || (formula && !/^row\.\d+\.score$/.test(cell.slot)),
    numberFormat: cell.percentNumber
      ? NUMBER_FORMATS.score
      : ((cell.slot && numberFormat(cell.slot)) ?? "General"),
  };
}

const SCORES: readonly string[] = ["score", "reviewScore"];
const MONEY: readonly string[] = ["initialBudget", "adjustedBudget", "executed", "budget"];

/** The format of a slot that holds numbers; null where it holds text. */
function numberFormat(slot: Slot): string | null {
  const [part, second, third] = slot.split(".");
  const field = third ?? second ?? "";
  if (part === "figure" || MONEY.includes(field)) return NUMBER_FORMATS.money;
  if (field === "rate" || field === "coefficient") return NUMBER_FORMATS.rate;
  if (SCORES.includes(field)) return NUMBER_FORMATS.score;
  const points: RowField = "weight";
  return field === points ? "General" : null;
}

const DEFAULT_HEIGHT = 20;
/** The highest row that Excel allows, in points. */
const MOST_HEIGHT = 409;

/** Rows as high as their text needs; what a merged cell lacks is shared among its rows. */
function rowHeights(
  placed: PlacedLayout,
  widths: readonly number[],
  words: Words,
): readonly number[] {
  const heights = placed.rows.map(({ framed, height }) => height ?? (framed ? DEFAULT_HEIGHT : 0));
  const bySpan = [...placed.cells].sort(
    (a, b) => a.area.bottom - a.area.top - (b.area.bottom - b.area.top),
  );
  for (const { area, cell } of bySpan) {
    const style = { ...PRINT_STYLES[cell.style], ...cell.look };
    const width = widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
    const text = style.stacked ? Array.from(words(cell)).join("\n") : words(cell);
    const needed = textHeight(text, width, style.size);
    let there = 0;
    for (let row = area.top; row <= area.bottom; row += 1) there += heights[row] ?? 0;
    const lack = Math.max(0, needed - there) / (area.bottom - area.top + 1);
    for (let row = area.top; row <= area.bottom; row += 1)
      heights[row] = (heights[row] ?? 0) + lack;
  }
  return heights.map((height) => Math.min(MOST_HEIGHT, Math.ceil(height)));
}

/** More points of height than this would be unreadable on one A4 page. */
const MOST_ON_ONE_PAGE = { portrait: 1300, landscape: 850 } as const;

function pageOf(
  layout: FormLayout,
  placed: PlacedLayout,
  height: number,
  printArea: Area,
): PageSetup {
  const margin = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5 };
  const one = layout.pages === "one" && height <= MOST_ON_ONE_PAGE[layout.orientation];
  const breaks = placed.rows.flatMap(({ newPage }, row) => (newPage ? [row] : []));
  return {
    paper: "A4",
    orientation: layout.orientation,
    printArea,
    // On pages that hold a part of the form each, the indicators' heading would stand over other things.
    titleRows: one || breaks.length > 0 ? null : placed.heading,
    ...(one || breaks.length === 0 ? {} : { breaks }),
    fit: { wide: 1, tall: one ? 1 : 0 },
    margins: margin,
    centered: true,
  };
}
