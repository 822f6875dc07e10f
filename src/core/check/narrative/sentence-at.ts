import type { StatedQuantity } from "./stated-quantity";

const SENTENCE_END = /[。！？!?；;\n]/;

/** Longer sentences are looked at so far before and behind the quantity. */
const FAR = 120;

/** The sentence of a text that a quantity stands in, as written. */
export function sentenceAt(text: string, { start, end }: StatedQuantity): string {
  const before =
    text
      .slice(Math.max(0, start - FAR), start)
      .split(SENTENCE_END)
      .pop() ?? "";
  const after = text.slice(end, end + FAR).split(SENTENCE_END)[0] ?? "";
  return before + text.slice(start, end) + after;
}
