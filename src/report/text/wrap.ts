import type { WidthOptions } from "./width";
import { graphemes, graphemeWidth } from "./width";

/** May not begin a line (禁则): closing marks and what belongs to the number before it. */
const NOT_FIRST = new Set("，。、；：！？）》」』】〕”’…％%,.;:!?)]}°".split(""));
/** May not end a line: opening marks. */
const NOT_LAST = new Set("（《「『【〔“‘([{".split(""));
const WORD = /^[\p{Script=Latin}\p{N}_'+/\\.\-@#&=<>≥≤%,:]/u;

interface Piece {
  readonly text: string;
  readonly width: number;
}

/**
 * The lines of a text no wider than `columns`. Breaks between Chinese characters and at spaces, not
 * inside words and numbers (unless one is wider than a line), and never before a closing mark.
 */
export function wrap(text: string, columns: number, options: WidthOptions): string[] {
  const room = Math.max(2, columns);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text, room, options)) {
    const blank = piece.text === " ";
    if (used + piece.width > room && used > 0) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (blank && used === 0) continue;
    line += piece.text;
    used += piece.width;
  }
  if (line !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** What may not be broken: a word, a number, a character with the marks that must stay with it. */
function pieces(text: string, room: number, options: WidthOptions): Piece[] {
  const found: Piece[] = [];
  let open = "";
  let openWidth = 0;
  let previous = "";
  const close = () => {
    if (open !== "") found.push({ text: open, width: openWidth });
    open = "";
    openWidth = 0;
  };
  for (const grapheme of graphemes(text)) {
    const width = graphemeWidth(grapheme, options);
    if (!staysWith(previous, grapheme) || openWidth + width > room) close();
    open += grapheme;
    openWidth += width;
    previous = grapheme;
  }
  close();
  return found;
}

function staysWith(previous: string, next: string): boolean {
  if (previous === "" || previous === " " || next === " ") return false;
  if (NOT_FIRST.has(next) || NOT_LAST.has(previous)) return true;
  return WORD.test(previous) && WORD.test(next);
}
