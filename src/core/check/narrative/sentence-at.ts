import type { StatedQuantity } from "./stated-quantity";

const SENTENCE_END = /[。！？!?；;\n]/;

/** The sentence of a text that a quantity stands in, as written. */
export function sentenceAt(text: string, { start, end }: StatedQuantity): string {
  const before = text.slice(0, start).split(SENTENCE_END).pop() ?? "";
  const after = text.slice(end).split(SENTENCE_END)[0] ?? "";
  return before + text.slice(start, end) + after;
}
