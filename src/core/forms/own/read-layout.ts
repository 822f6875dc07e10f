import {
  isObjectAt,
  oneOf,
  readArray,
  readNumber,
  readPrintable,
  type ErrorCollector,
} from "../../json/json-values";
import type { OwnFormId } from "../form-profile";
import type { FormLayout, LayoutRow } from "../layouts/layout";
import { PACK_LIMITS } from "./own-form";
import { readRows } from "./read-cells";
import { readIndicators } from "./read-indicators";

const KEYS = ["sheetName", "widths", "orientation", "pages", "top", "indicators", "foot", "notes"];

/** The blank layout of an own form. */
export function readLayout(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  form: OwnFormId,
): FormLayout | undefined {
  if (!isObjectAt(errors, path, input)) return undefined;
  errors.unknownKeys(path, input, KEYS);
  const sheetName = readPrintable(errors, `${path}.sheetName`, input.sheetName, 31);
  const widths = readWidths(errors, `${path}.widths`, input.widths);
  const orientation = oneOf(errors, `${path}.orientation`, input.orientation, [
    "portrait",
    "landscape",
  ]);
  const pages = oneOf(errors, `${path}.pages`, input.pages, ["one", "many"]);
  const count = widths?.length ?? PACK_LIMITS.columns;
  const columns = { count, taken: null };
  const top = readRows(errors, `${path}.top`, input.top, columns);
  const indicators = readIndicators(errors, `${path}.indicators`, input.indicators, count);
  const foot = readRows(errors, `${path}.foot`, input.foot, columns);
  const notes = readNotes(errors, `${path}.notes`, input.notes);
  if (top && foot) checkSlots(errors, path, { top, foot });
  if (sheetName === undefined || !widths || !orientation || !pages) return undefined;
  if (!top || !indicators || !foot || notes === undefined) return undefined;
  return { form, sheetName, widths, orientation, pages, top, indicators, foot, notes };
}

function readWidths(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): readonly number[] | undefined {
  if (Array.isArray(input) && input.length > PACK_LIMITS.columns) {
    errors.add(path, "too-many", { most: String(PACK_LIMITS.columns) });
    return undefined;
  }
  const widths = readArray(errors, path, input, (at, item) =>
    readNumber(errors, at, item, 0.5, 255)?.toNumber(),
  );
  if (widths && widths.length < LEAST_COLUMNS)
    errors.add(path, "too-few", { least: String(LEAST_COLUMNS) });
  return widths;
}

const LEAST_COLUMNS = 2;

function readNotes(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): readonly string[] | null | undefined {
  if (input === null) return null;
  if (Array.isArray(input) && input.length > PACK_LIMITS.notes) {
    errors.add(path, "too-many", { most: String(PACK_LIMITS.notes) });
    return undefined;
  }
  return readArray(errors, path, input, (at, item) =>
    readPrintable(errors, at, item, PACK_LIMITS.text),
  );
}

/** A place to be filled in stands once in a form. */
function checkSlots(
  errors: ErrorCollector,
  path: string,
  parts: Readonly<Record<"top" | "foot", readonly LayoutRow[]>>,
): void {
  const seen = new Set<string>();
  for (const part of ["top", "foot"] as const)
    parts[part].forEach(({ cells }, index) => {
      for (const [key, { slot }] of Object.entries(cells)) {
        if (slot === undefined) continue;
        if (seen.has(slot)) errors.add(`${path}.${part}[${index}].cells.${key}.slot`, "repeated");
        seen.add(slot);
      }
    });
}
