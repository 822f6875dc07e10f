import { harmless } from "./harmless";
import type { Paper, Span, Style } from "./paper";
import { textWidth, padTo } from "./width";
import { wrap } from "./wrap";

export interface Column {
  readonly heading: string;
  readonly side: "left" | "right";
  /** Takes part in giving up room when the lines are too wide; the others keep their width. */
  readonly flexible: boolean;
}

const GAP = "  ";
/** A flexible column is not made narrower than this, three Chinese characters. */
const NARROWEST = 6;

/**
 * Rows set in columns, each as wide as its widest cell; flexible columns give way, the widest first,
 * and wrap inside, so that no line is wider than the paper as long as that can be.
 */
export function inColumns(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Span[])[],
  indent: number,
): string[] {
  const room = paper.columns - indent - GAP.length * (columns.length - 1);
  const widths = columnWidths(paper, columns, rows, room);
  const headings = columns.map(({ heading }): Span => ({ text: heading, style: "dim" }));
  return [headings, ...rows].flatMap((row) => rowLines(paper, columns, widths, row, indent));
}

function columnWidths(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Span[])[],
  room: number,
): number[] {
  const widths = columns.map(({ heading }, index) =>
    rows
      .map((row) => textWidth(harmless(row[index]?.text ?? ""), paper.widths))
      .reduce((widest, width) => Math.max(widest, width), textWidth(heading, paper.widths)),
  );
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = widestFlexible(columns, widths);
    if (widest === null) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestFlexible(columns: readonly Column[], widths: readonly number[]): number | null {
  let widest: number | null = null;
  columns.forEach(({ flexible }, index) => {
    const width = widths[index] ?? 0;
    if (!flexible || width <= NARROWEST) return;
    if (widest === null || width > (widths[widest] ?? 0)) widest = index;
  });
  return widest;
}

function rowLines(
  paper: Paper,
  columns: readonly Column[],
  widths: readonly number[],
  row: readonly Span[],
  indent: number,
): string[] {
  const cells = columns.map((_, index) =>
    wrap(harmless(row[index]?.text ?? ""), widths[index] ?? 0, paper.widths),
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, depth) => {
    const parts = columns.map(({ side }, index) => {
      const text = cells[index]?.[depth] ?? "";
      const last = index === columns.length - 1 && side === "left";
      const padded = last ? text : padTo(text, widths[index] ?? 0, paper.widths, side);
      const style: Style = row[index]?.style ?? "plain";
      return style === "plain" || text === "" ? padded : paper.paint(style, padded);
    });
    return (" ".repeat(indent) + parts.join(GAP)).trimEnd();
  });
}
