import { describe, expect, test } from "@jest/globals";
import type { RowSpec } from "../../tables/build-table";
import { scoreRow } from "./score-one";

const points = (row: RowSpec): string | null => scoreRow(row).computed?.toFixed() ?? null;

describe("a missed row is scored by the steps that the table prints for it", () => {
  const STEPS = "=100%得10分；95%（含）-100%的得9分；90%（含）-95%得8分；90%以下不得分";
  const DOWN = "≤20%得10分，20%（不含）-40%（含）得6分，大于40%的不得分";
  const CUMULATIVE = "满意度≥95%得满分，≥90%得8分，≥80%得5分，低于80%不得分";

  test.each([
    [STEPS, "100%", "96.2%", "9"],
    [STEPS, "100%", "95%", "9"],
    [STEPS, "100%", "94.99%", "8"],
    [STEPS, "100%", "12%", "0"],
    [DOWN, "≤20%", "25%", "6"],
    [DOWN, "≤20%", "40%", "6"],
    [DOWN, "≤20%", "40.1%", "0"],
    ["≥95%得10分，90%（含）-95%得8分，不足90%不得分", "≥95%", "90%", "8"],
    [CUMULATIVE, "≥95%", "93%", "8"],
    [CUMULATIVE, "≥95%", "90%", "8"],
    [CUMULATIVE, "≥95%", "79%", "0"],
    ["完成50场及以上得10分，40-49场得7分，40场以下得0分", "≥50场", "43", null],
    ["50及以上得10分，40-49得7分，不足40不得分", "≥50场", "43场", "7"],
    // Bounds that are said to be in or out, and those that are so by their word.
    [STEPS, "100%", "90%", "8"],
    ["高于95%（含）得10分，低于95%得5分", "≥95%", "94%", "5"],
    ["大于等于95%得10分，大于90%得8分，小于等于90%得5分", "≥95%", "90%", "5"],
    ["不低于95%得10分，低于95%得5分", "≥95%", "94%", "5"],
    ["超过95%（含）得10分，高于90%得8分，不高于90%得5分", "≥95%", "90.5%", "8"],
    ["不超过20%得10分，不高于40%得6分，超过40%不得分", "≤20%", "40%", "6"],
    ["95%以上得10分，90%以上得8分，80%以上得5分", "≥95%", "90%", "8"],
    ["95%以上得10分，90%以上得8分，80%以上得5分", "≥95%", "92%", "8"],
    ["95%以上得10分，90%以上（不含）得8分，80%以上得5分", "≥95%", "90%", "5"],
    ["95%以上得10分，90%（不含）以上得8分，80%以上得5分", "≥95%", "90%", "5"],
    ["≥95%得10分，80%-95%得8分，80%及以下得2分", "≥95%", "79%", "2"],
    ["95%以上得10分，60%-95%（不含）得5分，60%及以下不得分", "≥95%", "60%", "0"],
    ["95%以上得10分，60%（不含）-95%得5分，60%及以下不得分", "≥95%", "60%", "0"],
    ["≥95%得10分；90%-95%得8分；不足90%不得分", "≥95%", "90%", "8"],
    ["≥95%（含）得10分，>90%（不含）得8分，≤90%得5分", "≥95%", "90%", "5"],
    ["≥95%（不含）得10分，90%及以上得8分，80%及以上得5分", "≥96%", "95%", "8"],
    ["95%及以上得10分，90%及以上得8分，80%及以上得5分", "≥95%", "85%", "5"],
    // One sign for both ends, dashes of any kind and length, points with decimals.
    ["95%以上得10分，90-95%（不含）得8分，90%以下不得分", "≥95%", "93%", "8"],
    ["95%以上得10分，90%——95%得8.25分，90%以下不得分", "≥95%", "93%", "8.25"],
    ["≥95%得10分，低于95%得5分", "≥95%", "93%", "5"],
    // Of nested steps the narrowest.
    ["≤1%得10分，≤3%得8分，≤5%得5分，高于5%不得分", "≤1%", "2%", "8"],
  ])("%s: %s, %s", (criteria, target, actual, expected) => {
    expect(points({ target, actual, criteria })).toBe(expected);
  });

  test.each([
    ["the bound is said to be in neither step", "≥95%得10分；90%-95%得8分；80%-90%得5分", "90%"],
    ["no step holds the value", "≥95%得10分；90%-94%得8分", "60%"],
    ["the steps are counts, the value a rate", "95以上得10分；90-95得8分", "92%"],
    ["more is said than steps", "≥95%得10分；90%-95%得8分；资料不全再扣1分", "92%"],
    ["the target itself would not earn the weight", "≥98%得10分；90%-98%得8分", "92%"],
    ["one step is no list", "≥95%得10分，否则酌情扣分", "92%"],
    ["one step is no list, and holds the value", "≥80%得10分", "92%"],
    ["a step beside the list is for others", "≥95%得10分；90%-95%得8分；其余给2分", "92%"],
    ["the value stands between two values", "=95%得10分，=90%得8分", "92%"],
    ["the list ends above it", "95%以上得10分，90%以上得8分，80%以上得5分", "60%"],
    ["two steps hold it, one from below", "≥95%得10分，≤92%得8分，90%-93%得5分", "91%"],
    ["two steps hold it, one from above", "≥95%得10分，90%-94%得5分，≥91%得8分", "92%"],
    ["the actual is a range", "≥95%得10分；90%-95%得8分；90%以下不得分", "91%-93%"],
    ["the actual is only a bound", "≥95%得10分；90%-95%得8分；90%以下不得分", "不足92%"],
  ])("it is left to the person where %s", (_, criteria, actual) => {
    const row = scoreRow({ target: "≥95%", actual, criteria, score: 6 });
    expect([row.computed, row.derivation.id, row.accepted?.toFixed()]).toEqual([
      null,
      "own-standard",
      "6",
    ]);
  });
});

test.each([
  ["shares, the value is a count", "100%及以上得10分，80%及以上得8分", "≥50场", "43场"],
  ["a count and a share", "50及以上得10分，80%及以上得8分", "≥50场", "43场"],
  ["of rates, the value is above a limit", "≤20%得10分，高于20%得5分", "≤20%", "25%以上"],
  ["days, the value is a date", "按时完成得10分，晚于期限不得分", "6月30日前", "8月15日"],
])("a missed row is left to the person where the steps are %s", (_, criteria, target, actual) => {
  const { computed, derivation } = scoreRow({ target, actual, criteria });
  expect([computed, derivation.id]).toEqual([null, "own-standard"]);
});

describe("a standard is the row's own where it gives points otherwise than by the share", () => {
  const idOf = (criteria: string, row: RowSpec = {}) =>
    scoreRow({ target: "≥100场", actual: "50场", criteria, ...row }).derivation.id;

  test.each([
    ["按质按量完成得12分"],
    ["按质按量完成得9.25分"],
    ["完成得分"],
    ["优秀10分、良好8分"],
    ["优 秀 得 1\n0 分"],
    ["未完成的酌情给分"],
    ["未完成扣完全部分值"],
    ["未完成扣减权重"],
    ["每少10场扣5%"],
    ["按完成比例得分，低于62.55%不得分"],
    ["按完成比例得分，未达60%的为0分"],
    ["按完成比例得分，不足60%的部门0分"],
  ])("%s", (criteria) => {
    expect(idOf(criteria)).toBe("own-standard");
  });

  test.each([
    ["依据验收材料评分。"],
    ["按完成比例得分，低于40%不得分"],
    ["B/A×该指标分值，最高得10分"],
    ["达到得满分，未达到按比例扣分"],
    ["每月拨付；扣缴后部分发放。"],
  ])("%s leaves it to arithmetic", (criteria) => {
    expect(idOf(criteria)).toBe("at-least-ratio");
  });

  test("a share nobody can work out is below no limit", () => {
    const criteria = "按比例得分，低于60%不得分";
    expect(idOf(criteria, { target: "0起", actual: "1起" })).not.toBe("own-standard");
  });
});

describe("a missed row loses what its standard takes off for each step", () => {
  test.each([
    ["每低1个百分点扣0.5分，扣完为止", "≥95%", "93%", "9"],
    ["达到目标值得10分，每低于目标值1%扣1分，扣完为止。", "≥95%", "80%", "0"],
    ["每少1场扣2分", "≥5场", "3场", "6"],
    ["每发生一起扣5分", "0起", "1起", "5"],
    ["≤100%得满分，每超过1个百分点扣0.5分", "≤100%", "104%", "8"],
    ["每低2个百分点扣1分", "≥95%", "91%", "8"],
    ["每少1个扣2分", "≥5场", "3场", "6"],
    ["每少1扣2分", "≥5场", "3场", "6"],
    ["每少1场扣2分", "≥5", "3", "6"],
    ["每超过1万元扣0.5分", "≤30万元", "31万元", "9.5"],
    // A share of what the row can earn.
    ["每低1个百分点扣权重的5%，扣完为止", "≥95%", "93%", "9"],
    ["每降低1个百分点，扣除权重分的5%", "≥95%", "93%", "9"],
    ["每少1场扣该项分值的12.5%", "≥5场", "3场", "7.5"],
    ["每减少1%扣1%分值", "≥95%", "93%", "9.8"],
    ["达到95%得10分，每低1个百分点扣2.5%的权重分值", "≥95%", "93%", "9.5"],
    ["每少1场扣本指标标准分的60%", "≥5场", "3场", "0"],
  ])("%s: %s, %s", (criteria, target, actual, expected) => {
    expect(points({ target, actual, criteria })).toBe(expected);
  });

  test("the points it gives to those who reach the target are the weight", () => {
    const row = { target: "≥95%", actual: "93%", weight: "12.25" };
    const standard = (full: string) => `达到目标得${full}分，每低1个百分点扣1分`;
    expect(points({ ...row, criteria: standard("12.25") })).toBe("10.25");
    expect(points({ ...row, criteria: standard("12.5") })).toBeNull();
  });

  test.each([
    ["the last step was missed in part", "每低1个百分点扣0.5分", "≥95%", "93.5%"],
    ["it is for the other direction", "每超过1个百分点扣0.5分", "≥95%", "93%"],
    ["it counts something else", "每少1人扣2分", "≥5场", "3场"],
    ["it says more", "每少1场扣2分，未验收扣3分", "≥5场", "3场"],
    ["it takes off twice", "每少1场扣2分，每少2场扣3分", "≥5场", "3场"],
    ["it gives more to some", "每少1场扣2分，有创新的加2分", "≥5场", "3场"],
    ["it takes off by shares", "每低1%扣1分", "≥50场", "48场"],
  ])("it is left to the person where %s", (_, criteria, target, actual) => {
    expect(points({ target, actual, criteria })).toBeNull();
  });

  test("the derivation names the standard and its cell", () => {
    const row = scoreRow({ target: "≥95%", actual: "93%", criteria: "每低1个百分点扣0.5分" });
    expect(row).toMatchObject({ method: "step", derivation: { id: "by-standard" } });
    expect(row.derivation.values).toMatchObject({
      score: "9.00",
      criteria: "每低1个百分点扣0.5分",
    });
    expect(row.derivation.inputs.map(({ column }) => column)).toContain(16);
  });

  test("the derivation shows its words in one line, of long ones the first 60", () => {
    const shown = (criteria: string) =>
      scoreRow({ target: "≥95%", actual: "93%", criteria }).derivation.values["criteria"];
    expect(shown("每低1个百分点\n扣0.5 分")).toBe("每低1个百分点扣0.5分");
    const standard = `未完成不得分${"。".repeat(54)}`;
    expect(shown(standard)).toBe(standard);
    expect(shown(`${standard}。`)).toBe(`${standard}…`);
  });
});
