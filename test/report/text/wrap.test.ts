import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { textWidth } from "../../../src/report/text/width";
import { wrap } from "../../../src/report/text/wrap";

const widths = { ambiguousAsWide: false };

describe("wrapping", () => {
  test.each([
    ["short", "得分", 10, ["得分"]],
    ["nothing", "", 10, [""]],
    ["between characters", "培训人员完成率", 8, ["培训人员", "完成率"]],
    [
      "a closing mark stays with what it closes",
      "执行率不符，应改正",
      10,
      ["执行率不", "符，应改正"],
    ],
    ["an opening mark goes with what it opens", "执行率为（甲）", 10, ["执行率为", "（甲）"]],
    [
      "numbers and words stay whole",
      "应为95.36%而不是mof-2020",
      10,
      ["应为95.36%", "而不是", "mof-2020"],
    ],
    ["spaces at a break are dropped", "abcd efgh", 5, ["abcd", "efgh"]],
    ["what is wider than a line is broken", "abcdefgh", 4, ["abcd", "efgh"]],
  ])("%s", (_, text, columns, lines) => {
    expect(wrap(text, columns, widths)).toEqual(lines);
  });

  test("no line is wider than asked, and no character but spaces at breaks is lost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("得", "分", "，", "（", "8", "%", "x", " ", "≥", "。")),
        fc.integer({ min: 4, max: 30 }),
        (characters, columns) => {
          const text = characters.join("");
          const lines = wrap(text, columns, widths);
          for (const line of lines) expect(textWidth(line, widths)).toBeLessThanOrEqual(columns);
          expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
        },
      ),
    );
  });
});
