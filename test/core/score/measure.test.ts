import { describe, expect, test } from "@jest/globals";
import { isQuantity, measure, saysZero } from "../../../src/core/score/measure";
import type { Extent } from "../../../src/core/score/measure";
import { readValue } from "../../../src/core/values/read";
import type { ColumnName, RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

/** Target, upper end, actual and unit in one line: `3 ~ 5 % | 4 | %`, an open end as `20…`. */
function measured(row: RowSpec, columnsAbsent: readonly ColumnName[] = []): string {
  const [built] = tableOf({ rows: [row], columnsAbsent }).indicators;
  if (!built) throw new Error("no row");
  const found = measure(built, built.level3?.text ?? "");
  if (typeof found === "string") return found;
  const target = found.target.toFixed() + (found.upper ? `~${found.upper.toFixed()}` : "");
  return [target, shown(found.actual), found.unit].join(" | ");
}

/** `[a,b]` with its ends, `(` and `)` where the end itself is left out. */
function shown({ low, high, open }: Extent): string {
  const [left, right] = open ? ["(", ")"] : ["[", "]"];
  return `${left}${low?.toFixed() ?? ""},${high?.toFixed() ?? ""}${right}`;
}

describe("an actual is known to lie between two ends", () => {
  test.each([
    ["12次", "[12,12]"],
    ["12-15次", "[12,15]"],
    ["≥12次", "[12,]"],
    [">12次", "(12,)"],
    ["≤8次", "[,8]"],
    ["<8次", "(,8)"],
    ["=8次", "[8,8]"],
    ["20余次", "(20,)"],
    ["20多次", "(20,)"],
    ["近30次", "(,30)"],
    ["不足30次", "(,30)"],
    ["不到30次", "(,30)"],
    ["约30次", "[,]"],
    ["30次左右", "[,]"],
  ])("%s: %s", (actual, extent) => {
    expect(measured({ target: "≥10次", actual })).toBe(`10 | ${extent} | 次`);
  });
});

describe("target and actual are brought to the target's measure", () => {
  test.each([
    ["3-5%", "4%", "0.03~0.05 | [0.04,0.04] | %"],
    ["10", "12次", "10 | [12,12] | 次"],
    ["10次", "12", "10 | [12,12] | 次"],
    ["10", "12", "10 | [12,12] | "],
    ["2.5万元", "23700元", "2.5 | [2.37,2.37] | 万元"],
    ["25000元", "2万元至3万元", "25000 | [20000,30000] | 元"],
    ["10次", "12人", "units-differ"],
    // Nothing is nothing in any unit.
    ["10次", "0人", "10 | [0,0] | 次"],
    ["0次", "12人", "0 | [12,12] | 次"],
    // An amount without a unit that can only be in another one.
    ["7.29万元", "72890", "units-differ"],
    ["72890", "7.29万元", "units-differ"],
    ["7290", "7.29万元", "units-differ"],
    ["7289", "7.29万元", "7289 | [7.29,7.29] | 万元"],
    ["72890", "7", "72890 | [7,7] | "],
    ["7次", "72890", "7 | [72890,72890] | 次"],
    ["0万元", "72890", "0 | [72890,72890] | 万元"],
    ["7万元", "0", "7 | [0,0] | 万元"],
    // A bare number beside a percentage.
    ["95%", "98", "0.95 | [0.98,0.98] | %"],
    ["95%", "0.98", "0.95 | [0.98,0.98] | %"],
    ["10%", "1", "0.1 | [1,1] | %"],
    ["9%", "1", "kinds-differ"],
    ["100%", "1.2", "kinds-differ"],
    ["100%", "2", "1 | [0.02,0.02] | %"],
    ["-50%", "-0.5", "-0.5 | [-0.5,-0.5] | %"],
    ["95%", "0", "0.95 | [0,0] | %"],
    ["95%", "0人", "0.95 | [0,0] | %"],
    ["95%", "98人", "kinds-differ"],
    ["0", "5%", "0 | [0.05,0.05] | %"],
    ["0次", "5%", "kinds-differ"],
    ["80", "90%", "kinds-differ"],
    ["有效", "3次", "kinds-differ"],
    ["3次", "有效", "kinds-differ"],
  ])("%s and %s: %s", (target, actual, expected) => {
    expect(measured({ target, actual })).toBe(expected);
  });

  test("a form without one of the columns has nothing to measure", () => {
    expect(measured({ actual: "3次" }, ["target"])).toBe("kinds-differ");
    expect(measured({ target: "3次" }, ["actual"])).toBe("kinds-differ");
  });

  test("a zero in words has the unit of the target", () => {
    const row = { level3: "安全事故起数", target: "≤2起", actual: "未发生" };
    expect(measured(row)).toBe("2 | [0,0] | 起");
    expect(measured({ ...row, target: "无", actual: "3起" })).toBe("0 | [3,3] | 起");
  });
});

describe("a zero in words", () => {
  test.each([
    ["无", "有效投诉次数", true],
    [" 无 ", "有效投诉次数", true],
    ["未 发生", "安全事故起数", true],
    ["全年未发生安全事故", "", true],
    ["本年未出现", "安全事故", true],
    ["本年度均未发现", "违规行为", true],
    ["零投诉", "", true],
    // No zero: an event with a remark, few of them, names that count no events.
    ["一般事故，无伤亡", "安全事故", false],
    ["零星投诉", "投诉情况", false],
    ["无", "培训人数", false],
    ["", "有效投诉次数", false],
  ])("%s under %s: %s", (text, name, zero) => {
    expect(saysZero(text, name)).toBe(zero);
  });

  test("is a quantity, a date or several statements that begin with it are none", () => {
    const quantity = (text: string, as = text) =>
      isQuantity(readValue({ text: as, indicatorName: "安全事故起数" }), text, "安全事故起数");
    expect(quantity("未发生")).toBe(true);
    expect(quantity("3起")).toBe(true);
    expect(quantity("3%")).toBe(true);
    expect(quantity("较好")).toBe(false);
    expect(quantity("未发生", "2022年12月31日")).toBe(false);
    expect(quantity("未发生", "培训3次，印发文件20份")).toBe(false);
  });
});
