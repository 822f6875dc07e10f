import { harmless } from "../text/harmless";

/** Markup that is safe to put into a page. Made by `html` only. */
export class Markup {
  private constructor(readonly source: string) {}

  /** For the page's own style and script, never for anything read from a file. */
  static own(source: string): Markup {
    return new Markup(source);
  }
}

export type Piece = Markup | string | number | null | readonly Piece[];

/** A template whose values become text: `<img onerror=…>` from a cell is shown, not obeyed. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const source = parts.map((part, index) => part + sourceOf(pieces[index] ?? null)).join("");
  return Markup.own(source);
}

function sourceOf(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === "object") return piece.map(sourceOf).join("");
  return escaped(String(piece));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
