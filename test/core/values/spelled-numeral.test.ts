import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readSpelledDigits, readSpelledNumeral } from "../../../src/core/values/spelled-numeral";

describe("numbers spelled in Chinese", () => {
  test.each([
    ["零", "0"],
    ["十", "10"],
    ["十二", "12"],
    ["二十", "20"],
    ["两百", "200"],
    ["一百零五", "105"],
    ["一百二", "120"],
    ["一百二十", "120"],
    ["两千五百", "2500"],
    ["三万", "30000"],
    ["三万零五十", "30050"],
    ["一亿二千万", "120000000"],
    ["九十五点五", "95.5"],
  ])("%s", (word, expected) => {
    expect(readSpelledNumeral(word)).toBe(expected);
  });

  test.each(["", "百", "万", "十百", "三三", "二十三十", "百二十", "二百十", "三点", "点五", "人"])(
    "%j is no number",
    (word) => {
      expect(readSpelledNumeral(word)).toBeNull();
    },
  );

  test("digits in a row name a year", () => {
    expect(readSpelledDigits("二〇二二")).toBe(2022);
    expect(readSpelledDigits("二十")).toBeNull();
  });

  test("every number below a hundred million is read as it is spelled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        expect(readSpelledNumeral(spell(number))).toBe(String(number));
      }),
    );
  });
});

const DIGITS = Array.from("零一二三四五六七八九");
const UNITS = ["千", "百", "十", ""];

/** Spells a number the way schools teach it, with 零 for skipped places. */
function spell(number: number): string {
  if (number === 0) return "零";
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  if (high === 0) return spellSection(low);
  const gap = low > 0 && low < 1000 ? "零" : "";
  return `${spellSection(high)}万${gap}${low === 0 ? "" : spellSection(low)}`;
}

function spellSection(number: number): string {
  const digits = Array.from(String(number).padStart(4, "0"), Number);
  let spelled = "";
  for (const [place, digit] of digits.entries()) {
    if (digit > 0) spelled += `${DIGITS[digit] ?? ""}${UNITS[place] ?? ""}`;
    else if (
      spelled !== "" &&
      !spelled.endsWith("零") &&
      digits.slice(place).some((next) => next > 0)
    )
      spelled += "零";
  }
  return spelled;
}
