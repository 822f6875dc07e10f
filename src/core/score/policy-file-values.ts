import { Decimal } from "decimal.js";

export type PolicyFileErrorCode =
  | "not-an-object"
  | "not-a-list"
  | "not-a-text"
  | "not-a-number"
  | "not-a-whole-number"
  | "not-true-or-false"
  | "not-one-of"
  | "out-of-range"
  | "out-of-order"
  | "missing"
  | "unknown-key"
  | "unknown-policy"
  | "unknown-rule";

/** What is wrong with one key of a policy file; `path` is "" for the file itself. */
export interface PolicyFileError {
  /** "tierBands.partly", "grades[1].from" */
  readonly path: string;
  readonly code: PolicyFileErrorCode;
  /** Facts for the sentence: `found`, `allowed`, `from`, `to`. */
  readonly values: Readonly<Record<string, string>>;
}

export interface ErrorCollector {
  readonly list: readonly PolicyFileError[];
  add(path: string, code: PolicyFileErrorCode, values?: Readonly<Record<string, string>>): void;
  unknownKeys(path: string, input: object, allowed: readonly string[]): void;
}

export function collector(): ErrorCollector {
  const list: PolicyFileError[] = [];
  const add: ErrorCollector["add"] = (path, code, values = {}) => {
    list.push({ path, code, values });
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

export function readText(errors: ErrorCollector, path: string, input: unknown): string | undefined {
  if (typeof input === "string" && input.trim() !== "") return input;
  errors.add(path, input === undefined ? "missing" : "not-a-text");
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
