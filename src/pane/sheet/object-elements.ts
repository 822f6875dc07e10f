import type { Area } from "../../core/grid/address";
import type { PictureObject, PlaceInCell } from "../../host/xlsx/picture/sheet-picture";
import { sheetViewWords } from "../../words/sheet-view";
import { block, place } from "./elements";
import { fontPixels } from "./fonts";
import type { SheetModel } from "./sheet-model";

/** Points. */
const WORDS_SIZE = { size: 10 };

/**
 * Frames in the place of pictures, charts and shapes that reach into an area, with its corner as
 * origin: what they show is not drawn, only that they are there, and what a text box says.
 */
export function objectElements(model: SheetModel, area: Area): HTMLElement[] {
  const origin = { x: model.columns.start(area.left), y: model.rows.start(area.top) };
  const width = model.columns.span(area.left, area.right);
  const height = model.rows.span(area.top, area.bottom);
  return model.picture.objects.flatMap((object) => {
    const box = boxOf(model, object);
    const [x, y] = [box.x - origin.x, box.y - origin.y];
    const isSeen = x < width && y < height && x + box.width > 0 && y + box.height > 0;
    return isSeen ? [frame(object, { ...box, x, y }, model.zoom)] : [];
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frame({ kind, name, text }: PictureObject, box: Box, zoom: number): HTMLElement {
  const element = block("sheet-object");
  element.setAttribute("aria-hidden", "true");
  element.dataset["kind"] = kind;
  element.textContent = text === "" ? sheetViewWords.objects[kind] : text;
  element.title = name;
  element.style.fontSize = `${fontPixels(WORDS_SIZE, zoom)}px`;
  place(element, box);
  return element;
}

function boxOf(model: SheetModel, { place: { from, ...end } }: PictureObject): Box {
  const [x, y] = pointOf(model, from);
  if ("to" in end) {
    const [right, bottom] = pointOf(model, end.to);
    return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
  }
  const { width, height } = end.size;
  return { x, y, width: width * model.zoom, height: height * model.zoom };
}

/** An offset never reaches beyond its cell. */
function pointOf({ rows, columns, zoom }: SheetModel, at: PlaceInCell): [number, number] {
  return [
    columns.start(at.column) + Math.min(at.x * zoom, columns.size(at.column)),
    rows.start(at.row) + Math.min(at.y * zoom, rows.size(at.row)),
  ];
}
