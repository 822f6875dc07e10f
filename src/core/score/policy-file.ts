import type { PolicyParameters, PolicyOverrides } from "./policy-overrides";
import { policyById } from "./policies";
import type { ErrorCollector, JsonError } from "../json/json-values";
import {
  collector,
  isObject,
  oneOf,
  readArray,
  readBoolean,
  readNumber,
  readText,
} from "../json/json-values";

/** A finding that a person has looked at and accepts, with the reason to be printed. */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

export interface PolicyFile extends PolicyOverrides {
  readonly acknowledge: readonly Acknowledgement[];
}

export type PolicyFileOutcome =
  | { readonly ok: true; readonly value: PolicyFile }
  | { readonly ok: false; readonly errors: readonly JsonError[] };

const KEYS = [
  "$schema",
  "base",
  "name",
  "source",
  "fundWeight",
  "totalPoints",
  "level1Weights",
  "tierBands",
  "reverse",
  "equal",
  "stepped",
  "grades",
  "overFulfilment",
  "lowExecution",
  "fullOutputExecution",
  "concentratedWeight",
  "reasonsDemanded",
  "scoreDecimals",
  "tolerance",
  "rules",
  "acknowledge",
] as const;

/**
 * Reads a policy file (`docs/policy.schema.json`) from parsed JSON. All errors are returned, each with
 * the path of its key. `knownRules`: ids that `rules` may name; left out, any id is taken.
 */
export function parsePolicyFile(input: unknown, knownRules?: readonly string[]): PolicyFileOutcome {
  const errors = collector();
  if (!isObject(input)) {
    errors.add("", "not-an-object");
    return { ok: false, errors: errors.list };
  }
  errors.unknownKeys("", input, KEYS);
  if (input.$schema !== undefined) readText(errors, "$schema", input.$schema);
  const overrides: PolicyOverrides = {
    base: readBase(errors, input.base),
    parameters: readParameters(errors, input),
    ...readRules(errors, input.rules, knownRules),
  };
  const acknowledge = readAcknowledgements(errors, input.acknowledge);
  if (errors.list.length > 0) return { ok: false, errors: errors.list };
  return { ok: true, value: { ...overrides, acknowledge } };
}

function readBase(errors: ErrorCollector, input: unknown): string | null {
  if (input === undefined) return null;
  const id = readText(errors, "base", input);
  if (id === undefined) return null;
  if (!policyById(id)) errors.add("base", "unknown-policy", { found: id });
  return id;
}

function readParameters(
  errors: ErrorCollector,
  input: Readonly<Record<string, unknown>>,
): PolicyParameters {
  const read = <K extends keyof PolicyParameters>(
    key: K,
    reader: (path: string, value: unknown) => PolicyParameters[K] | undefined,
  ): Pick<PolicyParameters, K> => {
    const value = input[key] === undefined ? undefined : reader(key, input[key]);
    return (value === undefined ? {} : { [key]: value }) as Pick<PolicyParameters, K>;
  };
  const number = (from: number, to: number) => (path: string, value: unknown) =>
    readNumber(errors, path, value, from, to);
  const numberOrNull = (from: number, to: number) => (path: string, value: unknown) =>
    value === null ? null : readNumber(errors, path, value, from, to);
  return {
    ...read("name", (path, value) => readText(errors, path, value)),
    ...read("source", (path, value) => readText(errors, path, value)),
    ...read("fundWeight", numberOrNull(0, 100)),
    ...read("totalPoints", number(1, 1000)),
    ...read("level1Weights", (path, value) => readWeights(errors, path, value)),
    ...read("tierBands", (path, value) => readBands(errors, path, value)),
    ...read("reverse", (path, value) => oneOf(errors, path, value, ["ratio", "linear"])),
    ...(input.reverse === undefined ? {} : { reverseStated: true }),
    ...read("equal", (path, value) => oneOf(errors, path, value, ["at-least", "exact"])),
    ...read("stepped", (path, value) =>
      readArray(errors, path, value, (at, item) =>
        oneOf(errors, at, item, ["satisfaction", "cost"]),
      ),
    ),
    ...read("grades", (path, value) => readGrades(errors, path, value)),
    ...read("overFulfilment", numberOrNull(1, 100)),
    ...read("lowExecution", numberOrNull(0, 1)),
    ...read("fullOutputExecution", numberOrNull(0, 1)),
    ...read("concentratedWeight", numberOrNull(0, 1000)),
    ...read("reasonsDemanded", (path, value) => readBoolean(errors, path, value)),
    ...read("scoreDecimals", (path, value) => {
      const decimals = readNumber(errors, path, value, 0, 4);
      if (decimals && !decimals.isInteger()) errors.add(path, "not-a-whole-number");
      return decimals?.toNumber();
    }),
    ...read("tolerance", number(0, 10)),
  };
}

/** `{ "产出指标": 50, … }` */
function readWeights(errors: ErrorCollector, path: string, input: unknown) {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  return Object.entries(input).flatMap(([name, value]) => {
    const weight = readNumber(errors, `${path}.${name}`, value, 0, 100);
    return weight ? [{ name, weight }] : [];
  });
}

function readBands(errors: ErrorCollector, path: string, input: unknown) {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, ["achieved", "partly"]);
  const achieved = readNumber(errors, `${path}.achieved`, input.achieved, 0, 1);
  const partly = readNumber(errors, `${path}.partly`, input.partly, 0, 1);
  if (!achieved || !partly) return undefined;
  if (partly.gte(achieved)) errors.add(`${path}.partly`, "out-of-order");
  return { achieved, partly };
}

function readGrades(errors: ErrorCollector, path: string, input: unknown) {
  const grades = readArray(errors, path, input, (at, item) => {
    if (!isObject(item)) {
      errors.add(at, "not-an-object");
      return undefined;
    }
    errors.unknownKeys(at, item, ["name", "from"]);
    const name = readText(errors, `${at}.name`, item.name);
    const from = readNumber(errors, `${at}.from`, item.from, 0, 1000);
    return name !== undefined && from ? { name, from } : undefined;
  });
  grades?.forEach((grade, i) => {
    if (grades[i - 1]?.from.lte(grade.from)) errors.add(`${path}[${i}].from`, "out-of-order");
  });
  return grades;
}

/** `{ "execution-rate": "off" }` */
function readRules(
  errors: ErrorCollector,
  input: unknown,
  knownRules: readonly string[] | undefined,
): Pick<PolicyOverrides, "rulesOff" | "rulesOn"> {
  const rulesOff: string[] = [];
  const rulesOn: string[] = [];
  if (input !== undefined && !isObject(input)) errors.add("rules", "not-an-object");
  for (const [rule, value] of Object.entries(isObject(input) ? input : {})) {
    const path = `rules.${rule}`;
    if (knownRules && !knownRules.includes(rule)) errors.add(path, "unknown-rule", { found: rule });
    const state = oneOf(errors, path, value, ["on", "off"]);
    if (state) (state === "off" ? rulesOff : rulesOn).push(rule);
  }
  return { rulesOff, rulesOn };
}

function readAcknowledgements(errors: ErrorCollector, input: unknown): readonly Acknowledgement[] {
  if (input === undefined) return [];
  const read = readArray(errors, "acknowledge", input, (at, item) => {
    if (!isObject(item)) {
      errors.add(at, "not-an-object");
      return undefined;
    }
    errors.unknownKeys(at, item, ["id", "reason"]);
    const id = readText(errors, `${at}.id`, item.id);
    const reason = readText(errors, `${at}.reason`, item.reason);
    return id !== undefined && reason !== undefined ? { id, reason } : undefined;
  });
  return read ?? [];
}
