import { MONEY_UNITS, type TableKind } from "../../detect/evaluation-table";
import {
  collector,
  isObject,
  isObjectAt,
  oneOf,
  readArray,
  readPrintable,
  readText,
  type ErrorCollector,
  type JsonError,
} from "../../json/json-values";
import { parsePolicyFile } from "../../score/policy-file";
import { PROVENANCES } from "../form-profile";
import { isOwnFormId, PACK_FORMAT, PACK_LIMITS, type FormPack, type OwnForm } from "./own-form";
import { readLayout } from "./read-layout";

export type FormPackOutcome =
  | { readonly ok: true; readonly value: FormPack }
  | { readonly ok: false; readonly errors: readonly JsonError[] };

const KINDS: readonly TableKind[] = ["project", "overall", "target-completion", "summary"];
const FORM_KEYS = ["id", "name", "kind", "provenance", "source", "moneyUnit", "policy", "layout"];

/**
 * Reads a file of forms (`docs/form-pack.schema.json`) from parsed JSON that anybody may have written.
 * Errors come with the path of their key, the first hundred of them. `knownRules`: ids that a policy may
 * switch; left out, any id is taken.
 */
export function parseFormPack(input: unknown, knownRules?: readonly string[]): FormPackOutcome {
  const errors = collector();
  if (!isObject(input)) {
    errors.add("", "not-an-object");
    return { ok: false, errors: errors.list };
  }
  // A file of another kind or version is told as such, not key by key.
  if (input.format !== PACK_FORMAT.format)
    errors.add("format", "not-the-format", { allowed: PACK_FORMAT.format });
  else if (input.version !== PACK_FORMAT.version)
    errors.add("version", "not-the-version", {
      found: typeof input.version === "number" ? String(input.version) : "",
      allowed: String(PACK_FORMAT.version),
    });
  if (errors.list.length > 0) return { ok: false, errors: errors.list };
  errors.unknownKeys("", input, ["$schema", "format", "version", "name", "forms"]);
  if (input.$schema !== undefined) readText(errors, "$schema", input.$schema);
  const name = readPrintable(errors, "name", input.name, PACK_LIMITS.name);
  const forms = readForms(errors, input.forms, knownRules);
  if (errors.list.length > 0 || name === undefined || !forms)
    return { ok: false, errors: errors.list };
  return { ok: true, value: { name, forms } };
}

function readForms(
  errors: ErrorCollector,
  input: unknown,
  knownRules: readonly string[] | undefined,
): readonly OwnForm[] | undefined {
  if (Array.isArray(input) && input.length > PACK_LIMITS.forms) {
    errors.add("forms", "too-many", { most: String(PACK_LIMITS.forms) });
    return undefined;
  }
  if (Array.isArray(input) && input.length === 0) errors.add("forms", "too-few", { least: "1" });
  const seen = new Set<string>();
  return readArray(errors, "forms", input, (at, item) => {
    const form = readForm(errors, at, item, knownRules);
    if (form && seen.has(form.id)) errors.add(`${at}.id`, "repeated");
    if (form) seen.add(form.id);
    return form;
  });
}

function readForm(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  knownRules: readonly string[] | undefined,
): OwnForm | undefined {
  if (!isObject(input)) {
    errors.add(path, "not-an-object");
    return undefined;
  }
  errors.unknownKeys(path, input, FORM_KEYS);
  const { id } = input;
  if (!isOwnFormId(id)) {
    errors.add(`${path}.id`, id === undefined ? "missing" : "not-an-id");
    return undefined;
  }
  const name = readName(errors, `${path}.name`, input.name);
  const kind = input.kind === null ? null : oneOf(errors, `${path}.kind`, input.kind, KINDS);
  const provenance = oneOf(errors, `${path}.provenance`, input.provenance, PROVENANCES);
  const source = readPrintable(errors, `${path}.source`, input.source, PACK_LIMITS.name);
  const moneyUnit = oneOf(errors, `${path}.moneyUnit`, input.moneyUnit, MONEY_UNITS);
  const policy = readPolicy(errors, `${path}.policy`, input.policy, knownRules);
  const layout = readLayout(errors, `${path}.layout`, input.layout, id);
  if (name === undefined || kind === undefined || !provenance || source === undefined)
    return undefined;
  if (!moneyUnit || !policy || !layout) return undefined;
  return { id, name, kind, provenance, source, moneyUnit, policy, layout };
}

function readName(errors: ErrorCollector, path: string, input: unknown): string | undefined {
  const name = readPrintable(errors, path, input, PACK_LIMITS.name);
  if (name?.trim() !== "") return name;
  errors.add(path, "not-a-text");
  return undefined;
}

/** The policy is kept as it was written; what it may say is the policy file's business. */
function readPolicy(
  errors: ErrorCollector,
  path: string,
  input: unknown,
  knownRules: readonly string[] | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if (!isObjectAt(errors, path, input)) return undefined;
  const parsed = parsePolicyFile(input, knownRules);
  // Findings of single tables are no matter of a form.
  if (parsed.ok && input.acknowledge === undefined) return input;
  if (parsed.ok)
    errors.add(`${path}.acknowledge`, "unknown-key", { allowed: "base, name, rules …" });
  else
    for (const error of parsed.errors)
      errors.add(error.path === "" ? path : `${path}.${error.path}`, error.code, error.values);
  return undefined;
}
