import { resolve } from "node:path";
import { FORM_IDS } from "../core/forms/form-profile";
import type { FormId } from "../core/forms/form-profile";
import { RULES } from "../core/check/rules";
import type { PolicyFile } from "../core/score/policy-file";
import { parsePolicyFile } from "../core/score/policy-file";
import type { Outcome } from "../host/port";
import type { ReadingOptions } from "../app/score-tables";
import { cliWords } from "../words/cli";
import { wordsOfPolicyError } from "../words/policy-file";
import { wordsOfUnreadable } from "../words/unreadable";
import { nearMatch } from "./arguments/near-match";
import type { Arguments, OptionSpec } from "./arguments/parse-arguments";
import { readInput } from "./files/read-input";
import type { CommandIo } from "./io";
import { nearWords } from "./messages";

/** Options shared by the commands that read tables. */
export const READING_OPTIONS: readonly OptionSpec[] = [
  { name: "policy", takes: "value" },
  { name: "form", takes: "value" },
  { name: "ignore-kept", takes: "nothing" },
];

const LARGEST_POLICY = 1024 * 1024;

/** `--form` and `--policy` as the use cases take them; otherwise the lines that say what is wrong. */
export async function readingOptions(
  args: Arguments,
  io: CommandIo,
): Promise<Outcome<ReadingOptions, readonly string[]>> {
  const form = formOption(args.value("form"));
  if (!form.ok) return form;
  const policy = await policyOption(args.value("policy"), io);
  if (!policy.ok) return policy;
  return {
    ok: true,
    value: {
      ...(form.value === null ? {} : { form: form.value }),
      ...(policy.value === null ? {} : { policy: policy.value }),
      ...(args.has("ignore-kept") ? { state: null } : {}),
    },
  };
}

function formOption(typed: string | undefined): Outcome<FormId | null, readonly string[]> {
  if (typed === undefined) return { ok: true, value: null };
  const form = FORM_IDS.find((id) => id === typed);
  if (form) return { ok: true, value: form };
  const words = cliWords.usage.unknownForm(typed);
  return { ok: false, error: [words + nearWords(nearMatch(typed, FORM_IDS))] };
}

async function policyOption(
  path: string | undefined,
  io: CommandIo,
): Promise<Outcome<PolicyFile | null, readonly string[]>> {
  if (path === undefined) return { ok: true, value: null };
  const words = cliWords.policy;
  const bytes = await readInput(resolve(io.cwd, path), LARGEST_POLICY);
  if (!bytes.ok) {
    const { message } = wordsOfUnreadable(bytes.error);
    return { ok: false, error: [words.unreadable(path, message)] };
  }
  const json = parsedJson(bytes.value);
  if (!json.ok) return { ok: false, error: [words.notJson(path, json.error)] };
  const policy = parsePolicyFile(
    json.value,
    RULES.map(({ id }) => id),
  );
  if (policy.ok) return { ok: true, value: policy.value };
  return {
    ok: false,
    error: [words.errors(path, policy.errors.length), ...policy.errors.map(wordsOfPolicyError)],
  };
}

function parsedJson(bytes: Uint8Array): Outcome<unknown, string> {
  try {
    // The decoder drops the byte order mark that Windows editors put in front.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
