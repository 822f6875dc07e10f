import {
  BORDER_SIDES,
  NO_BORDER,
  type Border,
  type BorderSide,
  type CellStyle,
} from "../model/style";
import type { Desk } from "../wire/desk";
import type { Json } from "../wire/messages";
import { refuse } from "../wire/refusal";
import { guardPermission, placesOf, type CellSet } from "./guard";

/** What all cells of a set have in common; null where they differ. */
export function common(set: CellSet, read: (style: CellStyle) => Json): Json {
  let first: Json | undefined;
  for (const { row, column } of placesOf(set)) {
    const value = read(set.sheet.cell(row, column).style);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** Changes the format of every cell of a set; refused where protection forbids it. */
export function restyle(set: CellSet, desk: Desk, change: (style: CellStyle) => CellStyle): void {
  guardPermission(set.sheet, "allowFormatCells");
  for (const { row, column } of placesOf(set)) {
    const cell = set.sheet.cell(row, column);
    set.sheet.put(row, column, { ...cell, style: change(cell.style) });
  }
  desk.workbook.changed();
}

/** `#RRGGBB` in capitals, as Excel gives it; named colours are known to HTML, so a few are taken. */
export function colour(value: Json): string {
  const named: Readonly<Record<string, string>> = {
    red: "#FF0000",
    yellow: "#FFFF00",
    green: "#008000",
    orange: "#FFA500",
    white: "#FFFFFF",
    black: "#000000",
  };
  const text = typeof value === "string" ? (named[value.toLowerCase()] ?? value) : "";
  return /^#[0-9a-f]{6}$/i.test(text)
    ? text.toUpperCase()
    : refuse("InvalidArgument", `No colour: ${text}`);
}

export function text(value: Json): string {
  return typeof value === "string" ? value : refuse("InvalidArgument", "A text was expected.");
}

export function number(value: Json): number {
  return typeof value === "number" ? value : refuse("InvalidArgument", "A number was expected.");
}

/** Degrees as Office.js documents them: from -90 to 90, or 180 for characters that stand on each other. */
export function orientation(value: Json): number {
  const degrees = number(value);
  return (degrees >= -90 && degrees <= 90) || degrees === 180
    ? degrees
    : refuse("InvalidArgument", `No orientation: ${String(degrees)}`);
}

export function truth(value: Json): boolean {
  return typeof value === "boolean"
    ? value
    : refuse("InvalidArgument", "A truth value was expected.");
}

export function record(value: Json | undefined): Record<string, Json> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

/** One of the words Excel knows here; they are matched exactly, as Excel does. */
export function oneOf<W extends string>(words: readonly W[], value: Json): W {
  const found = words.find((word) => word === value);
  return (
    found ?? refuse("InvalidArgument", `${JSON.stringify(value)} is none of ${words.join(", ")}`)
  );
}

export function borderOf(style: CellStyle, side: BorderSide): Border {
  return style.borders[side] ?? NO_BORDER;
}

export function sideOf(value: Json): BorderSide | "InsideHorizontal" | "InsideVertical" {
  return oneOf([...BORDER_SIDES, "InsideHorizontal", "InsideVertical"], value);
}

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
