import { Decimal } from "decimal.js";
import type { JsonError } from "../../core/json/json-values";
import { RULE_IDS } from "../../core/check/rule-ids";
import { parsePolicyFile } from "../../core/score/policy-file";
import { settingsWords } from "../../words/pane/settings";
import { wordsOfJsonError, wordsOfValue } from "../../words/json-errors";

export type PolicyRecord = Readonly<Record<string, unknown>>;

/** Parameters typed as numbers; percents are typed whole and kept as fractions. */
export const NUMBER_FIELDS = [
  { key: "lowExecution", unit: "percent" },
  { key: "fullOutputExecution", unit: "percent" },
  { key: "overFulfilment", unit: "percent" },
  { key: "concentratedWeight", unit: "points" },
  { key: "tolerance", unit: "points" },
  { key: "scoreDecimals", unit: "places" },
] as const;

export type NumberField = (typeof NUMBER_FIELDS)[number];

/** What stands in a field for a kept policy: "" where the form decides. */
export function typedText({ key, unit }: NumberField, policy: PolicyRecord | null): string {
  const kept = policy?.[key];
  if (typeof kept !== "number") return "";
  return unit === "percent" ? new Decimal(kept).times(100).toString() : String(kept);
}

export type PolicyDraft =
  | { readonly ok: true; readonly policy: PolicyRecord | null }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

export interface PolicyError {
  /** The field it is about; null: none that is typed. */
  readonly field: NumberField["key"] | null;
  readonly text: string;
}

/** The kept policy with what was typed; sentences where it would not be a valid one. */
export function withTyped(
  kept: PolicyRecord | null,
  typed: Readonly<Partial<Record<NumberField["key"], string>>>,
): PolicyDraft {
  const errors: PolicyError[] = [];
  let policy: PolicyRecord = kept ?? {};
  for (const field of NUMBER_FIELDS) {
    const text = typed[field.key]?.trim().replace(/[%％]$/, "");
    if (text === undefined) continue;
    if (text === "") policy = without(policy, field.key);
    else if (/^\d+(\.\d+)?$/.test(text)) policy = { ...policy, [field.key]: numberOf(field, text) };
    else errors.push({ field: field.key, text: settingsWords.notNumber });
  }
  return errors.length > 0 ? { ok: false, errors } : checked(policy);
}

/** The kept policy with one parameter changed; null takes it out. */
export function withValue(
  kept: PolicyRecord | null,
  key: string,
  value: string | boolean | null,
): PolicyRecord | null {
  const policy = value === null ? without(kept ?? {}, key) : { ...kept, [key]: value };
  return Object.keys(policy).length === 0 ? null : policy;
}

/** The kept policy with one rule on or off; rules that are on need no mention. */
export function withRule(
  kept: PolicyRecord | null,
  rule: string,
  on: boolean,
): PolicyRecord | null {
  const switches = switchesOf(kept);
  const rules = on ? without(switches, rule) : { ...switches, [rule]: "off" };
  const policy =
    Object.keys(rules).length === 0 ? without(kept ?? {}, "rules") : { ...kept, rules };
  return Object.keys(policy).length === 0 ? null : policy;
}

export function isRuleOn(kept: PolicyRecord | null, rule: string): boolean {
  return switchesOf(kept)[rule] !== "off";
}

function switchesOf(kept: PolicyRecord | null): Record<string, unknown> {
  const rules = kept?.["rules"];
  return typeof rules === "object" && rules !== null ? { ...rules } : {};
}

function checked(policy: PolicyRecord): PolicyDraft {
  const outcome = parsePolicyFile(policy, RULE_IDS);
  if (outcome.ok) return { ok: true, policy: Object.keys(policy).length === 0 ? null : policy };
  return {
    ok: false,
    errors: outcome.errors.map(errorAtField),
  };
}

/** Said at the field in the unit in which it is typed there; else with the key of the policy file. */
function errorAtField(error: JsonError): PolicyError {
  const field = NUMBER_FIELDS.find(({ key }) => key === error.path);
  if (field === undefined) return { field: null, text: wordsOfJsonError(error) };
  const values = Object.fromEntries(
    Object.entries(error.values).map(([name, value]) => [name, typed(field, value)] as const),
  );
  return { field: field.key, text: wordsOfValue({ ...error, values }) };
}

function typed({ unit }: NumberField, value: string): string {
  const fraction = unit === "percent" && /^\d+(\.\d+)?$/.test(value);
  return fraction ? `${new Decimal(value).times(100).toString()}%` : value;
}

/** The policy file's own notation is a JSON number. */
function numberOf({ unit }: NumberField, text: string): number {
  const value = new Decimal(text);
  return (unit === "percent" ? value.div(100) : value).toNumber();
}

function without(policy: PolicyRecord, key: string): PolicyRecord {
  return Object.fromEntries(Object.entries(policy).filter(([name]) => name !== key));
}
