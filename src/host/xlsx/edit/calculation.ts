import { toA1, type CellReference } from "../../../core/grid/address";
import { removeContentType } from "../package/content-types";
import { removeRelationship } from "../package/relationships";
import { WORKBOOK_CHILDREN } from "../workbook/workbook-children";
import type { WorkbookModel } from "../workbook/workbook-model";
import { attributeSpan } from "../xml/attributes";
import { childInsertionPoint } from "../xml/child-order";
import { removal, type Splice } from "../xml/splice";
import { toUtf8 } from "../xml/xml-text";
import { XmlTokens } from "../xml/xml-tokens";

/**
 * Takes cells that lost their formula out of the calculation chain; Excel calls a file damaged
 * whose chain names a cell without formula. An empty chain goes, with its links.
 */
export function removeFromCalculationChain(
  model: WorkbookModel,
  lost: readonly CellReference[],
): void {
  const { parts, book } = model;
  const link = book.relationships.find(({ kind }) => kind === "calcChain");
  if (!link || lost.length === 0 || !parts.has(link.target)) return;
  const gone = new Set(
    lost.map(({ sheet, at }) => `${model.sheet(sheet)?.sheetId ?? ""} ${toA1(at)}`),
  );
  const { splices, kept } = chainSplices(parts.part(link.target), link.target, gone);
  if (kept > 0) {
    parts.splice(link.target, splices);
    return;
  }
  parts.remove(link.target);
  removeContentType(parts, link.target);
  removeRelationship(parts, book.name, link);
}

/** An entry without a sheet id is in the sheet of the entry before it, so the id is handed on. */
function chainSplices(
  bytes: Uint8Array,
  part: string,
  gone: ReadonlySet<string>,
): { readonly splices: readonly Splice[]; readonly kept: number } {
  const splices: Splice[] = [];
  const tokens = new XmlTokens(bytes, part);
  let sheet = "";
  let sheetOfKept = "";
  let kept = 0;
  while (tokens.nextOpen()) {
    if (tokens.depth !== 2 || !tokens.is("c")) continue;
    const own = tokens.attribute("i");
    sheet = own ?? sheet;
    const { start } = tokens;
    const nameEnd = start + 1 + tokens.name.length;
    if (gone.has(`${sheet} ${tokens.attribute("r") ?? ""}`)) {
      splices.push(removal({ start, end: tokens.elementEnd() }));
      continue;
    }
    if (own === null && sheet !== sheetOfKept)
      splices.push({ start: nameEnd, end: nameEnd, bytes: toUtf8(` i="${sheet}"`) });
    sheetOfKept = sheet;
    kept++;
  }
  return { splices, kept };
}

/** Asks Excel to calculate everything when it opens the file: cached results are now out of date. */
export function requestCalculation({ parts, book }: WorkbookModel): void {
  parts.splice(book.name, calculationSplices(parts.part(book.name), book.name));
}

function calculationSplices(bytes: Uint8Array, part: string): readonly Splice[] {
  const tokens = new XmlTokens(bytes, part);
  while (tokens.nextOpen()) {
    if (tokens.depth !== 2 || !tokens.is("calcPr")) continue;
    if (tokens.flag("fullCalcOnLoad")) return [];
    const nameEnd = tokens.start + 1 + tokens.name.length;
    const span = attributeSpan(bytes, nameEnd, "fullCalcOnLoad");
    return span
      ? [{ start: span.valueStart, end: span.valueEnd, bytes: toUtf8("1") }]
      : [{ start: nameEnd, end: nameEnd, bytes: toUtf8(' fullCalcOnLoad="1"') }];
  }
  const at = childInsertionPoint(bytes, part, WORKBOOK_CHILDREN, "calcPr");
  const xml = `<${tokens.rootPrefix}calcPr fullCalcOnLoad="1"/>`;
  return [{ start: at, end: at, bytes: toUtf8(xml) }];
}
