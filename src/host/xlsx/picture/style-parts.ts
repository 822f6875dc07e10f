import type { XmlTokens } from "../xml/xml-tokens";
import { colorOf, type Palette } from "./palette";
import {
  LINE_STYLES,
  type LineStyle,
  type PictureBorders,
  type PictureFont,
  type PictureFormat,
  type PictureLine,
} from "./sheet-picture";
import { mixed } from "./tint";

/** What a cell looks like where the workbook says nothing. */
export const PLAIN_FONT: PictureFont = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  position: "baseline",
};

export const NO_BORDERS: PictureBorders = {
  left: null,
  right: null,
  top: null,
  bottom: null,
  down: null,
  up: null,
};

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** How much of a pattern's area its foreground covers. */
const PATTERN_SHARE = new Map(
  Object.entries<number>({
    solid: 1,
    gray125: 0.125,
    gray0625: 0.0625,
    lightGray: 0.25,
    mediumGray: 0.5,
    darkGray: 0.75,
  }),
);
/** Stripes and grids, light and dark. */
const LIGHT_SHARE = 0.25;
const DARK_SHARE = 0.5;

/** Visits the opening tags inside the current element and ends on its closing tag. */
export function forEachInside(tokens: XmlTokens, visit: () => void): void {
  const { depth } = tokens;
  while (tokens.next() !== "close" || tokens.depth !== depth) if (tokens.kind === "open") visit();
}

/** The font of the current `font` or `rPr` element. */
export function readFont(tokens: XmlTokens, palette: Palette): PictureFont {
  let font = PLAIN_FONT;
  forEachInside(tokens, () => {
    const value = tokens.attribute("val");
    const isOn = value === null || value === "1" || value === "true";
    if (tokens.is("name") || tokens.is("rFont")) font = { ...font, name: value ?? font.name };
    else if (tokens.is("sz")) font = { ...font, size: sizeOf(value) };
    else if (tokens.is("b")) font = { ...font, bold: isOn };
    else if (tokens.is("i")) font = { ...font, italic: isOn };
    else if (tokens.is("strike")) font = { ...font, strike: isOn };
    else if (tokens.is("u")) font = { ...font, underline: value !== "none" };
    else if (tokens.is("color")) font = { ...font, color: colorOf(tokens, palette) };
    else if (tokens.is("vertAlign") && (value === "superscript" || value === "subscript"))
      font = { ...font, position: value };
  });
  return font;
}

/** Excel's sizes run from 1 to 409 points. */
function sizeOf(value: string | null): number {
  const size = Number(value);
  return size >= 1 && size <= 409 ? size : PLAIN_FONT.size;
}

/**
 * The fill of the current `fill` element as one colour: a pattern or gradient becomes what it looks
 * like from afar. In a `dxf` a plain fill names its colour as background.
 */
export function readFill(tokens: XmlTokens, palette: Palette, differential = false): string | null {
  const found = { pattern: "none", foreground: "", background: "" };
  const stops: string[] = [];
  forEachInside(tokens, () => {
    const color = colorOf(tokens, palette);
    if (tokens.is("patternFill"))
      found.pattern = tokens.attribute("patternType") ?? (differential ? "solid" : "none");
    else if (tokens.is("fgColor")) found.foreground = color ?? "";
    else if (tokens.is("bgColor")) found.background = color ?? "";
    else if (tokens.is("color")) stops.push(color ?? WHITE);
  });
  const [first, last] = [stops[0], stops[stops.length - 1]];
  if (first !== undefined && last !== undefined) return mixed(first, last, 0.5);
  const { pattern, foreground, background } = found;
  if (pattern === "none") return null;
  if (differential && pattern === "solid") return background || foreground || null;
  return mixed(foreground || BLACK, background || WHITE, shareOf(pattern));
}

/** What the current `dxf` element changes about a cell, but for its borders. */
export function readDifferential(tokens: XmlTokens, palette: Palette): PictureFormat {
  let format: PictureFormat = { fill: null, color: null, bold: null, italic: null, strike: null };
  forEachInside(tokens, () => {
    if (tokens.is("fill")) format = { ...format, fill: readFill(tokens, palette, true) };
    else if (tokens.is("font")) format = { ...format, ...readChanges(tokens, palette) };
    else forEachInside(tokens, () => undefined);
  });
  return format;
}

function readChanges(tokens: XmlTokens, palette: Palette): Partial<PictureFormat> {
  let changes: Partial<PictureFormat> = {};
  forEachInside(tokens, () => {
    const value = tokens.attribute("val");
    const isOn = value === null || value === "1" || value === "true";
    if (tokens.is("b")) changes = { ...changes, bold: isOn };
    else if (tokens.is("i")) changes = { ...changes, italic: isOn };
    else if (tokens.is("strike")) changes = { ...changes, strike: isOn };
    else if (tokens.is("color")) changes = { ...changes, color: colorOf(tokens, palette) };
  });
  return changes;
}

function shareOf(pattern: string): number {
  return PATTERN_SHARE.get(pattern) ?? (pattern.startsWith("dark") ? DARK_SHARE : LIGHT_SHARE);
}

/** The lines of the current `border` element. */
export function readBorders(tokens: XmlTokens, palette: Palette): PictureBorders {
  const down = tokens.flag("diagonalDown");
  const up = tokens.flag("diagonalUp");
  const lines = new Map<string, PictureLine>();
  let side = "";
  let style: LineStyle | null = null;
  forEachInside(tokens, () => {
    if (tokens.is("color")) {
      if (style !== null) lines.set(side, { style, color: colorOf(tokens, palette) ?? BLACK });
      return;
    }
    side = tokens.local;
    style = lineStyle(tokens.attribute("style"));
    if (style !== null) lines.set(side, { style, color: BLACK });
  });
  const diagonal = lines.get("diagonal") ?? null;
  return {
    left: lines.get("left") ?? lines.get("start") ?? null,
    right: lines.get("right") ?? lines.get("end") ?? null,
    top: lines.get("top") ?? null,
    bottom: lines.get("bottom") ?? null,
    down: down ? diagonal : null,
    up: up ? diagonal : null,
  };
}

function lineStyle(value: string | null): LineStyle | null {
  return LINE_STYLES.find((style) => style === value) ?? null;
}
