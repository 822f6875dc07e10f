import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { EMPTY_STATE, type WorkbookState } from "../../src/core/state/workbook-state";
import { parseStatePart, statePartText } from "../../src/host/state-part";

function stateWith(reason: string): WorkbookState {
  return { ...EMPTY_STATE, acknowledgements: [{ id: "a1", reason }] };
}

/** The element's name, attributes and text as a strict parser reads them. */
function parsed(xml: string): { name: string; attributes: unknown; text: string } {
  const seen = { name: "", attributes: {} as unknown, text: "" };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => Object.assign(seen, { name, attributes }));
  parser.on("text", (text) => (seen.text += text));
  parser.write(xml).close();
  return seen;
}

describe("the custom XML part of a workbook's state", () => {
  test("is one element of the namespace with the state as JSON", () => {
    const state = stateWith(`<b>&"'`);
    const { name, attributes, text } = parsed(statePartText(state));
    expect(name).toBe("state");
    expect(attributes).toEqual({ xmlns: "urn:ziping:state:1", version: "1" });
    expect(JSON.parse(text)).toEqual(state);
  });

  test("whatever people write as a reason comes back, and the XML stays well-formed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (reason) => {
        const xml = statePartText(stateWith(reason));
        parsed(xml);
        expect(parseStatePart(xml)?.acknowledgements[0]?.reason).toBe(reason);
      }),
    );
  });

  test.each(["\u0000", "\ud800", "\ufffe\uffff", "]]>", "a\r\nb\t", "&amp;", "𠮷"])(
    "characters XML cannot hold come back too: %j",
    (reason) => {
      const xml = statePartText(stateWith(reason));
      parsed(xml);
      expect(parseStatePart(xml)).toEqual(stateWith(reason));
    },
  );

  test.each<[string, (json: string) => string]>([
    [
      "declaration and line breaks",
      (json) =>
        `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<state xmlns="urn:ziping:state:1" version="1">${json}</state>\n`,
    ],
    ["single quotes", (json) => `<state version='1' xmlns='urn:ziping:state:1' >${json}</state >`],
    ["a prefix", (json) => `<z:state xmlns:z="urn:ziping:state:1" version="1">${json}</z:state>`],
    [
      "CDATA",
      (json) => `<state xmlns="urn:ziping:state:1" version="1"><![CDATA[${json}]]></state>`,
    ],
  ])("is read after another program rewrote it with %s", (_, write) => {
    const state = stateWith("口径不同");
    expect(parseStatePart(write(JSON.stringify(state)))).toEqual(state);
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["another element", '<settings xmlns="urn:ziping:state:1">{"version":1}</settings>'],
    ["another namespace", '<state xmlns="urn:other" version="1">{"version":1}</state>'],
    ["an unbound prefix", '<z:state xmlns="urn:ziping:state:1">{"version":1}</z:state>'],
    ["elements inside", '<state xmlns="urn:ziping:state:1"><a>{"version":1}</a></state>'],
    ["no JSON", '<state xmlns="urn:ziping:state:1">{version}</state>'],
    ["JSON of another kind", '<state xmlns="urn:ziping:state:1">[1]</state>'],
    ["a later version", '<state xmlns="urn:ziping:state:1">{"version":2}</state>'],
    ["an end without beginning", "</state>"],
    [
      "a great many pieces of literal text around an element",
      `<state xmlns="urn:ziping:state:1">${"<![CDATA[]]>".repeat(32)}<a/></state>`,
    ],
    [
      "a text far too long",
      `<state xmlns="urn:ziping:state:1">{"version":1}${" ".repeat(1_000_000)}</state>`,
    ],
  ])("%s gives no state", (_, xml) => {
    expect(parseStatePart(xml)).toBeNull();
  });
});
