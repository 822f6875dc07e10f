import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { harmless } from "../../../src/report/text/harmless";
import { inColumns } from "../../../src/report/text/columns";
import type { Paper } from "../../../src/report/text/paper";
import { fitted, line, paragraph, span } from "../../../src/report/text/paper";

/** Everything a terminal could obey, or that hides or reorders what a reader sees. */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const paper: Paper = {
  columns: 40,
  widths: { ambiguousAsWide: false },
  paint: (_, text) => text,
};

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("得", "分", "\u001b[2J", "\u001b]0;x\u0007", "\u009b31m", "\u202e", "\r", "\n"),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
});

describe("cell text in a terminal", () => {
  test.each([
    ["an escape sequence is shown, not obeyed", "得分\u001b[2J95", "得分␛[2J95"],
    ["a line end is a space", "项目\r\n资金\n（万元）", "项目 资金 （万元）"],
    ["a reordering mark is dropped", "报告\u202excod.exe", "报告xcod.exe"],
    ["a C1 control is replaced", "a\u009b31mb", "a\ufffd31mb"],
    ["delete and bell have pictures", "a\u007f\u0007", "a␡␇"],
    ["half a surrogate pair is replaced", "a\ud800b", "a\ufffdb"],
    ["ordinary text stays", "≥95%（优）𠮷", "≥95%（优）𠮷"],
  ])("%s", (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  test("nothing a terminal obeys is left, whatever the text and whichever way it is set", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const column = { heading: "x", side: "left", flexible: true } as const;
        const set = [
          line(paper, span(text, "error")),
          fitted(paper, span(text), 10),
          ...paragraph(paper, { indent: 2, label: span(text), text: span(text) }),
          ...inColumns(paper, [column, column], [[span(text), span(text)]], 0),
        ];
        for (const shown of set) expect(shown).not.toMatch(OBEYED);
      }),
    );
  });
});
