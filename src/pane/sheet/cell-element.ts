import type {
  PictureCell,
  PictureFormat,
  PictureStyle,
} from "../../host/xlsx/picture/sheet-picture";
import { block, place } from "./elements";
import { fittedNumber, type Measure } from "./fit-number";
import { dressInFont } from "./fonts";

/** Between the edge of a cell and its text, and what one step of indenting adds, at 100 %. */
const PADDING = 3;
const INDENT_STEP = 9;

export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ShownCell {
  readonly cell: PictureCell;
  readonly style: PictureStyle;
  /** The conditional format that holds. */
  readonly format: PictureFormat | null;
  /** The cell or its merged area. */
  readonly box: CellPlace;
  /** Blank room left and right that unwrapped text may run into. */
  readonly roomLeft: number;
  readonly roomRight: number;
  readonly zoom: number;
  readonly measure: Measure;
}

/** The text of a cell as an element: always a text node, whatever the file says. */
export function cellElement(shown: ShownCell): HTMLElement {
  const element = copyOf(pattern(shown));
  const text = element.firstElementChild;
  if (text) text.textContent = shownText(shown);
  place(element, textBox(shown));
  return element;
}

/** Elements without text and place, by style; a copy of one costs far less than dressing another. */
const PATTERNS = new WeakMap<PictureStyle, Map<string, HTMLElement>>();

function pattern({ cell, style, format, zoom }: ShownCell): HTMLElement {
  const known = PATTERNS.get(style) ?? new Map<string, HTMLElement>();
  PATTERNS.set(style, known);
  const align = alignment(cell, style);
  const key = `${align} ${zoom} ${cell.color ?? ""} ${String(cell.format)}`;
  const color = format?.color ?? cell.color;
  const element = known.get(key) ?? dressed(formatted(style, format), align, zoom, color);
  known.set(key, element);
  return element;
}

function formatted(style: PictureStyle, format: PictureFormat | null): PictureStyle {
  if (!format) return style;
  const { font } = style;
  return {
    ...style,
    font: {
      ...font,
      bold: format.bold ?? font.bold,
      italic: format.italic ?? font.italic,
      strike: format.strike ?? font.strike,
    },
  };
}

function copyOf(element: HTMLElement): HTMLElement {
  // A copy of an element is an element of its kind.
  return element.cloneNode(true) as HTMLElement;
}

function dressed(
  style: PictureStyle,
  align: string,
  zoom: number,
  color: string | null,
): HTMLElement {
  const element = block("sheet-cell", "gridcell");
  const text = document.createElement("span");
  dressInFont(text, style.font, color, zoom);
  element.append(text);
  const padding = `${PADDING * zoom}px`;
  const indent = `${(PADDING + style.indent * INDENT_STEP) * zoom}px`;
  element.style.paddingLeft = align === "right" ? padding : indent;
  element.style.paddingRight = align === "right" ? indent : padding;
  element.dataset["align"] = align;
  element.dataset["vertical"] = style.vertical;
  if (style.wrap || style.vertical === "justify" || align === "distributed" || align === "justify")
    element.dataset["wrap"] = "";
  turn(element, text, style.rotation);
  return element;
}

function shownText({ cell, style, box, zoom, measure }: ShownCell): string {
  if (cell.kind !== "number" || style.rotation !== 0 || style.shrink) return cell.text;
  const width = box.width / zoom - 2 * PADDING - style.indent * INDENT_STEP;
  // One pixel of grace: browsers and spreadsheet programs measure a little differently.
  return fittedNumber(cell.text, cell.general, width + 1, measure);
}

/** Text that runs over gets the blank cells beside it, on the side away from where it begins. */
function textBox({ cell, style, box, roomLeft, roomRight }: ShownCell): CellPlace {
  if (cell.kind !== "text" || style.wrap || style.rotation !== 0) return box;
  const align = alignment(cell, style);
  if (align === "left") return { ...box, width: box.width + roomRight };
  if (align === "right") return { ...box, x: box.x - roomLeft, width: box.width + roomLeft };
  if (align !== "center") return box;
  const room = Math.min(roomLeft, roomRight);
  return { ...box, x: box.x - room, width: box.width + 2 * room };
}

/** Where the text stands: under 常规 numbers to the right, texts to the left, others in the middle. */
export function alignment(cell: PictureCell, { horizontal }: PictureStyle): string {
  if (horizontal === "across") return "center";
  if (horizontal === "fill") return "left";
  if (horizontal !== "general") return horizontal;
  if (cell.kind === "number") return "right";
  return cell.kind === "text" || cell.kind === "blank" ? "left" : "center";
}

function turn(element: HTMLElement, text: HTMLElement, rotation: PictureStyle["rotation"]): void {
  if (rotation === 0) return;
  if (rotation === "stacked") element.dataset["turn"] = "stacked";
  else if (rotation === 90) element.dataset["turn"] = "up";
  else if (rotation === -90) element.dataset["turn"] = "down";
  else text.style.transform = `rotate(${-rotation}deg)`;
  if (typeof rotation === "number" && Math.abs(rotation) !== 90)
    element.dataset["turn"] = "slanted";
}
