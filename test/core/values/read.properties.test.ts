import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { readNumber } from "../../../src/core/values/number";
import { readValue } from "../../../src/core/values/read";
import { inBrief } from "./reading-in-brief";

const LONGEST_CELL = 32_767;

/** Pieces that values are made of, so that random texts come near to real ones. */
const PIECES = (
  "0 1 9 12 100 2022 1.5 1,234 % ‰ 万 亿 元 万元 人 次 个 年 月 日 天 ≥ <= = 约 余 多 以上 以内 左右 超过 不少于 百分之 " +
  "三 十 百 两 一 第 每 近 前 底 内 率 满意度 完成 培训 无 - ~ 至 / * . , ， 。 、 ； … ( ) （ ） “ ” 《 》 : \n \t"
)
  .split(" ")
  .concat(" ");

const likeValues = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(likeValues, fc.string({ unit: "binary", maxLength: 40 }));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("reading any text", () => {
  test("never throws, and gives the fields that its kind has", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (text, indicatorName, unit, comparator) => {
        const read = readValue({
          text,
          indicatorName,
          separateUnit: unit,
          separateComparator: comparator,
        });
        const counts = read.kind === "number" || read.kind === "percent";
        expect(read.value !== null).toBe(counts);
        expect(read.value?.isFinite() ?? true).toBe(true);
        expect(read.upper === null || (read.value?.lt(read.upper) ?? false)).toBe(true);
        expect(read.date !== null).toBe(read.kind === "date");
        expect(read.comparator !== null).toBe(counts || read.kind === "date");
        expect(read.absence !== null).toBe(read.kind === "none");
        expect(read.parts.length > 0).toBe(read.kind === "compound");
        expect(read.kind === "percent").toBe(read.unit === "%");
        readNumber(text, { percentHeader: true });
      }),
      { numRuns: 3000 },
    );
  });

  test("gives no number without a digit or a numeral in the text", () => {
    const wordless = anyText.map((text) =>
      text.replace(/[\p{N}零一二三四五六七八九十百千万亿两〇○]/gu, ""),
    );
    fc.assert(
      fc.property(wordless, (text) => {
        expect(readValue({ text }).value).toBeNull();
        expect(readNumber(text)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("full-width and half-width signs read alike", () => {
    fc.assert(
      fc.property(likeValues, (text) => {
        expect(inBrief(readValue({ text: wide(text) }))).toBe(inBrief(readValue({ text })));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("reading figures", () => {
  const figures = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));

  test("a printed decimal is read back", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        // Eight digits may be a day (20221231), four with a leading-zero decimal a month (2022.06).
        const text = figure.toFixed();
        fc.pre(!/^(?:19|20)\d{2}(?:\.0\d|\d{4})$/.test(text));
        expect(readValue({ text }).value?.toFixed()).toBe(text);
        expect(readValue({ text: `${text}%` }).value?.toFixed()).toBe(figure.div(100).toFixed());
        expect(readNumber(text)?.number.toFixed()).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("a stored double is read as the decimal it stands for", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const value = figure.toNumber() * 3 - figure.toNumber() * 2;
        const read = readValue({ text: String(value), value, numberFormat: "General" });
        expect(read.value?.minus(figure).abs().lte(figure.abs().times("1e-14"))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("white space around digits changes nothing", () => {
    const phrases = fc.tuple(
      fc.constantFrom("", "≥", "不少于", "约", "满意度", "培训"),
      figures.filter((figure) => figure.gte(0)),
      fc.constantFrom("", "%", "人次", "万元", "余次", "次以上", "元/人*月", "个，订阅书籍"),
    );
    const gaps = fc.constantFrom(" ", "  ", "\u3000", "\t", "\n", "\u00a0");
    fc.assert(
      fc.property(phrases, gaps, ([before, figure, after], gap) => {
        const digits = figure.toFixed();
        const spaced = `${before}${gap}${digits}${gap}${after}`;
        expect(inBrief(readValue({ text: spaced }))).toBe(
          inBrief(readValue({ text: before + digits + after })),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("the longest cells", () => {
  test("a hostile cell of one repeated piece is read", () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, (repeated) => {
        const piece = repeated.join("");
        const text = piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL);
        const read = readValue({
          text,
          indicatorName: text,
          separateUnit: text,
          separateComparator: text,
        });
        expect(read.value?.isFinite() ?? true).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
