import { eastAsianWidth } from "get-east-asian-width";

/** How many columns a terminal gives to characters whose width depends on it (`≥`, `—`, `“`). */
export interface WidthOptions {
  readonly ambiguousAsWide: boolean;
}

const segments = new Intl.Segmenter("zh", { granularity: "grapheme" });
const COMBINING = /^\p{M}|^[\u200b-\u200d\ufe00-\ufe0f]/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

/** What a reader sees as characters, in order; a base with its combining marks is one. */
export function graphemes(text: string): string[] {
  return [...segments.segment(text)].map(({ segment }) => segment);
}

/** Columns of one grapheme: 0 for a lone combining mark, 2 for a wide character or an emoji. */
export function graphemeWidth(grapheme: string, options: WidthOptions): number {
  if (COMBINING.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  const code = grapheme.codePointAt(0);
  return code === undefined ? 0 : eastAsianWidth(code, options);
}

/** Columns a harmless text takes in a terminal. */
export function textWidth(text: string, options: WidthOptions): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme, options);
  return width;
}

/** The text filled with spaces up to `width` columns; a longer one is left as it is. */
export function padTo(
  text: string,
  width: number,
  options: WidthOptions,
  side: "left" | "right" = "left",
): string {
  const spaces = " ".repeat(Math.max(0, width - textWidth(text, options)));
  return side === "left" ? text + spaces : spaces + text;
}
