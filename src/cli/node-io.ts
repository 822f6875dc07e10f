import { once } from "node:events";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { WriteStream } from "node:tty";
import { startThread } from "./batch/worker-thread";
import type { CommandIo, TextStream } from "./io";

/** The surroundings of a real process. `script`: the program to be run again in threads. */
export function nodeIo(script: string | null = null): CommandIo {
  const out = streamOf(process.stdout);
  return {
    out,
    err: streamOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    processors: availableParallelism(),
    startThread: script === null ? null : () => startThread(script, process.argv.slice(2), out),
    root: packageRoot(__dirname),
    now: () => performance.now(),
  };
}

/** A pipe whose reader has gone (EPIPE) is no fault: writing to it does nothing from then on. */
function streamOf(stream: WriteStream): TextStream {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") throw error;
  });
  return {
    isTerminal: stream.isTTY,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    get closed() {
      return closed;
    },
    async write(text) {
      if (closed || stream.write(text)) return;
      // `drain` never comes when the reader goes while we wait; `error` or `close` does.
      await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => undefined);
    },
  };
}

/** The nearest folder above that holds `docs/rules`: the clone or the installed package. */
function packageRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "docs", "rules"))) return folder;
    if (folder === dirname(folder)) return start;
  }
}
