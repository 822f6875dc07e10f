import type { Position } from "../../../core/grid/address";

/**
 * Notes need a box each in a drawing of the old kind (VML). Such drawings come from many programs
 * and are not always well-formed, so boxes are put in and taken out as text.
 */
const NAMESPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
] as const;

const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Excel numbers shapes from here. */
const FIRST_SHAPE = 1025;

/** A drawing without boxes. */
export function blankShapes(): string {
  return `<xml ${NAMESPACES.join(" ")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;
}

/** The drawing with a hidden box for the note of each cell; null where it is none that is understood. */
export function withBoxes(vml: string, cells: readonly Position[]): string | null {
  const end = vml.lastIndexOf("</xml>");
  if (end < 0 || !NAMESPACES.every((each) => vml.includes(each))) return null;
  const taken = Array.from(vml.matchAll(/_x0000_s(\d{1,9})\b/g), (match) => Number(match[1]));
  const first = taken.reduce((a, b) => Math.max(a, b + 1), FIRST_SHAPE);
  const boxes = cells.map((cell, order) => boxXml(cell, first + order));
  const type = vml.includes('id="_x0000_t202"') ? "" : BOX_TYPE;
  return vml.slice(0, end) + type + boxes.join("") + vml.slice(end);
}

/** The drawing without the boxes of these cells' notes; null when none of its shapes is left. */
export function withoutBoxes(vml: string, cells: readonly Position[]): string | null {
  const gone = new Set(cells.map(({ row, column }) => `${String(row)},${String(column)}`));
  const kept = withoutShapes(vml, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1] ?? "";
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1] ?? "";
    return shape.includes('ObjectType="Note"') && gone.has(`${row},${column}`);
  });
  if (kept === vml) return vml;
  if (!/<v:(?:shape|group|rect|oval|line|roundrect|image)\s/.test(kept)) return null;
  return kept.includes("#_x0000_t202") ? kept : kept.replace(BOX_TYPE, "");
}

const SHAPE_END = "</v:shape>";

function withoutShapes(vml: string, isGone: (shape: string) => boolean): string {
  let kept = "";
  let from = 0;
  for (let start = vml.indexOf("<v:shape "); start >= 0; start = vml.indexOf("<v:shape ", from)) {
    const close = vml.indexOf(SHAPE_END, start);
    if (close < 0) break;
    const end = close + SHAPE_END.length;
    kept += vml.slice(from, isGone(vml.slice(start, end)) ? start : end);
    from = end;
  }
  return kept + vml.slice(from);
}

/** Beside the cell, three columns wide and seven rows high. */
function boxXml({ row, column }: Position, number: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 6, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
