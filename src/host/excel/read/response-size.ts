/** What an answer may hold: the web allows 5 MB; our estimates need room. */
export const ANSWER_BYTES = 4_000_000;

/** Excel reads no more than 5,000,000 cells at once; fewer keep its window alive. */
export const ANSWER_CELLS = 1_000_000;

/** A cell whose content is not known: a filled one in four, with some words in it. */
export const USUAL_CELL_BYTES = 45;

/** `""` in values, formulas and text with their commas, and `"General"`. */
const BLANK_CELL_BYTES = 3 * 3 + 10;

/**
 * The bytes of an answer that gives these cells' values, formulas, texts and number formats, judged
 * by their values: texts stand in it three times, in UTF-8.
 */
export function bytesOfValues(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values)
    for (const value of row)
      bytes += BLANK_CELL_BYTES + 3 * (typeof value === "string" ? utf8Bytes(value) : NUMBER_BYTES);
  return bytes;
}

const NUMBER_BYTES = 8;

/** In UTF-8: one byte below U+0080, two below U+0800, else three (a surrogate pair four). */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x800) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code >= 0x80) bytes += 1;
  }
  return bytes;
}
