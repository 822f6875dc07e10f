import { columnLetters } from "../../core/grid/address";
import type { Axis } from "./axis";
import { block } from "./elements";

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 44;

/** What a header says of indexes that are hidden before it. */
export type HiddenWords = (kind: "rows" | "columns", first: string, last: string) => string;

interface HeaderFacts {
  readonly kind: "rows" | "columns";
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  readonly active: number;
  readonly hiddenWords: HiddenWords;
}

/** The letters or numbers beside the cells; where some are hidden a double line says so. */
export function headerCells(facts: HeaderFacts): HTMLElement[] {
  const { kind, axis, first, last, active } = facts;
  const origin = axis.start(first);
  const cells: HTMLElement[] = [];
  for (let index = first; index <= last; index++) {
    if (!axis.isVisible(index)) continue;
    const cell = block("sheet-header-cell");
    cell.textContent = nameOf(kind, index);
    const [at, size] = [axis.start(index) - origin, axis.size(index)];
    if (kind === "columns") {
      cell.style.left = `${at}px`;
      cell.style.width = `${size}px`;
    } else {
      cell.style.top = `${at}px`;
      cell.style.height = `${size}px`;
    }
    if (index === active) cell.dataset["active"] = "";
    if (axis.isHidden(index)) cell.dataset["shownHidden"] = "";
    noteHidden(cell, index, facts);
    cells.push(cell);
  }
  return cells;
}

function noteHidden(cell: HTMLElement, index: number, facts: HeaderFacts): void {
  const { axis, kind, hiddenWords } = facts;
  let from = index;
  while (from > 0 && !axis.isVisible(from - 1)) from--;
  if (from === index) return;
  cell.dataset["afterHidden"] = "";
  cell.title = hiddenWords(kind, nameOf(kind, from), nameOf(kind, index - 1));
}

function nameOf(kind: "rows" | "columns", index: number): string {
  return kind === "columns" ? columnLetters(index) : String(index + 1);
}
