import { FORM_IDS } from "../core/forms/form-profile";
import type { FormId } from "../core/forms/form-profile";
import type { OwnForm } from "../core/forms/own/own-form";
import { RULE_IDS } from "../core/check/rule-ids";
import { isObject } from "../core/json/json-values";
import type { PolicyFile } from "../core/score/policy-file";
import { parsePolicyFile } from "../core/score/policy-file";
import type { Outcome } from "../host/port";
import type { ReadingOptions } from "../app/score-tables";
import { cliWords } from "../words/cli";
import { wordsOfJsonError } from "../words/json-errors";
import { nearMatch } from "./arguments/near-match";
import type { Arguments, OptionSpec } from "./arguments/parse-arguments";
import { readJson } from "./files/read-json";
import { readPack } from "./files/read-pack";
import type { CommandIo } from "./io";
import { nearWords } from "./messages";

/** Options shared by the commands that read tables. */
export const READING_OPTIONS: readonly OptionSpec[] = [
  { name: "policy", takes: "value" },
  { name: "form", takes: "value" },
  { name: "pack", takes: "value" },
  { name: "ignore-kept", takes: "nothing" },
];

const LARGEST_POLICY = 1024 * 1024;

/** `--form`, `--pack` and `--policy` as the use cases take them; otherwise the lines that say what is wrong. */
export async function readingOptions(
  args: Arguments,
  io: CommandIo,
): Promise<Outcome<ReadingOptions, readonly string[]>> {
  const forms = await packOption(args.value("pack"), io);
  if (!forms.ok) return forms;
  const form = formOption(args.value("form"), forms.value);
  if (!form.ok) return form;
  const policy = await policyOption(args.value("policy"), io);
  if (!policy.ok) return policy;
  return {
    ok: true,
    value: {
      ...(form.value === null ? {} : { form: form.value }),
      ...(forms.value.length === 0 ? {} : { ownForms: forms.value }),
      ...(policy.value === null ? {} : { policy: policy.value.policy }),
      ...(args.has("ignore-kept") ? { state: null } : {}),
    },
  };
}

/** The forms of `--pack`; none where it was not given. */
export async function packOption(
  path: string | undefined,
  io: CommandIo,
): Promise<Outcome<readonly OwnForm[], readonly string[]>> {
  if (path === undefined) return { ok: true, value: [] };
  const pack = await readPack(path, io);
  return pack.ok ? { ok: true, value: pack.value.forms } : pack;
}

function formOption(
  typed: string | undefined,
  own: readonly OwnForm[],
): Outcome<FormId | null, readonly string[]> {
  if (typed === undefined) return { ok: true, value: null };
  const ids: readonly FormId[] = [...FORM_IDS, ...own.map(({ id }) => id)];
  const form = ids.find((id) => id === typed);
  if (form) return { ok: true, value: form };
  const words = cliWords.usage.unknownForm(typed);
  return { ok: false, error: [words + nearWords(nearMatch(typed, ids))] };
}

/** A policy file as it was written and as it is read. */
export interface NamedPolicy {
  readonly json: Readonly<Record<string, unknown>>;
  readonly policy: PolicyFile;
}

/** The file of `--policy`; null where it was not given. */
export async function policyOption(
  path: string | undefined,
  io: CommandIo,
): Promise<Outcome<NamedPolicy | null, readonly string[]>> {
  if (path === undefined) return { ok: true, value: null };
  const words = cliWords.policy;
  const json = await readJson(path, LARGEST_POLICY, words, io);
  if (!json.ok) return json;
  const policy = parsePolicyFile(json.value, RULE_IDS);
  if (policy.ok && isObject(json.value))
    return { ok: true, value: { json: json.value, policy: policy.value } };
  const errors = policy.ok ? [] : policy.errors.map(wordsOfJsonError);
  return { ok: false, error: [words.errors(path, errors.length), ...errors] };
}
