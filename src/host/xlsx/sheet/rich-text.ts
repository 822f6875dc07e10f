import { decodeSpreadsheetText, trimXmlEnd, trimXmlSpace, trimXmlStart } from "../xml/xml-text";
import { XmlTokens } from "../xml/xml-tokens";

/**
 * The text of a string item (`si`) or inline string (`is`): its runs joined, phonetic guides left
 * out. Space at either end counts only where `xml:space="preserve"` says so, as in Excel.
 */
export function richText(bytes: Uint8Array, start: number, end: number, part: string): string {
  const tokens = new XmlTokens(bytes, part, start, end);
  let text = "";
  let keepsStart: boolean | null = null;
  let keepsEnd = false;
  while (tokens.nextOpen()) {
    if (tokens.is("rPh")) tokens.elementEnd();
    else if (tokens.is("t")) {
      keepsEnd = tokens.attribute("xml:space") === "preserve";
      keepsStart ??= keepsEnd;
      text += textOf(tokens);
    }
  }
  return decodeSpreadsheetText(trimmed(text, keepsStart ?? false, keepsEnd));
}

function textOf(tokens: XmlTokens): string {
  let text = "";
  while (tokens.next() === "text") text += tokens.text();
  return text;
}

/** The text without the space at those ends that are not kept. */
function trimmed(text: string, keepsStart: boolean, keepsEnd: boolean): string {
  if (keepsStart && keepsEnd) return text;
  if (!keepsStart && !keepsEnd) return trimXmlSpace(text);
  return keepsStart ? trimXmlEnd(text) : trimXmlStart(text);
}
