import { join } from "node:path";
import type { CommandIo, TextStream } from "../../src/cli/io";
import { run } from "../../src/cli/run";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  /** Columns of a terminal on both streams; left out: pipes. */
  readonly terminal?: number;
  /** Milliseconds each look at the clock takes. */
  readonly tick?: number;
  /** Standard output is closed by its reader after so many pieces. */
  readonly readerLeavesAfter?: number;
}

/** Runs one command line in this process, with streams that remember what was written. */
export async function runCli(argv: readonly string[], given: Surroundings): Promise<CliResult> {
  const { io, written } = bufferedIo(given);
  const code = await run(argv, io);
  return { code, ...written() };
}

export function bufferedIo(given: Surroundings): {
  readonly io: CommandIo;
  readonly written: () => { readonly out: string; readonly err: string };
} {
  const out = buffer(given.terminal, given.readerLeavesAfter);
  const err = buffer(given.terminal);
  let clock = 0;
  return {
    io: {
      out,
      err,
      cwd: given.cwd,
      env: given.env ?? {},
      platform: given.platform ?? "linux",
      processors: 1,
      startThread: null,
      root: join(__dirname, "..", ".."),
      now: () => (clock += given.tick ?? 1),
    },
    written: () => ({ out: out.text(), err: err.text() }),
  };
}

function buffer(columns?: number, closesAfter = Infinity): TextStream & { text(): string } {
  const pieces: string[] = [];
  return {
    isTerminal: columns !== undefined,
    columns,
    get closed() {
      return pieces.length >= closesAfter;
    },
    write(text) {
      pieces.push(text);
      return Promise.resolve();
    },
    text: () => pieces.join(""),
  };
}
