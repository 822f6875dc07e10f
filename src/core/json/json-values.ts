import { Decimal } from "decimal.js";

export type JsonErrorCode =
  | "not-an-object"
  | "not-a-list"
  | "not-a-text"
  | "not-a-string"
  | "not-a-number"
  | "not-a-whole-number"
  | "not-true-or-false"
  | "not-one-of"
  | "out-of-range"
  | "out-of-order"
  | "missing"
  | "unknown-key"
  | "unknown-policy"
  | "unknown-rule"
  | "too-long"
  | "too-many"
  | "too-few"
  | "control-characters"
  | "not-the-format"
  | "not-the-version"
  | "not-an-id"
  | "not-cells"
  | "not-a-slot"
  | "not-a-colour"
  | "outside"
  | "overlap"
  | "repeated";

/** What is wrong with one key of a file that people write; `path` is "" for the file itself. */
export interface JsonError {
  /** "tierBands.partly", "grades[1].from" */
  readonly path: string;
  readonly code: JsonErrorCode;
  /** Facts for the sentence: `found`, `allowed`, `from`, `to`. */
  readonly values: Readonly<Record<string, string>>;
}

export interface ErrorCollector {
  readonly list: readonly JsonError[];
  add(path: string, code: JsonErrorCode, values?: Readonly<Record<string, string>>): void;
  unknownKeys(path: string, input: object, allowed: readonly string[]): void;
}

/** Nobody mends more at once; a hostile file may have millions. */
const MOST_ERRORS = 100;
const LONGEST_PATH = 120;

export function collector(): ErrorCollector {
  const list: JsonError[] = [];
  const add: ErrorCollector["add"] = (path, code, values = {}) => {
    if (list.length < MOST_ERRORS) list.push({ path: path.slice(0, LONGEST_PATH), code, values });
  };
  return {
    list,
    add,
    unknownKeys: (path, input, allowed) => {
      for (const key of Object.keys(input))
        if (!allowed.includes(key))
          add(path === "" ? key : `${path}.${key}`, "unknown-key", { allowed: allowed.join(", ") });
    },
  };
}

export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** Whether an object stands at `path`; what stands there instead is noted as an error. */
export function isObjectAt(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): input is Readonly<Record<string, unknown>> {
  if (isObject(input)) return true;
  errors.add(path, input === undefined ? "missing" : "not-an-object");
  return false;
}

export function readText(errors: ErrorCollector, path: string, input: unknown): string | undefined {
  if (typeof input === "string" && input.trim() !== "") return input;
  errors.add(path, input === undefined ? "missing" : "not-a-text");
  return undefined;
}

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A text of at most `most` characters that every sheet can show: line breaks, but no other control characters. */
export function readPrintable(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  most: number,
): string | undefined {
  if (typeof input !== "string") {
    errors.add(path, input === undefined ? "missing" : "not-a-string");
    return undefined;
  }
  if (input.length > most) {
    errors.add(path, "too-long", { most: String(most) });
    return undefined;
  }
  if (CONTROL.test(input) || LONE_SURROGATE.test(input)) {
    errors.add(path, "control-characters");
    return undefined;
  }
  return input;
}

/** A whole JSON number between `from` and `to`, both included. */
export function readCount(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  from: number,
  to: number,
): number | undefined {
  const number = readNumber(errors, path, input, from, to);
  if (!number) return undefined;
  if (number.isInteger()) return number.toNumber();
  errors.add(path, "not-a-whole-number");
  return undefined;
}

export function readBoolean(
  errors: ErrorCollector,
  path: string,
  input: unknown,
): boolean | undefined {
  if (typeof input === "boolean") return input;
  errors.add(path, "not-true-or-false");
  return undefined;
}

/** A JSON number between `from` and `to`, both included. */
export function readNumber(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  from: number,
  to: number,
): Decimal | undefined {
  if (typeof input !== "number" || !Number.isFinite(input)) {
    errors.add(path, input === undefined ? "missing" : "not-a-number");
    return undefined;
  }
  if (input < from || input > to) {
    errors.add(path, "out-of-range", { found: String(input), from: String(from), to: String(to) });
    return undefined;
  }
  return new Decimal(input);
}

export function oneOf<const T extends string>(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((value) => value === input);
  if (found === undefined) errors.add(path, "not-one-of", { allowed: allowed.join(", ") });
  return found;
}

/** The items that could be read; undefined where the input is no list. */
export function readArray<T>(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  readItem: (path: string, item: unknown) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(input)) {
    errors.add(path, "not-a-list");
    return undefined;
  }
  return input.flatMap((item: unknown, i) => {
    const value = readItem(`${path}[${i}]`, item);
    return value === undefined ? [] : [value];
  });
}
