import type { Package } from "../package/package";
import { XmlTokens } from "../xml/xml-tokens";
import { OFFICE_THEME, THEME_SLOTS } from "./color-tables";
import { tinted } from "./tint";

/** What colours of a workbook can refer to. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The theme of the part, slot by slot; the Office theme where the part is missing or lacks one. */
export function readTheme(parts: Package, part: string | null): readonly string[] {
  if (part === null || !parts.has(part)) return OFFICE_THEME;
  const tokens = new XmlTokens(parts.part(part), part);
  const theme = [...OFFICE_THEME];
  let slot = -1;
  while (tokens.nextOpen()) {
    // Depth 4: theme, themeElements, clrScheme, then the slots and their colours.
    if (tokens.depth === 4) slot = THEME_SLOTS.indexOf(tokens.local);
    if (tokens.depth !== 5 || slot < 0) continue;
    const value = tokens.attribute(tokens.local === "sysClr" ? "lastClr" : "val");
    const color = hexColor(value);
    if (color !== null) theme[slot] = color;
    slot = -1;
  }
  return theme;
}

/** `RRGGBB` or `AARRGGBB` as `#RRGGBB`; null for anything else. */
export function hexColor(value: string | null): string | null {
  const match = /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(value ?? "");
  return match?.[1] === undefined ? null : `#${match[1].toUpperCase()}`;
}

/** The colour of the current tag (`color`, `fgColor` …); null where it is automatic or unknown. */
export function colorOf(tokens: XmlTokens, palette: Palette): string | null {
  const tint = Number(tokens.attribute("tint") ?? "0");
  const plain = plainColor(tokens, palette);
  return plain === null ? null : tinted(plain, tint);
}

function plainColor(tokens: XmlTokens, { theme, indexed }: Palette): string | null {
  const rgb = hexColor(tokens.attribute("rgb"));
  if (rgb !== null) return rgb;
  const slot = tokens.attribute("theme");
  if (slot !== null) return theme[Number(slot)] ?? null;
  const index = tokens.attribute("indexed");
  // 64 and 65 are the window's own colours.
  return index === null ? null : (indexed[Number(index)] ?? null);
}
