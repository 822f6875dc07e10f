import { parentPort, Worker, workerData } from "node:worker_threads";
import type { CommandIo, TextStream } from "../io";
import { parseArguments } from "../arguments/parse-arguments";
import type { Command } from "../command";
import { readingOptions } from "../reading-options";
import type { BatchFormat } from "./batch-report";
import { reportedHere } from "./reported-file";

/** A file to be checked, and how many there are: the report's detail depends on it. */
export interface BatchQuestion {
  readonly path: string;
  readonly files: number;
}

/** What a thread must know of the terminal it cannot see. */
interface TerminalFacts {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** A thread that runs `script` again on the same command line, to check single files for it. */
export function startThread(script: string, argv: readonly string[], out: TextStream): Worker {
  const terminal: TerminalFacts = { isTerminal: out.isTerminal, columns: out.columns };
  return new Worker(script, { argv: [...argv], workerData: terminal });
}

/** The other end: answers each question with a `ReportedFile` until the thread is ended. */
export async function serveThread(
  argv: readonly string[],
  io: CommandIo,
  batches: readonly (Command & BatchFormat)[],
): Promise<void> {
  const port = parentPort;
  const batch = batches.find(({ name }) => name === argv[0]);
  const parsed = batch && parseArguments(argv.slice(1), batch.options);
  if (!port || !batch || !parsed?.ok) throw new Error("This is no thread of a batch.");
  const args = parsed.value;
  const threadIo = { ...io, out: { ...io.out, ...(workerData as TerminalFacts) } };
  const reading = await readingOptions(args, threadIo);
  if (!reading.ok) throw new Error(reading.error.join("\n"));
  port.on("message", ({ path, files }: BatchQuestion) => {
    void answer(path, files);
  });
  const answer = async (path: string, files: number): Promise<void> => {
    const format = batch.formatFor(args, files, threadIo);
    for await (const file of reportedHere([path], io.cwd, reading.value, format))
      port.postMessage(file);
  };
}
