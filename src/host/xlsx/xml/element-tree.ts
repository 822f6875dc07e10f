import { XmlTokens } from "./xml-tokens";

/** An element with its place in the part, for the few small parts that are edited by structure. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  /** Bytes of the whole element, and where its start tag ends. */
  readonly start: number;
  readonly end: number;
  readonly tagEnd: number;
  /** Whether it is `<a/>`. */
  readonly empty: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The characters directly inside it. */
  readonly text: string;
}

/** The element whose start tag is current; moves to its end tag. */
export function elementAt(tokens: XmlTokens): XmlElement {
  const { name, local, start, end: tagEnd, empty, depth } = tokens;
  const attributes = tokens.attributes();
  const children: XmlElement[] = [];
  let text = "";
  for (;;) {
    const kind = tokens.next();
    if (kind === "open") children.push(elementAt(tokens));
    else if (kind === "text") text += tokens.text();
    else if (tokens.depth === depth) break;
  }
  const { end } = tokens;
  return { name, local, start, end, tagEnd, empty, attributes, children, text };
}

/** The root element of a small part. Throws `UnreadableError` (damaged) unless it is well-formed. */
export function rootElement(bytes: Uint8Array, part: string): XmlElement {
  const tokens = new XmlTokens(bytes, part);
  tokens.nextOpen();
  const root = elementAt(tokens);
  tokens.next();
  return root;
}

/** The first child with this local name. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((each) => each.local === local);
}

/** The prefix of an element's name with its colon, or "". */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}
