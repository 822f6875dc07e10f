import { FORM_IDS, type FormId } from "../forms/form-profile";
import { isOwnFormId } from "../forms/own/own-form";
import { isObject } from "../json/json-values";
import { policyById } from "../score/policies";
import type { Tier } from "../values/read-value";
import type { RowState, TableState, WorkbookState } from "./workbook-state";

type Json = Readonly<Record<string, unknown>>;

/**
 * The state of a workbook from parsed JSON that anybody may have written. Null where it is none, or
 * one of a later version; a decision that does not fit is left out, the others stay.
 */
export function parseWorkbookState(input: unknown): WorkbookState | null {
  if (!isObject(input) || input.version !== 1) return null;
  return {
    version: 1,
    tables: recordOf(input.tables, readTable),
    policy: isObject(input.policy) ? input.policy : null,
    acknowledgements: listOf(input.acknowledgements, readAcknowledgement),
  };
}

function readTable(input: unknown): TableState | null {
  if (!isObject(input)) return null;
  return {
    form: isOwnFormId(input.form) ? input.form : oneOf<FormId>(FORM_IDS, input.form),
    policy: readPolicyId(input.policy),
    rows: recordOf(input.rows, readRow),
    fundWeight: readPoints(input.fundWeight),
  };
}

function readRow(input: unknown): RowState | null {
  if (!isObject(input)) return null;
  const row = { weight: readPoints(input.weight), choice: readChoice(input.choice) };
  return row.weight === null && row.choice === null ? null : row;
}

const TIERS: readonly Tier[] = ["achieved", "partly", "not"];

function readChoice(input: unknown): RowState["choice"] {
  if (!isObject(input)) return null;
  return input.kind === "tier" ? readTierChoice(input) : readManualChoice(input);
}

function readTierChoice(input: Json): RowState["choice"] {
  const tier = oneOf<Tier>(TIERS, input.tier);
  const share = readPoints(input.share);
  if (tier === null || share === null || Number(share) > 1) return null;
  return { kind: "tier", tier, share };
}

function readManualChoice({ kind, score, note }: Json): RowState["choice"] {
  const points = readPoints(score);
  if (kind !== "manual" || points === null) return null;
  return { kind, score: points, note: typeof note === "string" ? note : "" };
}

function readAcknowledgement(input: unknown): WorkbookState["acknowledgements"][number] | null {
  if (!isObject(input)) return null;
  const { id, reason } = input;
  if (typeof id !== "string" || id === "") return null;
  return { id, reason: typeof reason === "string" ? reason : "" };
}

function readPolicyId(input: unknown): string | null {
  return typeof input === "string" && policyById(input) ? input : null;
}

/** A plain decimal that is not below zero, as weights, scores and shares are; null for anything else. */
function readPoints(input: unknown): string | null {
  return typeof input === "string" && /^\d{1,12}(?:\.\d{1,12})?$/.test(input) ? input : null;
}

function oneOf<T extends string>(allowed: readonly T[], input: unknown): T | null {
  return allowed.find((each) => each === input) ?? null;
}

/** The entries that can be read; own keys only, so that `__proto__` is a key like any other. */
function recordOf<T>(
  input: unknown,
  read: (value: unknown) => T | null,
): Readonly<Record<string, T>> {
  if (!isObject(input)) return {};
  const entries: [string, T][] = [];
  for (const [key, value] of Object.entries(input)) {
    const known = read(value);
    if (known !== null) entries.push([key, known]);
  }
  return Object.fromEntries(entries);
}

function listOf<T>(input: unknown, read: (value: unknown) => T | null): readonly T[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((value: unknown) => {
    const known = read(value);
    return known === null ? [] : [known];
  });
}
