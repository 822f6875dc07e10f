import { parseArgs } from "node:util";
import type { Outcome } from "../../host/port";
import { nearMatch } from "./near-match";

/** An option of a command; its description stands in the words. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly takes: "nothing" | "value";
  /** The only values it takes; any, when left out. */
  readonly choices?: readonly string[];
}

/** What was typed, checked against the options of the command. */
export interface Arguments {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  /** The value of an option, undefined where it was not given. */
  value(option: string): string | undefined;
}

/** What is wrong with a command line; `typed` as the person typed it. */
export type UsageProblem =
  | { readonly code: "unknown-option"; readonly typed: string; readonly near: string | null }
  | { readonly code: "value-missing"; readonly typed: string }
  | { readonly code: "value-unexpected"; readonly typed: string }
  | { readonly code: "repeated"; readonly typed: string }
  | {
      readonly code: "not-a-choice";
      readonly typed: string;
      readonly value: string;
      readonly choices: readonly string[];
    };

type OptionToken = Extract<
  NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number],
  { kind: "option" }
>;

/** Parses what follows the command's name; the first problem is given, never a guess. */
export function parseArguments(
  args: readonly string[],
  specs: readonly OptionSpec[],
): Outcome<Arguments, UsageProblem> {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      specs.map(({ name, short, takes }) => [
        name,
        {
          type: takes === "value" ? "string" : "boolean",
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const problem = problemOf(token, specs, given);
    if (problem) return { ok: false, error: problem };
    given.set(token.name, token.value ?? "");
  }
  return {
    ok: true,
    value: { positionals, has: (name) => given.has(name), value: (name) => given.get(name) },
  };
}

function problemOf(
  token: OptionToken,
  specs: readonly OptionSpec[],
  given: ReadonlyMap<string, string>,
): UsageProblem | null {
  const typed = token.rawName;
  const spec = specs.find(({ name }) => name === token.name);
  if (!spec) {
    const near = nearMatch(
      token.name,
      specs.map(({ name }) => name),
    );
    return { code: "unknown-option", typed, near: near === null ? null : `--${near}` };
  }
  if (given.has(spec.name)) return { code: "repeated", typed };
  if (spec.takes === "nothing")
    return token.value === undefined ? null : { code: "value-unexpected", typed };
  const { value } = token;
  // `--out --format` is a forgotten value; `--out=--format` is meant.
  if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-")))
    return { code: "value-missing", typed };
  if (spec.choices && !spec.choices.includes(value))
    return { code: "not-a-choice", typed, value, choices: spec.choices };
  return null;
}
