import type { Area } from "../../core/grid/address";
import type { LineStyle, PictureLine } from "../../host/xlsx/picture/sheet-picture";
import { shape } from "./elements";
import { segmentsOf, type Segment } from "./line-segments";
import type { SheetModel } from "./sheet-model";

const GRID_LINE = "#DADCE0";

/** Thickness in pixels, and the dashes of a line. */
const LINES: Readonly<Record<LineStyle, readonly [width: number, dashes: string]>> = {
  hair: [1, "1 1"],
  dotted: [1, "2 2"],
  dashed: [1, "4 2"],
  dashDot: [1, "6 2 2 2"],
  dashDotDot: [1, "6 2 2 2 2 2"],
  thin: [1, ""],
  mediumDashDotDot: [2, "8 3 3 3 3 3"],
  slantDashDot: [2, "8 3 3 3"],
  mediumDashDot: [2, "8 3 3 3"],
  mediumDashed: [2, "8 3"],
  medium: [2, ""],
  thick: [3, ""],
  double: [1, ""],
};

/** Grid lines and fills of an area, with its upper left corner as origin. */
export function drawGround(model: SheetModel, area: Area, spilled: readonly Area[]): SVGElement {
  const lines = model.picture.gridLines ? gridLines(model, area, spilled) : [];
  return drawing(model, area, [...lines, ...fills(model, area)]);
}

/** The borders of an area, with its upper left corner as origin. */
export function drawLines(model: SheetModel, area: Area): SVGElement {
  return drawing(model, area, segmentsOf(area, model).flatMap(strokes));
}

function drawing(
  { rows, columns }: SheetModel,
  { top, left, bottom, right }: Area,
  shapes: readonly SVGElement[],
): SVGElement {
  const svg = shape("svg", {
    width: columns.span(left, right),
    height: rows.span(top, bottom),
    "aria-hidden": "true",
    class: "sheet-drawing",
  });
  const moved = shape("g", {
    transform: `translate(${-columns.start(left)} ${-rows.start(top)})`,
  });
  moved.append(...shapes);
  svg.append(moved);
  return svg;
}

function gridLines(model: SheetModel, area: Area, spilled: readonly Area[]): SVGElement[] {
  const { rows, columns, merges } = model;
  const [left, right] = [columns.start(area.left), columns.start(area.right + 1)];
  const [top, bottom] = [rows.start(area.top), rows.start(area.bottom + 1)];
  let path = "";
  for (let row = area.top; row <= area.bottom; row++)
    if (rows.isVisible(row)) path += `M${left} ${rows.start(row + 1) - 0.5}H${right}`;
  for (let column = area.left; column <= area.right; column++)
    if (columns.isVisible(column)) path += `M${columns.start(column + 1) - 0.5} ${top}V${bottom}`;
  const lines = shape("path", { d: path, stroke: GRID_LINE, "stroke-width": 1, fill: "none" });
  const cleared = [...merges.within(area.top, area.bottom), ...spilled].map((merge) =>
    shape("rect", {
      x: columns.start(merge.left),
      y: rows.start(merge.top),
      width: Math.max(0, columns.span(merge.left, merge.right) - 1),
      height: Math.max(0, rows.span(merge.top, merge.bottom) - 1),
      fill: "#FFFFFF",
    }),
  );
  return [lines, ...cleared];
}

/** Runs of cells with one fill in a row are one rectangle; it covers the grid lines around it. */
function fills(model: SheetModel, area: Area): SVGElement[] {
  const { rows, columns, merges } = model;
  const drawn: SVGElement[] = [];
  const add = (color: string, box: Area): void => {
    drawn.push(
      shape("rect", {
        x: columns.start(box.left) - 1,
        y: rows.start(box.top) - 1,
        width: columns.span(box.left, box.right) + 1,
        height: rows.span(box.top, box.bottom) + 1,
        fill: color,
      }),
    );
  };
  for (let row = area.top; row <= area.bottom; row++) {
    if (!rows.isVisible(row)) continue;
    let run: { color: string; left: number } | null = null;
    for (let column = area.left; column <= area.right + 1; column++) {
      const color =
        column > area.right || merges.at(row, column) ? null : model.fillAt(row, column);
      if (run && run.color === color) continue;
      if (run) add(run.color, { top: row, bottom: row, left: run.left, right: column - 1 });
      run = color === null ? null : { color, left: column };
    }
  }
  for (const merge of merges.within(area.top, area.bottom)) {
    const color = model.fillAt(merge.top, merge.left);
    if (color !== null) add(color, merge);
  }
  return drawn;
}

function strokes({ x1, y1, x2, y2, line }: Segment): SVGElement[] {
  if (line.style !== "double") return [stroke(x1, y1, x2, y2, line)];
  const [dx, dy] = x1 === x2 ? [1, 0] : [0, 1];
  return [
    stroke(x1 - dx, y1 - dy, x2 - dx, y2 - dy, line),
    stroke(x1 + dx, y1 + dy, x2 + dx, y2 + dy, line),
  ];
}

/** A line lies on the last pixel before the edge, a wider one about it; ends meet at corners. */
function stroke(x1: number, y1: number, x2: number, y2: number, line: PictureLine): SVGElement {
  const [width, dashes] = LINES[line.style];
  const shift = width % 2 === 1 ? 0.5 : 0;
  const ends =
    y1 === y2
      ? { x1: x1 - 1, x2, y1: y1 - shift, y2: y2 - shift }
      : x1 === x2
        ? { x1: x1 - shift, x2: x2 - shift, y1: y1 - 1, y2 }
        : { x1, y1, x2, y2 };
  return shape("line", {
    ...ends,
    stroke: line.color,
    "stroke-width": width,
    ...(dashes === "" ? {} : { "stroke-dasharray": dashes }),
  });
}
