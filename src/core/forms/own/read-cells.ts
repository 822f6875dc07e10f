import {
  oneOf,
  readArray,
  readBoolean,
  readCount,
  readNumber,
  readPrintable,
  isObject,
  isObjectAt,
  type ErrorCollector,
} from "../../json/json-values";
import type { Area } from "../../grid/address";
import { areaOf } from "../../sheets/place-layout";
import type { CellLook, LayoutCell, LayoutRow, PrintStyle, Slot } from "../layouts/layout";
import { PACK_LIMITS } from "./own-form";

const STYLES: readonly PrintStyle[] = [
  "title",
  "subtitle",
  "caption",
  "section",
  "label",
  "side",
  "text",
  "centre",
  "note",
];

/** The columns a form has; cells beyond them are outside. */
export interface Columns {
  readonly count: number;
  /** Taken beside all these rows, by a side label: cells may not stand there. */
  readonly taken: Area | null;
}

/** Rows of a layout; each of their cells inside the columns and the rows, and none over another. */
export function readRows(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  columns: Columns,
): readonly LayoutRow[] | undefined {
  if (Array.isArray(input) && input.length > PACK_LIMITS.rows) {
    errors.add(path, "too-many", { most: String(PACK_LIMITS.rows) });
    return undefined;
  }
  const count = Array.isArray(input) ? input.length : 0;
  const taken = new Set<number>();
  let row = -1;
  return readArray(errors, path, input, (at, item) => {
    row += 1;
    return readRow(errors, at, item, { row, rows: count, columns, taken });
  });
}

interface RowPlace {
  readonly row: number;
  readonly rows: number;
  readonly columns: Columns;
  /** Cells of the block that are taken: row × 32 + column. */
  readonly taken: Set<number>;
}

function readRow(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  place: RowPlace,
): LayoutRow | undefined {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, ["cells", "height", "framed", "newPage"]);
  const height = optional(input.height, (value) =>
    readNumber(errors, `${path}.height`, value, 0, 409),
  );
  const framed = optional(input.framed, (value) => readBoolean(errors, `${path}.framed`, value));
  const newPage = optional(input.newPage, (value) => readBoolean(errors, `${path}.newPage`, value));
  const cells = readCells(errors, `${path}.cells`, input.cells, place);
  return {
    cells: cells ?? {},
    ...(height === undefined ? {} : { height: height.toNumber() }),
    ...(framed === false ? { framed } : {}),
    ...(newPage === true ? { newPage } : {}),
  };
}

function readCells(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  place: RowPlace,
): LayoutRow["cells"] | undefined {
  if (!isObjectAt(errors, path, input)) return undefined;
  const cells: [string, LayoutCell][] = [];
  for (const [key, value] of Object.entries(input)) {
    const at = `${path}.${key}`;
    if (!takeCells(errors, at, key, place)) continue;
    const cell = readCell(errors, at, value);
    if (cell) cells.push([key, cell]);
  }
  return Object.fromEntries(cells);
}

const CELLS_KEY = /^[A-Z](?::[A-Z])?(?:\+\d{1,3})?$/;

function takeCells(
  errors: ErrorCollector,
  path: string,
  key: string,
  { row, rows, columns, taken }: RowPlace,
): boolean {
  const area = CELLS_KEY.test(key) ? areaOf(key, row) : null;
  if (!area || area.right < area.left) {
    errors.add(path, "not-cells");
    return false;
  }
  const { taken: side } = columns;
  const beside = side !== null && area.left <= side.right && side.left <= area.right;
  if (area.right >= columns.count || area.bottom >= rows) {
    errors.add(path, "outside");
    return false;
  }
  const places: number[] = [];
  for (let at = area.top; at <= area.bottom; at += 1)
    for (let column = area.left; column <= area.right; column += 1) places.push(at * 32 + column);
  if (beside || places.some((one) => taken.has(one))) {
    errors.add(path, "overlap");
    return false;
  }
  for (const one of places) taken.add(one);
  return true;
}

/** One cell of a layout. */
export function readCell(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): LayoutCell | undefined {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, ["style", "text", "slot", "percentNumber", "choices", "look"]);
  const style = oneOf(errors, `${path}.style`, input.style, STYLES);
  const text = optional(input.text, (value) =>
    readPrintable(errors, `${path}.text`, value, PACK_LIMITS.text),
  );
  const slot = optional(input.slot, (value) => readSlot(errors, `${path}.slot`, value));
  const percentNumber = optional(input.percentNumber, (value) =>
    readBoolean(errors, `${path}.percentNumber`, value),
  );
  const choices = optional(input.choices, (value) => readChoices(errors, `${path}.choices`, value));
  const look = optional(input.look, (value) => readLook(errors, `${path}.look`, value));
  if (!style) return undefined;
  return {
    style,
    ...(text === undefined ? {} : { text }),
    ...(slot === undefined ? {} : { slot }),
    ...(percentNumber ? { percentNumber } : {}),
    ...(choices === undefined ? {} : { choices }),
    ...(look === undefined ? {} : { look }),
  };
}

export function optional<T>(
  input: unknown,
  read: (value: unknown) => T | undefined,
): T | undefined {
  return input === undefined ? undefined : read(input);
}

function readChoices(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): readonly string[] | undefined {
  if (Array.isArray(input) && input.length > PACK_LIMITS.choices) {
    errors.add(path, "too-many", { most: String(PACK_LIMITS.choices) });
    return undefined;
  }
  return readArray(errors, path, input, (at, item) =>
    readPrintable(errors, at, item, PACK_LIMITS.name),
  );
}

const NUMBER = "\\d{1,4}";
const FUND_FIELDS = "initialBudget|adjustedBudget|executed|weight|rate|score|reason";
/** The places that may stand outside the indicator rows, whose places are counted out when it is drawn. */
const SLOT = new RegExp(
  `^(?:head\\.(?:project|supervisor|organisation|contact|reportDate|other)|fund\\.${NUMBER}\\.(?:${FUND_FIELDS})|` +
    `goal\\.${NUMBER}\\.(?:expected|actual)|total\\.(?:weight|score|grade)|(?:reason|remark|text)\\.${NUMBER}|` +
    `figure\\.${NUMBER}\\.${NUMBER}\\.${NUMBER}|sum\\.(?:budget|executed|rate))$`,
);

function readSlot(errors: ErrorCollector, path: string, input: unknown): Slot | undefined {
  if (typeof input === "string" && SLOT.test(input)) return input as Slot;
  errors.add(path, "not-a-slot");
  return undefined;
}

const LOOK_KEYS = [
  "font",
  "size",
  "bold",
  "color",
  "fill",
  "horizontal",
  "vertical",
  "wrap",
  "stacked",
  "border",
] as const;

/** Where a cell differs from its print style. */
export function readLook(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): CellLook | undefined {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, LOOK_KEYS);
  const read = <K extends keyof CellLook>(
    key: K,
    reader: (at: string, value: unknown) => CellLook[K] | undefined,
  ): Pick<CellLook, K> => {
    const value = input[key] === undefined ? undefined : reader(`${path}.${key}`, input[key]);
    return (value === undefined ? {} : { [key]: value }) as Pick<CellLook, K>;
  };
  const choice =
    <const T extends string>(allowed: readonly T[]) =>
    (at: string, value: unknown) =>
      oneOf(errors, at, value, allowed);
  const truth = (at: string, value: unknown) => readBoolean(errors, at, value);
  const colour = (at: string, value: unknown) => readColour(errors, at, value);
  return {
    ...read("font", (at, value) => readPrintable(errors, at, value, 40)),
    ...read("size", (at, value) => readNumber(errors, at, value, 1, 100)?.toNumber()),
    ...read("bold", truth),
    ...read("color", colour),
    ...read("fill", colour),
    ...read("horizontal", choice(["general", "left", "center", "right"])),
    ...read("vertical", choice(["top", "center", "bottom"])),
    ...read("wrap", truth),
    ...read("stacked", truth),
    ...read("border", choice(["none", "thin"])),
  };
}

function readColour(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): string | null | undefined {
  if (input === null || (typeof input === "string" && /^#[0-9A-F]{6}$/.test(input))) return input;
  errors.add(path, "not-a-colour");
  return undefined;
}

/** A whole number that may be left out. */
export function readOptionalCount(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  from: number,
  to: number,
): number | undefined {
  return optional(input, (value) => readCount(errors, path, value, from, to));
}
