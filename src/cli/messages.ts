import { paragraph, span } from "../report/text/paper";
import { cliWords } from "../words/cli";
import type { UsageProblem } from "./arguments/parse-arguments";
import { EXIT } from "./exit-code";
import type { ExitCode } from "./exit-code";
import type { WriteProblem } from "./files/write-beside";
import type { CommandIo } from "./io";
import { paperOf } from "./terminal-paper";

/** A message for the person, on the error stream; the first line begins with the program's name. */
export async function complain(io: CommandIo, message: string): Promise<void> {
  const label = span(`${cliWords.name}: `, "dim");
  const lines = paragraph(paperOf(io.err, io), { indent: 0, label, text: span(message) });
  await io.err.write(`${lines.join("\n")}\n`);
}

/** Several messages, a paragraph each. */
export async function complainAll(io: CommandIo, messages: readonly string[]): Promise<ExitCode> {
  for (const message of messages) await complain(io, message);
  return EXIT.failed;
}

/** Says what is wrong with the command line and where help is. */
export async function wrongUsage(
  io: CommandIo,
  command: string | null,
  message: string,
): Promise<ExitCode> {
  await complain(io, `${message}${cliWords.usage.seeHelp(command)}`);
  return EXIT.failed;
}

export function wordsOfUsage(problem: UsageProblem): string {
  const words = cliWords.usage;
  switch (problem.code) {
    case "unknown-option":
      return words.unknownOption(problem.typed) + nearWords(problem.near);
    case "value-missing":
      return words.valueMissing(problem.typed);
    case "value-unexpected":
      return words.valueUnexpected(problem.typed);
    case "repeated":
      return words.repeated(problem.typed);
    case "not-a-choice":
      return words.notAChoice(problem.typed, problem.value, problem.choices);
  }
}

export function nearWords(near: string | null): string {
  return near === null ? "" : cliWords.usage.near(near);
}

export function wordsOfWriteProblem(path: string, problem: WriteProblem): string {
  const words = cliWords.files;
  switch (problem.code) {
    case "exists":
      return words.exists(path);
    case "no-folder":
      return words.noFolder(path);
    case "not-writable":
      return words.notWritable(path, problem.system);
  }
}
