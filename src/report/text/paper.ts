import { harmless } from "./harmless";
import type { WidthOptions } from "./width";
import { graphemes, graphemeWidth, padTo, textWidth } from "./width";
import { wrap } from "./wrap";

/** What a piece of text is; the terminal's edge decides how that looks. */
export type Style = "plain" | "strong" | "dim" | "error" | "warning" | "info" | "good";

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** What is written on: so many columns, and how a style looks there (without colours: the text itself). */
export interface Paper {
  readonly columns: number;
  readonly widths: WidthOptions;
  readonly paint: (style: Style, text: string) => string;
}

export function span(text: string, style: Style = "plain"): Span {
  return { text, style };
}

/** Spans as one line; whatever came from a stranger is made harmless here, before any colour. */
export function line(paper: Paper, ...spans: readonly Span[]): string {
  return spans.map(({ text, style }) => paint(paper, style, harmless(text))).join("");
}

export interface Paragraph {
  /** Columns kept free on the left. */
  readonly indent: number;
  /** Printed once, before the first line; the other lines begin under the text. */
  readonly label?: Span;
  readonly text: Span;
}

/** A text wrapped to the paper, its lines aligned after the label. */
export function paragraph(paper: Paper, { indent, label, text }: Paragraph): string[] {
  const head = label ? harmless(label.text) : "";
  const hang = indent + textWidth(head, paper.widths);
  const lines = wrap(harmless(text.text), paper.columns - hang, paper.widths);
  return lines.map((part, index) => {
    const start =
      index === 0 && label
        ? " ".repeat(indent) + paint(paper, label.style, head)
        : " ".repeat(hang);
    return start + paint(paper, text.style, part);
  });
}

/** Columns a harmless form of the text takes. */
export function spanWidth(paper: Paper, text: string): number {
  return textWidth(harmless(text), paper.widths);
}

/** The text with spaces up to `width` columns. */
export function padded(paper: Paper, text: string, width: number): string {
  return padTo(harmless(text), width, paper.widths);
}

/** The text in exactly `width` columns: padded, or cut with `…`. */
export function fitted(paper: Paper, { text, style }: Span, width: number): string {
  return paint(paper, style, padTo(cut(harmless(text), width, paper.widths), width, paper.widths));
}

/** A harmless text no wider than `width`; what is left out shows as `…`. */
export function cut(text: string, width: number, widths: WidthOptions): string {
  if (textWidth(text, widths) <= width) return text;
  const room = width - graphemeWidth("…", widths);
  let kept = "";
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme, widths);
    if (used > room) break;
    kept += grapheme;
  }
  return `${kept}…`;
}

function paint(paper: Paper, style: Style, text: string): string {
  return style === "plain" || text === "" ? text : paper.paint(style, text);
}
