import { styleText } from "node:util";
import type { Paper, Style } from "../report/text/paper";
import type { CommandIo, TextStream } from "./io";

/** Without a terminal lines are as long as a page allows; very wide terminals are not filled. */
const PAGE_COLUMNS = 100;
const WIDEST = 140;
const NARROWEST = 40;

const LOOKS: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  plain: [],
  strong: "bold",
  dim: "dim",
  error: "red",
  warning: "yellow",
  info: "cyan",
  good: "green",
};

/** The paper a stream is: its width, its colours, and how wide it draws `≥` and `—`. */
export function paperOf(stream: TextStream, io: CommandIo): Paper {
  const columns = stream.columns ?? PAGE_COLUMNS;
  const coloured = hasColours(stream, io);
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    widths: { ambiguousAsWide: drawsAmbiguousWide(io) },
    paint: (style, text) =>
      coloured ? styleText(LOOKS[style], text, { validateStream: false }) : text,
  };
}

/** Paper of a file: no colours. */
export function filePaper(): Paper {
  return {
    columns: PAGE_COLUMNS,
    widths: { ambiguousAsWide: false },
    paint: (_style, text) => text,
  };
}

/** https://no-color.org: any value but an empty one switches colours off. */
function hasColours(stream: TextStream, { env }: CommandIo): boolean {
  return stream.isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
}

/** The old console of Chinese Windows draws them two columns wide; Windows Terminal does not. */
function drawsAmbiguousWide({ platform, env }: CommandIo): boolean {
  return platform === "win32" && env.WT_SESSION === undefined && env.TERM_PROGRAM === undefined;
}
