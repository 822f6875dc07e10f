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
  ])("it is left to the person where %s", (_, criteria, actual) => {
    const row = scoreRow({ target: "≥95%", actual, criteria, score: 6 });
    expect([row.computed, row.derivation.id, row.accepted?.toFixed()]).toEqual([
      null,
      "own-standard",
      "6",
    ]);
  });
});

describe("a missed row loses what its standard takes off for each step", () => {
  test.each([
    ["每低1个百分点扣0.5分，扣完为止", "≥95%", "93%", "9"],
    ["达到目标值得10分，每低于目标值1%扣1分，扣完为止。", "≥95%", "80%", "0"],
    ["每少1场扣2分", "≥5场", "3场", "6"],
    ["每发生一起扣5分", "0起", "1起", "5"],
    ["≤100%得满分，每超过1个百分点扣0.5分", "≤100%", "104%", "8"],
  ])("%s: %s, %s", (criteria, target, actual, expected) => {
    expect(points({ target, actual, criteria })).toBe(expected);
  });

  test.each([
    ["the last step was missed in part", "每低1个百分点扣0.5分", "≥95%", "93.5%"],
    ["it is for the other direction", "每超过1个百分点扣0.5分", "≥95%", "93%"],
    ["it counts something else", "每少1人扣2分", "≥5场", "3场"],
    ["it says more", "每少1场扣2分，未验收扣3分", "≥5场", "3场"],
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
});
