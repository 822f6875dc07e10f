import type { WorkbookState } from "../../../core/state/workbook-state";
import { parseStatePart, STATE_NAMESPACE, statePartText } from "../../state-part";
import { CONTENT_TYPE, type Dialect, XML_DECLARATION } from "../package/dialect";
import { addLinkedPart, freePartName, removeLinkedPart } from "../package/linked-parts";
import { relationshipsOf } from "../package/relationships";
import { UnreadableError } from "../unreadable-error";
import type { WorkbookModel } from "../workbook/workbook-model";
import { find } from "../xml/characters";
import { rootElement } from "../xml/element-tree";
import { toUtf8, utf8 } from "../xml/xml-text";

/** The id that Office asks of every custom part; one workbook holds one state. */
const ITEM_ID = "{5B0D6E5C-7C0E-4B54-9E1B-6C1A3D2F7A10}";

/** The state kept in the workbook; null where there is none, or one that cannot be read. */
export function loadState(model: WorkbookModel): WorkbookState | null {
  const part = statePart(model);
  if (part === null) return null;
  const bytes = model.parts.part(part);
  return parseStatePart(utf8(bytes, 0, bytes.length));
}

/** Keeps the state in the workbook, in the place of an earlier one; null takes it out with its links. */
export function saveState(model: WorkbookModel, state: WorkbookState | null): void {
  model.wholly(() => {
    const part = statePart(model);
    if (state === null) {
      if (part !== null) removeState(model, part);
      return;
    }
    const bytes = toUtf8(XML_DECLARATION + statePartText(state));
    if (part === null) addState(model, bytes);
    else model.parts.replace(part, bytes);
  });
}

/** Custom parts of other programs may hold anything, broken XML too; that is not our concern. */
function statePart({ parts, book }: WorkbookModel): string | null {
  for (const { kind, target, external } of relationshipsOf(parts, book.name)) {
    if (kind !== "customXml" || external || !parts.has(target)) continue;
    try {
      const bytes = parts.part(target);
      if (find(bytes, STATE_NAMESPACE, 0) < 0) continue;
      const { local, attributes } = rootElement(bytes, target);
      if (local === "state" && Object.values(attributes).includes(STATE_NAMESPACE)) return target;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return null;
}

function addState({ parts, book }: WorkbookModel, bytes: Uint8Array): void {
  const item = freePartName(parts, "customXml/item", ".xml");
  addLinkedPart(parts, book.dialect, {
    from: book.name,
    kind: "customXml",
    name: item,
    contentType: CONTENT_TYPE.xml,
    bytes,
  });
  addLinkedPart(parts, book.dialect, {
    from: item,
    kind: "customXmlProps",
    name: freePartName(parts, "customXml/itemProps", ".xml"),
    contentType: CONTENT_TYPE.customXmlProps,
    bytes: toUtf8(propertiesXml(book.dialect)),
  });
}

function propertiesXml({ customXml }: Dialect): string {
  return (
    `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${customXml}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function removeState({ parts, book }: WorkbookModel, part: string): void {
  for (const { target, external } of relationshipsOf(parts, part))
    if (!external && parts.has(target)) removeLinkedPart(parts, part, target);
  removeLinkedPart(parts, book.name, part);
}
