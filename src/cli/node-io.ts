import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WriteStream } from "node:tty";
import type { CommandIo, TextStream } from "./io";

/** The surroundings of a real process. */
export function nodeIo(): CommandIo {
  return {
    out: streamOf(process.stdout),
    err: streamOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
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
