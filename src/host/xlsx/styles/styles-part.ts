import { addLinkedPart, freePartName, removeLinkedPart } from "../package/linked-parts";
import { declareContentType } from "../package/content-types";
import { CONTENT_TYPE, XML_DECLARATION } from "../package/dialect";
import { damaged } from "../unreadable-error";
import type { WorkbookModel } from "../workbook/workbook-model";
import { toUtf8, utf8 } from "../xml/xml-text";

/** With a number behind it, as no other program names the part. */
const OWN_NAME = "xl/styles";

/**
 * The name of the workbook's styles part, which is made where there is none. Throws `UnreadableError`
 * where the link names what cannot be one.
 */
export function stylesPart(model: WorkbookModel): string {
  const { parts, book } = model;
  const linked = model.linked("styles");
  if (linked !== null && parts.has(linked)) return linked;
  if (linked !== null && !linked.endsWith(".xml")) throw damaged(linked, "missing");
  const bytes = toUtf8(plainStyles(book.dialect.main));
  const contentType = CONTENT_TYPE.styles;
  const name = linked ?? freePartName(parts, OWN_NAME, ".xml");
  if (linked === null)
    addLinkedPart(parts, book.dialect, {
      from: book.name,
      kind: "styles",
      name,
      contentType,
      bytes,
    });
  else {
    parts.add(name, bytes);
    declareContentType(parts, name, contentType);
  }
  model.reload();
  return name;
}

/** Takes the styles part out again where it was made by `stylesPart` and nothing has come to it since. */
export function removeOwnStyles(model: WorkbookModel): void {
  const { parts, book } = model;
  const name = model.linked("styles");
  if (name === null || !/^xl\/styles\d+\.xml$/.test(name) || !parts.has(name)) return;
  const bytes = parts.part(name);
  if (utf8(bytes, 0, bytes.length) !== plainStyles(book.dialect.main)) return;
  removeLinkedPart(parts, book.name, name);
  model.reload();
}

/** The least a styles part holds: 宋体 11, no fill, no border, one cell style. */
export function plainStyles(namespace: string): string {
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
    "</styleSheet>"
  );
}
