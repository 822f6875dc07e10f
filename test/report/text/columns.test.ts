import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Column } from "../../../src/report/text/columns";
import { inColumns } from "../../../src/report/text/columns";
import type { Paper } from "../../../src/report/text/paper";
import { span } from "../../../src/report/text/paper";
import { textWidth } from "../../../src/report/text/width";

const widths = { ambiguousAsWide: false };
const paperOf = (columns: number): Paper => ({ columns, widths, paint: (_, text) => text });

const COLUMNS: readonly Column[] = [
  { heading: "单元格", side: "left", flexible: false },
  { heading: "指标", side: "left", flexible: true },
  { heading: "得分", side: "right", flexible: false },
];

describe("columns", () => {
  test("Chinese and Latin cells begin in the same column", () => {
    const rows = [
      [span("G14"), span("培训完成率"), span("9.5")],
      [span("G105"), span("abc"), span("10")],
    ];
    expect(inColumns(paperOf(80), COLUMNS, rows, 2)).toEqual([
      "  单元格  指标        得分",
      "  G14     培训完成率   9.5",
      "  G105    abc           10",
    ]);
  });

  test("a flexible column wraps inside itself when the paper is narrow", () => {
    const rows = [[span("G14"), span("农村义务教育学生营养改善计划覆盖率"), span("9.5")]];
    expect(inColumns(paperOf(30), COLUMNS, rows, 0)).toEqual([
      "单元格  指标              得分",
      "G14     农村义务教育学生   9.5",
      "        营养改善计划覆盖",
      "        率",
    ]);
  });

  test("lines never pass the edge as long as the fixed columns leave room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("得", "a", "≥", "，", " ") }), { minLength: 1 }),
        fc.integer({ min: 40, max: 120 }),
        (names, columns) => {
          const rows = names.map((name) => [span("G1"), span(name), span("9")]);
          for (const set of inColumns(paperOf(columns), COLUMNS, rows, 2))
            expect(textWidth(set, widths)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
