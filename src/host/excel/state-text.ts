import { STATE_NAMESPACE } from "../state-part";

/** A state part that was asked for; `text()` after the next `sync`. */
export interface StateText {
  text(): string | null;
}

/** Asks for the text of the workbook's state part, in the batch that is being made. */
export function queueStateText(context: Excel.RequestContext): StateText {
  const part = context.workbook.customXmlParts
    .getByNamespace(STATE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return { text: () => (part.isNullObject ? null : xml.value) };
}
