import { type Area, toA1 } from "../../../core/grid/address";
import type { CellContent, DrawnChart, SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { type Dialect, XML_DECLARATION } from "../package/dialect";
import { encodeSpreadsheetText, escapeAttribute, escapeText } from "../xml/xml-text";
import { absolute } from "./sheet-names";

/** Fills of the series, in turn: told apart in print and by the colour-blind. */
const SERIES_FILLS = ["2F6EBA", "E08A1E", "5B9A5B", "8A6BBE"] as const;

/** The part of one bar or column chart over cells of the sheet `name`, with what they hold now. */
export function chartXml(
  chart: DrawnChart,
  drawing: SheetDrawing,
  name: string,
  dialect: Dialect,
): string {
  const sheet = `'${name.replace(/'/g, "''")}'!`;
  const cells = new Map(drawing.cells.map(({ at, content }) => [toA1(at), content]));
  const series = chart.series.map((each, order) => {
    const fill = SERIES_FILLS[order % SERIES_FILLS.length] ?? SERIES_FILLS[0];
    return (
      `<c:ser><c:idx val="${String(order)}"/><c:order val="${String(order)}"/>` +
      `<c:tx>${valueXml(each.name)}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
      `<c:cat><c:strRef><c:f>${escapeText(sheet + absolute(chart.categories))}</c:f>${cacheXml("str", chart.categories, cells)}</c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${escapeText(sheet + absolute(each.values))}</c:f>${cacheXml("num", each.values, cells)}</c:numRef></c:val></c:ser>`
    );
  });
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.office}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series.join("")}<c:gapWidth val="80"/><c:axId val="100000001"/><c:axId val="100000002"/></c:barChart>` +
    axesXml(chart.kind) +
    `</c:plotArea>${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ""}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** In a bar chart the first category stands on top, as in the table. */
function axesXml(kind: DrawnChart["kind"]): string {
  const bar = kind === "bar";
  const axis = (id: string, orientation: string, position: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
  const category =
    `<c:catAx>${axis("100000001", bar ? "maxMin" : "minMax", bar ? "l" : "b")}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="100000002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';
  const value =
    `<c:valAx>${axis("100000002", "minMax", bar ? "t" : "l")}<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="100000001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>';
  return category + value;
}

/** What the cells of an area hold, so that the chart shows before anything is calculated. */
function cacheXml(
  kind: "str" | "num",
  area: Area,
  cells: ReadonlyMap<string, CellContent>,
): string {
  const points: string[] = [];
  let count = 0;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = shown(cells.get(toA1({ row, column })));
      const fits = value !== null && (kind === "str" || /^-?\d+(?:\.\d+)?$/.test(value));
      if (fits) points.push(`<c:pt idx="${String(count)}">${valueXml(value)}</c:pt>`);
      count++;
    }
  return `<c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${String(count)}"/>${points.join("")}</c:${kind}Cache>`;
}

function valueXml(text: string): string {
  return `<c:v>${escapeText(encodeSpreadsheetText(text))}</c:v>`;
}

function shown(content: CellContent | undefined): string | null {
  switch (content?.kind) {
    case "text":
      return content.text;
    case "number":
      return content.decimal;
    case "formula":
      return content.cached;
    case "blank":
    case undefined:
      return null;
  }
}

/** The drawing that lays the charts over their cells; `links` are the ids of their parts. */
export function drawingXml(
  charts: readonly DrawnChart[],
  links: readonly string[],
  dialect: Dialect,
): string {
  const anchors = charts.map(({ over, title }, order) => {
    const id = String(order + 2);
    return (
      `<xdr:twoCellAnchor>${corner("from", over.top, over.left)}${corner("to", over.bottom + 1, over.right + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${String(order + 1)}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.office}" r:id="${links[order] ?? ""}"/></a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${anchors.join("")}</xdr:wsDr>`;
}

function corner(name: string, row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
