import type { Worker } from "node:worker_threads";

/** A stream for text: standard output or error, or a buffer in a test. */
export interface TextStream {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
  /** True once nobody reads any more (`| head`): whoever writes may stop. */
  readonly closed: boolean;
}

/** All that the commands ask of their surroundings besides the files. */
export interface CommandIo {
  readonly out: TextStream;
  readonly err: TextStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly processors: number;
  /** Starts a thread that checks files for this command line; null where there is but this one. */
  readonly startThread: (() => Worker) | null;
  /** Where `docs/rules` and `samples` stand. */
  readonly root: string;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}
