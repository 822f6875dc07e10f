/** Points a text needs in a cell of that width (in characters of the default font). */
export function textHeight(text: string, width: number, fontSize: number): number {
  const perLine = ((width * CHARACTER_PIXELS - CELL_PADDING) * POINTS_PER_PIXEL) / fontSize;
  const lines = text
    .split("\n")
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(widthInEms(line) / Math.max(1, perLine))),
      0,
    );
  return lines * fontSize * LINE_HEIGHT + ROW_PADDING;
}

const CHARACTER_PIXELS = 7;
const CELL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const LINE_HEIGHT = 1.3;
const ROW_PADDING = 4;

/** A Chinese character is as wide as the font is high, a Latin one half of it. */
export function widthInEms(line: string): number {
  let width = 0;
  for (const character of line) width += character < "\u0250" ? 0.55 : 1;
  return width;
}
