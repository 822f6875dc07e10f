import {
  isObject,
  isObjectAt,
  oneOf,
  readArray,
  readNumber,
  readPrintable,
  type ErrorCollector,
} from "../../json/json-values";
import { areaOf } from "../../sheets/place-layout";
import {
  DEFAULT_ROWS,
  type CellLook,
  type ClassLayout,
  type IndicatorLayout,
  type Level2Layout,
  type RowField,
  type RowPreset,
} from "../layouts/layout";
import { PACK_LIMITS } from "./own-form";
import { optional, readCell, readLook, readOptionalCount, readRows } from "./read-cells";

const ROW_FIELD =
  /^(?:level[123]|nature|initialTarget|target|unit|actual|weight|coefficient|score|reviewScore|reason|remark|status|share|converted|sequence|project|organisation|budget|executed|rate|grade|extra\d{1,2})$/;
const KEYS = ["header", "side", "columns", "classes", "natures", "printed", "looks", "rowHeight"];

/** The indicator block of a layout of so many columns. */
export function readIndicators(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  width: number,
): IndicatorLayout | undefined {
  if (!isObjectAt(errors, path, input)) return undefined;
  errors.unknownKeys(path, input, KEYS);
  const side = readSide(errors, `${path}.side`, input.side, width);
  const taken = side && side.from === "header" ? areaOf(side.column, 0) : null;
  const header = readRows(errors, `${path}.header`, input.header, { count: width, taken });
  const columns = readColumns(errors, `${path}.columns`, input.columns, width, side ?? null);
  const classes = readClasses(errors, `${path}.classes`, input.classes);
  const natures = optional(input.natures, (value) =>
    readTexts(errors, `${path}.natures`, value, PACK_LIMITS.choices),
  );
  const printed = optional(input.printed, (value) =>
    readFields(errors, `${path}.printed`, value, (at, text) =>
      readPrintable(errors, at, text, PACK_LIMITS.name),
    ),
  );
  const looks = optional(input.looks, (value) =>
    readFields<CellLook>(errors, `${path}.looks`, value, (at, look) => readLook(errors, at, look)),
  );
  const rowHeight = optional(input.rowHeight, (value) =>
    readNumber(errors, `${path}.rowHeight`, value, 1, 409),
  );
  if (side === undefined || !header || !columns || !classes) return undefined;
  return {
    ...{ header, side, columns, classes },
    ...(natures ? { natures } : {}),
    ...(printed ? { printed } : {}),
    ...(looks ? { looks } : {}),
    ...(rowHeight ? { rowHeight: rowHeight.toNumber() } : {}),
  };
}

function readSide(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  width: number,
): IndicatorLayout["side"] | undefined {
  if (input === null) return null;
  if (!isObjectAt(errors, path, input)) return undefined;
  errors.unknownKeys(path, input, ["column", "cell", "from"]);
  const named = readSpan(errors, `${path}.column`, input.column, width);
  const cell = readCell(errors, `${path}.cell`, input.cell);
  const from = oneOf(errors, `${path}.from`, input.from, ["header", "rows"]);
  return named === undefined || !cell || !from ? undefined : { column: named, cell, from };
}

function readColumns(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  width: number,
  side: IndicatorLayout["side"],
): IndicatorLayout["columns"] | undefined {
  const taken = new Set<number>(side ? columnsOf(side.column) : []);
  return readFields(errors, path, input, (at, value) => {
    const named = readSpan(errors, at, value, width);
    if (named === undefined) return undefined;
    if (columnsOf(named).some((column) => taken.has(column))) {
      errors.add(at, "overlap");
      return undefined;
    }
    for (const column of columnsOf(named)) taken.add(column);
    return named;
  });
}

/** One column or several, inside a form of so many. */
function readSpan(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  width: number,
): string | undefined {
  const named = typeof input === "string" && /^[A-Z](?::[A-Z])?$/.test(input) ? input : null;
  const columns = named === null ? [] : columnsOf(named);
  if (named === null || columns.length === 0) {
    errors.add(path, "not-cells");
    return undefined;
  }
  if ((columns[columns.length - 1] ?? 0) < width) return named;
  errors.add(path, "outside");
  return undefined;
}

function columnsOf(span: string): readonly number[] {
  const { left, right } = areaOf(span, 0);
  return Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
}

/** An object by fields of an indicator row; other keys are unknown. */
function readFields<T>(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  read: (path: string, value: unknown) => T | undefined,
): Readonly<Partial<Record<RowField, T>>> | undefined {
  if (!isObjectAt(errors, path, input)) return undefined;
  const known: [string, T][] = [];
  for (const [key, value] of Object.entries(input)) {
    const at = `${path}.${key}`;
    if (!ROW_FIELD.test(key)) {
      errors.add(at, "unknown-key", {
        allowed: "level1, level2, level3, target, actual, weight …",
      });
      continue;
    }
    const item = read(at, value);
    if (item !== undefined) known.push([key, item]);
  }
  return Object.fromEntries(known);
}

function readTexts(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  most: number,
): readonly string[] | undefined {
  if (tooMany(errors, path, input, most)) return undefined;
  return readArray(errors, path, input, (at, item) =>
    readPrintable(errors, at, item, PACK_LIMITS.name),
  );
}

function tooMany(errors: ErrorCollector, path: string, input: unknown, most: number): boolean {
  if (!Array.isArray(input) || input.length <= most) return false;
  errors.add(path, "too-many", { most: String(most) });
  return true;
}

function readClasses(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): readonly ClassLayout[] | undefined {
  if (tooMany(errors, path, input, PACK_LIMITS.classes)) return undefined;
  const classes = readArray(errors, path, input, (at, item) => readClass(errors, at, item));
  if (!classes) return undefined;
  const rows = classes
    .flatMap(({ level2 }) => level2)
    .reduce((sum, { presets, rows: blank }) => sum + (presets?.length ?? blank ?? DEFAULT_ROWS), 0);
  if (rows > PACK_LIMITS.indicatorRows)
    errors.add(path, "too-many", { most: String(PACK_LIMITS.indicatorRows) });
  if (rows < 1) errors.add(path, "too-few", { least: "1" });
  return classes;
}

function readClass(errors: ErrorCollector, path: string, input: unknown): ClassLayout | undefined {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, ["level1", "points", "level2"]);
  const level1 = readPrintable(errors, `${path}.level1`, input.level1, PACK_LIMITS.name);
  const points = readPoints(errors, `${path}.points`, input.points);
  if (tooMany(errors, `${path}.level2`, input.level2, PACK_LIMITS.level2)) return undefined;
  const level2 = readArray(errors, `${path}.level2`, input.level2, (at, item) =>
    readLevel2(errors, at, item),
  );
  return level1 === undefined || points === undefined || !level2
    ? undefined
    : { level1, points, level2 };
}

function readPoints(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): string | null | undefined {
  if (input === null || (typeof input === "string" && /^\d{1,4}(?:\.\d{1,4})?$/.test(input)))
    return input;
  errors.add(path, input === undefined ? "missing" : "not-a-number");
  return undefined;
}

function readLevel2(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): Level2Layout | undefined {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, ["name", "presets", "rows"]);
  const name = readPrintable(errors, `${path}.name`, input.name, PACK_LIMITS.name);
  const rows = readOptionalCount(errors, `${path}.rows`, input.rows, 1, PACK_LIMITS.indicatorRows);
  if (tooMany(errors, `${path}.presets`, input.presets, PACK_LIMITS.indicatorRows))
    return undefined;
  const presets = optional(input.presets, (value) =>
    readArray(errors, `${path}.presets`, value, (at, item): RowPreset | undefined =>
      readFields(errors, at, item, (place, text) =>
        readPrintable(errors, place, text, PACK_LIMITS.text),
      ),
    ),
  );
  if (name === undefined) return undefined;
  return { name, ...(presets ? { presets } : {}), ...(rows === undefined ? {} : { rows }) };
}
