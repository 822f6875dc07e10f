import { cut, spanWidth } from "../report/text/paper";
import { harmless } from "../report/text/harmless";
import { cliWords } from "../words/cli";
import type { CommandIo } from "./io";
import { paperOf } from "./terminal-paper";

/** Shorter work than this shows no bar: it would only flicker. */
const PATIENCE = 800;
const BAR = 20;

/** The bar on the last line of a terminal. */
export interface Progress {
  /** `done` of `all` files are finished and `name` is being read. */
  show(done: number, all: number, name: string): Promise<void>;
  /** Takes the bar away, before anything else is written and at the end. */
  clear(): Promise<void>;
}

/** A bar on the error stream, if that is a terminal; nothing at all in a pipe or a file. */
export function progressOn(io: CommandIo): Progress {
  if (!io.err.isTerminal) return { show: async () => {}, clear: async () => {} };
  const begun = io.now();
  let shown = false;
  return {
    async show(done, all, name) {
      if (all < 2 || io.now() - begun < PATIENCE) return;
      const paper = paperOf(io.err, io);
      const filled = Math.round((done / all) * BAR);
      const bar = `[${"#".repeat(filled)}${"-".repeat(BAR - filled)}] `;
      const text = harmless(cliWords.progress(done, all, name));
      const room = paper.columns - spanWidth(paper, bar) - 1;
      await io.err.write(`\r\u001b[K${bar}${cut(text, room, paper.widths)}`);
      shown = true;
    },
    async clear() {
      if (shown) await io.err.write("\r\u001b[K");
      shown = false;
    },
  };
}
