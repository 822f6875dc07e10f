import { describe, expect, test } from "@jest/globals";
import { childInsertionPoint } from "../../../src/host/xlsx/xml/child-order";
import { spliced } from "../../../src/host/xlsx/xml/splice";
import { toUtf8 } from "../../../src/host/xlsx/xml/xml-text";
import { XmlTokens } from "../../../src/host/xlsx/xml/xml-tokens";

function tokensOf(xml: string): readonly string[] {
  const tokens = new XmlTokens(toUtf8(xml), "part");
  const found: string[] = [];
  while (tokens.next() !== "end")
    found.push(
      tokens.kind === "text"
        ? `text ${tokens.text()}`
        : `${tokens.kind} ${tokens.name} ${String(tokens.depth)}`,
    );
  return found;
}

describe("tokens of an XML part", () => {
  test("tags with their depth, text with its references, comments and instructions left out", () => {
    const xml =
      '<?xml version="1.0"?>\n<!-- a --><a><b x="1>2"/>5 &lt; 6<![CDATA[<&]]><?p q?></a>\n';
    expect(tokensOf(xml)).toEqual([
      "open a 1",
      "open b 2",
      "close b 2",
      "text 5 < 6",
      "text <&",
      "close a 1",
    ]);
  });

  test("references to entities that are not XML's own are left as written", () => {
    expect(tokensOf("<a>&nbsp;&constructor;&toString;&amp;</a>")[1]).toBe(
      "text &nbsp;&constructor;&toString;&",
    );
  });

  test("attributes are decoded, whatever their quotes and space", () => {
    const tokens = new XmlTokens(toUtf8('<a b=\'&quot;1&#x4E2D;\' r:id = "x" c=""/>'), "part");
    tokens.next();
    expect(["b", "c", "d"].map((name) => tokens.attribute(name))).toEqual(['"1中', "", null]);
    expect(tokens.prefixedAttribute("id")).toBe("x");
  });

  test("the vocabulary is that of the root's prefix", () => {
    const tokens = new XmlTokens(toUtf8("<x:a><x:b/><b/><y:b/></x:a>"), "part");
    const own: boolean[] = [];
    while (tokens.nextOpen()) own.push(tokens.is("b"));
    expect(own).toEqual([false, true, false, false]);
  });

  test.each([
    ["<a", "<a b></a>", "<a b=1/>", "<a b='1/>", "<a b='<'/>", "<a b='1'c='2'/>", "< a/>"],
    ["<a></b>", "<a><b></a></b>", "<a/><b/>", "<a/>x", "x<a/>", "<a>", "", "</a>"],
    ["<a><!-- </a>", "<a><![CDATA[</a>", "<a><?x</a>", "<![CDATA[]]><a/>", "<!ELEMENT a><a/>"],
  ])("not well-formed: %s, %s and more", (...broken) => {
    for (const xml of broken) expect(() => tokensOf(xml)).toThrow(/not-well-formed/);
  });

  test("a document type is refused", () => {
    expect(() => tokensOf('<!DOCTYPE a SYSTEM "x"><a/>')).toThrow(/doctype/);
  });
});

describe("splices", () => {
  const part = toUtf8("0123456789");
  const splice = (start: number, end: number, text: string) => ({
    start,
    end,
    bytes: toUtf8(text),
  });

  test("are made in the order of their places; insertions at one place keep their order", () => {
    const splices = [
      splice(8, 9, "x"),
      splice(2, 2, "a"),
      splice(2, 4, ""),
      splice(2, 2, "b"),
      splice(10, 10, "!"),
    ];
    expect(new TextDecoder().decode(spliced(part, splices))).toBe("01ab4567x9!");
  });

  test("that change nothing leave the very same bytes", () => {
    expect(spliced(part, [splice(2, 4, "23"), splice(5, 5, "")])).toBe(part);
  });

  test("may not overlap", () => {
    expect(() => spliced(part, [splice(2, 5, "x"), splice(4, 6, "y")])).toThrow(RangeError);
  });
});

describe("the place of a new child", () => {
  const order = ["a", "b", "c", "d"];
  test.each([
    ["before the first later child", "<r><a/><c/><d/></r>", "<r><a/>"],
    ["at the end", "<r><a/><b/></r>", "<r><a/><b/>"],
    ["not before children of children", "<r><a><d/></a><d/></r>", "<r><a><d/></a>"],
    ["not before other vocabularies", "<r><a/><x:d/><d/></r>", "<r><a/><x:d/>"],
  ])("%s", (_, xml, before) => {
    expect(childInsertionPoint(toUtf8(xml), "part", order, "b")).toBe(before.length);
  });
});
