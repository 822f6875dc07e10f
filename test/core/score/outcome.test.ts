import { describe, expect, test } from "@jest/globals";
import { deadlineOutcome } from "../../../src/core/score/deadline";
import { outcomeOf } from "../../../src/core/score/outcome";
import type { Outcome, RowSurroundings } from "../../../src/core/score/outcome";
import { readValue } from "../../../src/core/values/read";
import type { ColumnName, RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

function outcome(
  row: RowSpec,
  around: Partial<RowSurroundings> = {},
  columnsAbsent: readonly ColumnName[] = [],
): Outcome {
  const [built] = tableOf({ rows: [row], columnsAbsent }).indicators;
  if (!built) throw new Error("no row");
  const name = built.level3?.text ?? "";
  return outcomeOf(built, {
    name,
    costClass: false,
    tableYear: 2022,
    equal: "at-least",
    ...around,
  });
}

type Judged = readonly [target: string, actual: string, reached: boolean | null, obstacle: unknown];

describe("a target is reached or missed only where every value the actual can have says so", () => {
  test.each<Judged>([
    ["≥30次", "30次", true, null],
    ["≥30次", "29次", false, null],
    ["≥30次", "=29次", false, null],
    ["≥30次", ">30次", true, null],
    ["≥30次", "30余次", true, null],
    ["≥30次", "≥31次", true, null],
    ["≥30次", "≥30次", null, "copied-comparator"],
    ["≥30次", "≥29次", null, "copied-comparator"],
    ["≥30次", "<30次", false, "copied-comparator"],
    ["≥30次", "≤29次", false, "copied-comparator"],
    ["≥30次", "≤30次", null, "copied-comparator"],
    ["≥30次", "<31次", null, "copied-comparator"],
    ["≥30次", "近30次", false, "inexact"],
    ["≥30次", "近31次", null, "inexact"],
    ["≥30次", "25-30次", null, "inexact"],
    ["≥30次", "25-29次", false, "inexact"],
    ["≥30次", "30-35次", true, null],
    ["≥30次", "约40次", null, "inexact"],
    ["约30次", "40次", null, "inexact"],
    ["≤30次", "30次", true, null],
    ["≤30次", "31次", false, null],
    ["≤30次", "<30次", true, null],
    ["≤30次", "≤29次", true, null],
    ["≤30次", "≤30次", null, "copied-comparator"],
    ["≤30次", ">30次", false, "copied-comparator"],
    ["≤30次", "≥30次", null, "copied-comparator"],
    ["≤30次", "≥31次", false, "copied-comparator"],
    ["≤30次", ">29次", null, "copied-comparator"],
    ["≤30次", "30余次", false, "inexact"],
    ["≤30次", "25-30次", true, null],
    ["≤30次", "30-35次", null, "inexact"],
    ["≤30次", "31-35次", false, "inexact"],
    // A range: reached inside it, missed below it, above it nobody can tell.
    ["90%-95%", "90%", true, null],
    ["90%-95%", "95%", true, null],
    ["90%-95%", "91%-94%", true, null],
    ["90%-95%", "89%", false, null],
    ["90%-95%", "96%", null, "direction-unclear"],
    ["90%-95%", "85%-92%", null, "inexact"],
    ["90%-95%", "92%-96%", null, "inexact"],
    ["90%-95%", "≥90%", null, "copied-comparator"],
    ["90%-95%", "≤95%", null, "copied-comparator"],
    ["90%-95%", "≤85%", false, "copied-comparator"],
  ])("%s and %s: %s (%s)", (target, actual, reached, obstacle) => {
    const found = outcome({ target, actual });
    expect([found.reached, found.obstacle]).toEqual([reached, obstacle]);
    expect(found.isDate).toBe(false);
  });

  test.each<Judged>([
    ["=8个", "8个", true, null],
    ["=8个", "9个", false, null],
    ["=8个", "7个", false, null],
    ["=8个", "≥8个", null, "copied-comparator"],
    ["=8个", "≤8个", null, "copied-comparator"],
    ["=8个", "≥9个", false, "copied-comparator"],
    ["=8个", "≤7个", false, "copied-comparator"],
    ["=8个", "8-9个", null, "inexact"],
    ["=8个", "7-8个", null, "inexact"],
    ["=8个", "9-10个", false, "inexact"],
    ["=8个", "约8个", null, "inexact"],
    ["≥8个", "9个", true, null],
  ])("exactly: %s and %s: %s (%s)", (target, actual, reached, obstacle) => {
    const found = outcome({ target, actual }, { equal: "exact" });
    expect([found.reached, found.obstacle]).toEqual([reached, obstacle]);
  });

  test("「＝」 is reached from its number upwards, or only at it, as the policy says", () => {
    const reached = (equal: RowSurroundings["equal"], actual: string) =>
      outcome({ target: "=10个", actual }, { equal }).reached;
    expect(["9个", "10个", "12个"].map((actual) => reached("at-least", actual))).toEqual([
      false,
      true,
      true,
    ]);
    expect(["9个", "10个", "12个"].map((actual) => reached("exact", actual))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("a range under the name of a ceiling is one up to its upper end", () => {
    const ceiling = (actual: string) =>
      outcome({ target: "3%-5%", actual, level3: "预算调整率" }).reached;
    expect([ceiling("2%"), ceiling("5%"), ceiling("6%")]).toEqual([true, true, false]);
  });

  test("no ratio is made of a bound below zero", () => {
    const obstacle = (target: string, actual: string) =>
      outcome({ target, actual, level3: "经费变动率" }).obstacle;
    expect(obstacle("≤-5%", "-3%")).toBe("ratio-undefined");
    expect(obstacle("≤0", "1%")).toBeNull();
  });

  test("completion is that of the bound that reaches the target", () => {
    const completion = (target: string, actual: string) =>
      outcome({ target, actual }).completion?.toFixed(2) ?? null;
    expect(completion("≥10次", "5次")).toBe("0.50");
    expect(completion("≥10次", "≥20次")).toBe("2.00");
    expect(completion("≥10次", "20-30次")).toBe("2.00");
    expect(completion("≤10次", "<5次")).toBe("0.50");
    expect(completion("≤10次", ">20次")).toBeNull();
    expect(completion("≤0次", "0次")).toBeNull();
  });
});

describe("what cannot be compared says why", () => {
  test.each<readonly [target: string, actual: string, obstacle: string]>([
    ["有效", "部分达成年度指标", "tier-band"],
    ["≥3次", "部分达成年度指标", "tier-band"],
    ["", "3次", "no-target"],
    ["/", "3次", "not-applicable"],
    ["3次", "", "no-actual"],
    ["3次", "不涉及", "not-applicable"],
    ["培训3次，印发文件20份", "3次", "compound"],
    ["3次", "培训3次，印发文件20份", "compound"],
    ["2022年12月31日前", "按时完成", "deadline-unclear"],
    ["2022年12月31日前", "100%", "kinds-differ"],
    ["有效", "2022年12月31日", "kinds-differ"],
    ["有效", "100%", "kinds-differ"],
    ["有效", "有效", "qualitative"],
    ["≥3次", "有效", "kinds-differ"],
    ["≥3次", "2022年12月31日", "kinds-differ"],
    ["≥3次", "3人", "units-differ"],
  ])("%s and %s: %s", (target, actual, obstacle) => {
    const { reached, completion, measured, ...found } = outcome({ target, actual });
    expect(found).toMatchObject({ obstacle, isDate: false });
    expect([reached, completion, measured]).toEqual([null, null, null]);
  });

  test("a direction is told even where the units differ", () => {
    const found = outcome({ target: "≤3次", actual: "3人" });
    expect([found.direction, found.directionSource]).toEqual(["at-most", "written"]);
  });

  test("a form without one of the columns has no target, no actual", () => {
    expect(outcome({ actual: "3次" }, {}, ["target"]).obstacle).toBe("no-target");
    expect(outcome({ target: "3次" }, {}, ["actual"]).obstacle).toBe("no-actual");
  });
});

describe("deadlines", () => {
  const deadline = (target: string, actual: string, year: number | null = 2022) =>
    deadlineOutcome(readValue({ text: target }), readValue({ text: actual }), year);

  test.each([
    ["2022年12月31日前", "2022年12月31日", "reached"],
    ["2022年6月30日前", "2022年7月1日", "missed"],
    ["2022年6月30日前", "2022年5月底前", "reached"],
    ["2022年6月30日前", "2022年6月30日前", "unclear"],
    ["2022年6月30日前", "2022年7月底前", "unclear"],
    ["2022年6月15日前", "2022年6月", "unclear"],
    ["2022年6月1日起", "2022年5月20日", "unclear"],
    ["2022年6月30日前", "2022年5月1日起", "unclear"],
    ["2022年6月30日前", "按时", "unclear"],
    ["按时", "2022年6月30日", "unclear"],
  ])("%s and %s: %s", (target, actual, expected) => {
    expect(deadline(target, actual)).toBe(expected);
  });

  test("a row is reached, missed or unclear, and is told to be a date", () => {
    const found = (actual: string) => {
      const { reached, obstacle, isDate } = outcome({ target: "2022年6月30日前", actual });
      return [reached, obstacle, isDate];
    };
    expect(found("2022年6月1日")).toEqual([true, null, true]);
    expect(found("2022年7月1日")).toEqual([false, "deadline-missed", true]);
    expect(found("2022年6月30日前")).toEqual([null, "copied-comparator", true]);
    expect(found("2022年")).toEqual([null, "deadline-unclear", true]);
  });

  test("dates without a year are of the table's", () => {
    expect(deadline("6月底前", "2022年5月")).toBe("reached");
    expect(deadline("6月底前", "2021年8月")).toBe("reached");
  });
});
