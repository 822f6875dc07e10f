import type { CommandName } from "../words/help";
import type { Arguments, OptionSpec } from "./arguments/parse-arguments";
import type { ExitCode } from "./exit-code";
import type { CommandIo } from "./io";

/** A command of the program; its help stands in the words under its name. */
export interface Command {
  readonly name: CommandName;
  readonly options: readonly OptionSpec[];
  run(args: Arguments, io: CommandIo): Promise<ExitCode>;
}

export const HELP: OptionSpec = { name: "help", short: "h", takes: "nothing" };
