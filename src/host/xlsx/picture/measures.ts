import type { PictureFont } from "./sheet-picture";

const PIXELS_A_POINT = 96 / 72;

/** Chinese fonts whose digits are half as wide as a Chinese character. */
const HALF_WIDTH = /[\u3400-\u9fff]|Sim(?:Sun|Hei)|FangSong|KaiTi|DengXian|YaHei/i;
/** Width of a digit of a Latin text font, as a share of its size. */
const LATIN_DIGIT = 0.507;

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

/**
 * Pixels that the widest digit of a font takes: the unit in which a file states the width of its
 * columns. A font of 11 points gives 8 in 宋体 and 7 in Calibri, as Excel has it.
 */
export function digitWidth({ name, size }: Pick<PictureFont, "name" | "size">): number {
  const pixels = size * PIXELS_A_POINT;
  const width = HALF_WIDTH.test(name) ? Math.round(pixels) / 2 : pixels * LATIN_DIGIT;
  return Math.max(1, Math.round(width));
}

/** Pixels of a column from its `width` (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels of a column of so many characters: room at the sides is added, the whole a multiple of 8. */
export function baseColumnPixels(characters: number, digit: number): number {
  const padding = Math.ceil(digit / 4) * 2 + 1;
  return Math.ceil((characters * digit + padding) / 8) * 8;
}

/** Room between the edge of a cell and its text, left and right. */
const CELL_PADDING = 3;

/** Pixels from one line of text to the next. */
export function linePixels(font: Pick<PictureFont, "size">): number {
  return Math.ceil(font.size * PIXELS_A_POINT * 1.3);
}

const WIDE =
  /[\u2014\u2018-\u201d\u2026\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Lines that a text takes in a cell so wide, by the width of Chinese and other characters. */
export function linesOf(text: string, font: PictureFont, width: number): number {
  const em = font.size * PIXELS_A_POINT;
  const room = Math.max(width - 2 * CELL_PADDING, em);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const character of paragraph) {
      const advance = WIDE.test(character) ? em : em * 0.55;
      if (used + advance > room) {
        lines += 1;
        used = 0;
      }
      used += advance;
    }
  }
  return lines;
}
