import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  amountsOf,
  readMoneyStatement,
  statementOf,
} from "../../../../src/core/check/narrative/money-statement";
import { quotedQuantity } from "../../../../src/core/check/narrative/stated-quantity";

describe("quantities of a text", () => {
  const quantitiesIn = (text: string) => readMoneyStatement(text).quantities.map(quotedQuantity);

  test.each([
    [
      "each with the words before it",
      "2022年，决算总收入3359.45万元，决算总支出2898.45万元。",
      ["决算总收入3359.45万元", "决算总支出2898.45万元"],
    ],
    [
      "brackets, fillers and quotation marks",
      "“三公”经费支出合计3.7万元，其中因公出国（境）费支出决算为0万元",
      ["“三公”经费支出合计3.7万元", "因公出国(境)费支出决算0万元"],
    ],
    ["a number behind a colon", "2019年预算数为:110.89万元", ["预算数110.89万元"]],
    ["the first words of a year", "2021 年初预算收入 199.94 万元", ["年初预算收入199.94万元"]],
    [
      "a negative rate behind a sign",
      "2022年结转结余变动率=-61.12%，该项指标得3分。",
      ["结转结余变动率-61.12%", "该项指标得3分"],
    ],
    [
      "an amount that leads its sentence",
      "68.59%（预算24.11万元，支出22.50万元）",
      ["68.59%", "预算24.11万元", "支出22.50万元"],
    ],
    [
      "lists of items",
      "其他交通费5.09万元、工会经费0.67万元",
      ["其他交通费5.09万元", "工会经费0.67万元"],
    ],
    [
      "the numbers of paragraphs are none",
      "1. 人员经费113.78万元；（2）公用经费14.79万元",
      ["人员经费113.78万元", "公用经费14.79万元"],
    ],
    [
      "nor when a year stands behind them",
      "1.2021年支出1.5万元；\n2.2022年支出2.5万元",
      ["支出1.5万元", "支出2.5万元"],
    ],
    [
      "fillers before the number, but no word that ends like one",
      "上级共下达12万元，培训人数达到50人，实有73人，现有车辆约有3辆，自有5万元",
      ["上级共下达12万元", "培训人数50人", "实有73人", "现有车辆3辆", "自有5万元"],
    ],
    ["a negated 其", "其支出2万元和结余3万元", ["支出2万元", "结余3万元"]],
  ])("%s", (_, text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });

  test("say whether they are exact, of what year, and what their last place is worth", () => {
    const [limit, about, exact] = readMoneyStatement(
      "支出不超过5万元，约3万元，2021年结余24.110万元",
    ).quantities;
    expect([limit?.exact, about?.exact, exact?.exact]).toEqual([false, false, true]);
    expect([limit?.year, exact?.year]).toEqual([null, 2021]);
    expect(exact?.step.toString()).toBe("0.001");
    expect(exact?.number.toString()).toBe("24.11");
  });

  test("money is money, and 元/户 is not", () => {
    const statement = readMoneyStatement("补助500元/户，共200户，合计10万元");
    expect(amountsOf(statement).map(quotedQuantity)).toEqual(["合计10万元"]);
  });

  test("stand where they say, whatever the width of the characters", () => {
    const text = " 支出１２．５ 万元，\n其中：\n1. 培训  3 万元；";
    const spans = readMoneyStatement(text).quantities.map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(spans).toEqual(["１２．５ 万元", "3 万元"]);
  });

  test("are read once for one cell", () => {
    const cell = { text: "支出5万元" };
    expect(statementOf(cell)).toBe(statementOf(cell));
  });
});

describe("any text", () => {
  const pieces = [
    "其中",
    "：",
    "，",
    "、",
    "；",
    "。",
    "（",
    "）",
    "支出",
    "3万元",
    "12.5元",
    "2022年",
    "包括",
    "三个项目",
    "分别为",
    "“",
    "《",
    "%",
    "\n",
    " ",
  ];
  const sentences = fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((all) => all.join(""));

  test("is read, and every quantity stands in it in order", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), sentences), (text) => {
        const { quantities, lists } = readMoneyStatement(text);
        let end = 0;
        for (const quantity of quantities) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(quantity.start, quantity.end)).toMatch(
            /[\d〇零一二两三四五六七八九十百千万半]/u,
          );
          end = quantity.end;
        }
        for (const { whole, parts } of lists) {
          expect(quantities).toContain(whole);
          expect(parts.filter((part) => !quantities.includes(part))).toEqual([]);
        }
      }),
    );
  });

  test.each([
    ["lists", "其中支出3万元，", 1],
    ["brackets", "支出3万元（其中", 1],
    ["quotation marks", "“支出", 0],
    ["nested parts", "3万元其中3万元、", 2],
    ["labels", "其中甲：乙3万元。丙：", 1],
    ["counts", "包括三个项目，分别为", 0],
  ])("of one repeated piece is read to its end: %s", (_, piece, quantities) => {
    const times = Math.ceil(24_000 / piece.length);
    expect(readMoneyStatement(piece.repeat(times)).quantities.length).toBe(quantities * times);
  });
});
