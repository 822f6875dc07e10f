import packageJson from "../../package.json";
import { cliWords } from "../words/cli";
import { nearMatch } from "./arguments/near-match";
import { parseArguments } from "./arguments/parse-arguments";
import type { Command } from "./command";
import { check } from "./commands/check";
import { exercise } from "./commands/exercise";
import { forms } from "./commands/forms";
import { mark, unmark } from "./commands/mark";
import { newForm } from "./commands/new";
import { pack } from "./commands/pack";
import { rules } from "./commands/rules";
import { score } from "./commands/score";
import { summary } from "./commands/summary";
import type { ExitCode } from "./exit-code";
import { EXIT } from "./exit-code";
import { commandHelp, programHelp } from "./help";
import type { CommandIo } from "./io";
import { complain, nearWords, wordsOfUsage, wrongUsage } from "./messages";
import { paperOf } from "./terminal-paper";

const COMMANDS: readonly Command[] = [
  check,
  summary,
  score,
  mark,
  unmark,
  newForm,
  pack,
  exercise,
  forms,
  rules,
];

const HELP_ARGUMENTS = ["help", "--help", "-h"];
const VERSION_ARGUMENTS = ["version", "--version", "-V"];

/**
 * Runs one command line (without `node` and the script) and gives the exit code. Never exits itself
 * and never rejects: a fault of this program is told like any other problem.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    await complain(
      io,
      cliWords.fault(error instanceof Error ? (error.stack ?? "") : String(error)),
    );
    return EXIT.failed;
  }
}

async function dispatch(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [typed, ...rest] = argv;
  if (typed === undefined) return wrongUsage(io, null, cliWords.usage.noCommand);
  if (VERSION_ARGUMENTS.includes(typed)) {
    await io.out.write(`${packageJson.version}\n`);
    return EXIT.clean;
  }
  if (HELP_ARGUMENTS.includes(typed)) return help(rest[0], io);
  const command = COMMANDS.find(({ name }) => name === typed);
  if (!command) return unknownCommand(typed, io);
  const parsed = parseArguments(rest, command.options);
  if (!parsed.ok) return wrongUsage(io, command.name, wordsOfUsage(parsed.error));
  return parsed.value.has("help") ? help(command.name, io) : command.run(parsed.value, io);
}

async function help(typed: string | undefined, io: CommandIo): Promise<ExitCode> {
  const paper = paperOf(io.out, io);
  const command = COMMANDS.find(({ name }) => name === typed);
  if (typed !== undefined && !command) return unknownCommand(typed, io);
  await io.out.write(command ? commandHelp(paper, command) : programHelp(paper, COMMANDS));
  return EXIT.clean;
}

async function unknownCommand(typed: string, io: CommandIo): Promise<ExitCode> {
  const near = nearMatch(
    typed,
    COMMANDS.map(({ name }) => name),
  );
  const words = cliWords.usage.unknownCommand(typed);
  return wrongUsage(io, null, words + nearWords(near && `ziping ${near}`));
}
