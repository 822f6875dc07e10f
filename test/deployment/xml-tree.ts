import { SaxesParser } from "saxes";

/** An element of a small XML document, with what stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly parent: XmlElement | null;
  text: string;
}

/** The root element; throws on anything that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const document: XmlElement = { name: "", attributes: {}, children: [], parent: null, text: "" };
  let open: XmlElement = document;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], parent: open, text: "" };
    open.children.push(element);
    open = element;
  });
  parser.on("text", (text) => {
    open.text += text;
  });
  parser.on("closetag", () => {
    open = open.parent ?? document;
  });
  parser.write(xml).close();
  const root = document.children[0];
  if (!root) throw new Error("no root element");
  return root;
}

export function children(element: XmlElement): readonly XmlElement[] {
  return element.children;
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

/** The element and everything in it, in document order. */
export function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}
