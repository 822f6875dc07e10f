import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { padTo, textWidth } from "../../../src/report/text/width";

const narrow = { ambiguousAsWide: false };
const wide = { ambiguousAsWide: true };

describe("columns a text takes", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["得分", 4],
    ["H16 得分", 8],
    ["１２", 4],
    ["（", 2],
    ["é", 1],
    ["e\u0301", 1],
    ["\u0301", 0],
    ["👍", 2],
    ["👨‍👩‍👧", 2],
    ["❤️", 2],
    ["𠮷野家", 6],
  ])("%s", (text, width) => {
    expect(textWidth(text, narrow)).toBe(width);
  });

  test.each([
    ["≥90%", 4, 5],
    ["“三公”", 6, 8],
    ["—", 1, 2],
  ])("%s is wider where a terminal draws ambiguous characters wide", (text, usual, old) => {
    expect([textWidth(text, narrow), textWidth(text, wide)]).toEqual([usual, old]);
  });

  test("padding reaches exactly the width asked for and never shortens", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("得", "a", "≥", "（", "8")),
        fc.nat(40),
        fc.constantFrom("left" as const, "right" as const),
        (characters, width, side) => {
          const text = characters.join("");
          const padded = padTo(text, width, narrow, side);
          expect(textWidth(padded, narrow)).toBe(Math.max(width, textWidth(text, narrow)));
          expect(padded.trim()).toBe(text);
        },
      ),
    );
  });
});
