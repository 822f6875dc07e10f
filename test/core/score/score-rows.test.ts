import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import type { DerivationId, ScoreMethod } from "../../../src/core/score/scorecard";
import type { RowSpec } from "../../tables/build-table";
import { policy, score, scoreRow } from "./score-one";

type Case = readonly [row: RowSpec, score: string | null, because: DerivationId];

function summary(row: RowSpec, scoring = policy()) {
  const { computed, derivation } = scoreRow(row, scoring);
  return [computed?.toFixed() ?? null, derivation.id];
}

describe("quantitative rows", () => {
  test.each<Case>([
    // At least.
    [{ target: "≥150人", actual: "160" }, "10", "reached"],
    [{ target: "≥150人", actual: "138人" }, "9.2", "at-least-ratio"],
    [{ target: "不少于2篇", actual: "2篇" }, "10", "reached"],
    [{ target: ">90%", actual: "90%" }, "10", "reached"],
    [{ target: "100%", actual: "98%", level3: "政策知晓率" }, "9.8", "at-least-ratio"],
    [{ target: "=100%", actual: "98%", level3: "政策知晓率" }, "9.8", "at-least-ratio"],
    [{ target: "≥3", actual: "0" }, "0", "at-least-ratio"],
    [{ target: "≥0", actual: "0" }, "10", "reached"],
    [{ target: "≥0", actual: "-3" }, "0", "at-least-ratio"],
    [{ target: "≥3", actual: "-1" }, "0", "at-least-ratio"],
    [{ target: "≥7", actual: "5", weight: 5 }, "3.57", "at-least-ratio"],
    // Half up, at the end: 5 × 1.001 ÷ 2 is 2.5025, 10 × 0.8625 is 8.625.
    [{ target: "≥2", actual: "1.001", weight: 5 }, "2.5", "at-least-ratio"],
    [{ target: "≥100%", actual: "86.25%" }, "8.63", "at-least-ratio"],
    // At most.
    [{ target: "≤5300元/户", actual: "5830元/户" }, "9.09", "at-most-ratio"],
    [{ target: "≤90万元", actual: "90" }, "10", "at-most-reached"],
    [{ target: "≤5%", actual: "0", level3: "安全事故发生率" }, "10", "at-most-reached"],
    [{ target: "≤0", actual: "2" }, "0", "at-most-zero-target"],
    [{ target: "0", actual: "0" }, "10", "at-most-reached"],
    [{ target: "0起", actual: "1起" }, "0", "at-most-zero-target"],
    [{ target: "=0", actual: "0次" }, "10", "at-most-reached"],
    [{ target: "100%", actual: "92%", level3: "财政供养人员控制率" }, "10", "at-most-reached"],
    [{ target: "3%", actual: "0", level3: "预算调整率" }, "10", "at-most-reached"],
    [{ target: "2.5万元", actual: "2.37万元", level2: "成本指标" }, "10", "at-most-reached"],
    [{ target: "=902000元", actual: "850000元", level3: "项目成本" }, "10", "at-most-reached"],
    [
      { target: "100%", actual: "98%", level2: "成本指标", level3: "成本核算率" },
      "9.8",
      "at-least-ratio",
    ],
    [{ target: "≤-5%", actual: "-3%", level3: "经费变动率" }, null, "ratio-undefined"],
    // Words for zero.
    [{ target: "0", actual: "未发生", level3: "安全事故起数" }, "10", "at-most-reached"],
    [{ target: "≤2次", actual: "无", level3: "有效投诉次数" }, "10", "at-most-reached"],
    [{ target: "无", actual: "无", level3: "违纪违法情况" }, "10", "at-most-reached"],
    [{ target: "100%", actual: "无", level3: "投诉办结率" }, null, "not-applicable"],
    [{ target: "100%", actual: "无", level3: "利息补贴保障率" }, null, "not-applicable"],
    // Units.
    [{ target: "≤2.5万元", actual: "23700元" }, "10", "at-most-reached"],
    [{ target: "≤7.29万元", actual: "72890" }, null, "units-differ"],
    [{ target: "≥59人次", actual: "87人" }, null, "units-differ"],
    [{ target: "≥530元/人*月", actual: "583元/人·月" }, "10", "reached"],
    [{ target: "≥80%", actual: "98", level3: "培训情况" }, "10", "reached"],
    [{ target: "≥80%", actual: "0.9", level3: "培训情况" }, "10", "reached"],
    [{ target: "≥80%", actual: "0.4", level3: "培训情况" }, "5", "at-least-ratio"],
    [{ target: "≥80%", actual: "1.2", level3: "培训情况" }, null, "kinds-differ"],
    [{ target: "≤5%", actual: "0.5", level3: "培训情况" }, null, "kinds-differ"],
    [{ target: "0", actual: "0%" }, "10", "at-most-reached"],
    [{ target: "≥95%", actual: "98人" }, null, "kinds-differ"],
    [{ target: "≥95个", actual: "100%" }, null, "kinds-differ"],
    [{ target: "≤30万元", actual: "完成" }, null, "kinds-differ"],
    // Bounds and vague numbers.
    [{ target: "≥10次", actual: "20余次" }, "10", "reached"],
    [{ target: "≥10次", actual: "10余次" }, "10", "reached"],
    [{ target: "≥30次", actual: "20余次" }, null, "inexact"],
    [{ target: "≥30次", actual: "约30次" }, null, "inexact"],
    [{ target: "≤30人", actual: "近30人" }, "10", "at-most-reached"],
    [{ target: "≥90%", actual: ">95%" }, "10", "reached"],
    [{ target: "≥266米", actual: "≥266米" }, null, "copied-comparator"],
    [{ target: "≥90%", actual: "≥90%" }, null, "copied-comparator"],
    [{ target: "15%及其以下", actual: "15%及其以下" }, null, "copied-comparator"],
    // Ranges.
    [{ target: "90%-95%", actual: "93%" }, "10", "reached"],
    [{ target: "90%-95%", actual: "45%" }, "5", "at-least-ratio"],
    [{ target: "90%-95%", actual: "97%" }, null, "direction-unclear"],
    [{ target: "≥90%", actual: "92%-95%" }, "10", "reached"],
    [{ target: "≥90%", actual: "85%-95%" }, null, "inexact"],
  ])("%j gets %s (%s)", (row, points, because) => {
    expect(summary(row)).toEqual([points, because]);
  });

  test.each<readonly [RowSpec, string]>([
    [{ target: "≤2次", actual: "3次" }, "5"],
    [{ target: "≤2次", actual: "2.5次" }, "7.5"],
    [{ target: "≤2次", actual: "4次" }, "0"],
    [{ target: "≤2次", actual: "9次" }, "0"],
  ])("linear reverse scores: %j gets %s", (row, points) => {
    expect(summary(row, policy("national-2020", { reverse: "linear" }))).toEqual([
      points,
      "at-most-linear",
    ]);
  });

  test.each<Case>([
    [{ target: "=8个", actual: "8个" }, "10", "reached"],
    [{ target: "=8个", actual: "10个" }, "8", "equal-missed"],
    [{ target: "=8个", actual: "6个" }, "7.5", "at-least-ratio"],
    [{ target: "≥8个", actual: "10个" }, "10", "reached"],
  ])("an exact 「＝」: %j gets %s (%s)", (row, points, because) => {
    expect(summary(row, policy("tianjin"))).toEqual([points, because]);
  });

  test("a form with two levels names its rows at the second", () => {
    const rows = [
      { level1: "效益指标", level2: "安全事故发生率", target: "5%", actual: "3%", weight: 10 },
    ];
    expect(score({ rows, columnsAbsent: ["level3"] }).rows[0]).toMatchObject({
      direction: "at-most",
      reached: true,
    });
  });

  test("the direction says where it was taken from", () => {
    const source = (row: RowSpec) => {
      const { direction, directionSource } = scoreRow({ actual: "1", ...row });
      return [direction, directionSource];
    };
    expect(source({ target: "≥1" })).toEqual(["at-least", "written"]);
    expect(source({ target: "1", nature: "≦" })).toEqual(["at-most", "written"]);
    expect(source({ target: "1", nature: "反向指标" })).toEqual(["at-most", "written"]);
    expect(source({ target: "1", nature: "正向指标", level3: "投诉次数" })).toEqual([
      "at-least",
      "written",
    ]);
    expect(source({ target: "1", nature: "定量指标" })).toEqual(["at-least", "assumed"]);
    expect(source({ target: "1", level3: "投诉次数" })).toEqual(["at-most", "name"]);
    expect(source({ target: "1", level3: "培训次数" })).toEqual(["at-least", "assumed"]);
    expect(source({ target: "0" })).toEqual(["at-most", "assumed"]);
    expect(source({ target: "=1" })).toEqual(["equal", "written"]);
    expect(source({ target: ">1" })).toEqual(["at-least", "written"]);
    expect(source({ target: "<1" })).toEqual(["at-most", "written"]);
    // 「＝」 on a cost is a ceiling by its name, and only there.
    expect(source({ target: "=1", level3: "项目成本" })).toEqual(["at-most", "name"]);
    const cost = { target: "=1", level2: "成本指标" };
    expect(source({ ...cost, level3: "计划总投资" })).toEqual(["at-most", "name"]);
    expect(source({ ...cost, level3: "成本核算率" })).toEqual(["equal", "written"]);
    expect(source({ target: "=1", level3: "投诉次数" })).toEqual(["equal", "written"]);
    // A row without a name of its own goes by that of its level-2 class.
    expect(source({ target: "1", level3: " ", level2: "投诉次数" })).toEqual(["at-most", "name"]);
  });

  test("the method is the direction it was scored by, of a date that of a ceiling", () => {
    const method = (row: RowSpec) => scoreRow(row).method;
    expect(method({ target: "≥1", actual: "1" })).toBe("at-least");
    expect(method({ target: "≤1", actual: "1" })).toBe("at-most");
    expect(method({ target: "=1", actual: "1" })).toBe("equal");
    expect(method({ target: "12月底前", actual: "11月20日" })).toBe("at-most");
  });

  test("completion is actual ÷ target, unrounded, of a bound that of the bound", () => {
    const completion = (target: string, actual: string) =>
      scoreRow({ target, actual }).completion?.toDecimalPlaces(4).toNumber() ?? null;
    expect(completion("≥59人次", "87人次")).toBe(1.4746);
    expect(completion("10次以上", "20余次")).toBe(2);
    expect(completion("≤0", "0")).toBeNull();
    expect(completion("≥30次", "20余次")).toBeNull();
  });
});

describe("dates", () => {
  test.each<Case>([
    [{ target: "2022年12月31日前", actual: "2022年11月" }, "10", "date-reached"],
    [{ target: "12月底前", actual: "2022年12月" }, "10", "date-reached"],
    [{ target: "12月底前", actual: "11月20日" }, "10", "date-reached"],
    [{ target: "2022年6月30日前", actual: "2022年7月2日" }, null, "deadline-missed"],
    [{ target: "2022年6月15日前", actual: "2022年6月" }, null, "deadline-unclear"],
    [{ target: "2022年12月31日前", actual: "按时完成" }, null, "deadline-unclear"],
    [{ target: "2022年12月31日前", actual: "2022年12月31日前" }, null, "copied-comparator"],
    [{ target: "2022年12月31日前", actual: "2022年11月底前" }, "10", "date-reached"],
    [{ target: "2022年6月1日起", actual: "2022年5月20日" }, null, "deadline-unclear"],
    [{ target: "2022年12月31日前", actual: "2022年7月1日后" }, null, "copied-comparator"],
    [{ target: "2022年12月31日前", actual: "100%" }, null, "kinds-differ"],
  ])("%j gets %s (%s)", (row, points, because) => {
    expect(summary(row)).toEqual([points, because]);
  });
});

describe("rows that arithmetic cannot score keep the stated score", () => {
  test("of a form that asks for no values", () => {
    const { rows } = score({
      rows: [{ level3: "决策依据", weight: 3, score: "2" }],
      columnsAbsent: ["target", "actual"],
    });
    expect(
      rows.map(({ computed, accepted, derivation }) => [
        computed,
        accepted?.toFixed(),
        derivation.id,
      ]),
    ).toEqual([[null, "2", "no-value-columns"]]);
  });

  test.each<readonly [RowSpec, DerivationId]>([
    [{ target: "有效", actual: "有效" }, "qualitative"],
    [{ target: "提供支撑", actual: "有力支撑" }, "qualitative"],
    [{ target: "充分", actual: "100%" }, "kinds-differ"],
    [{ target: "有效", actual: "部分达成年度指标" }, "tier-band"],
    [{ target: "", actual: "3次" }, "no-target"],
    [{ target: "≥3次", actual: "" }, "no-actual"],
    [{ target: "≥3次", actual: "不涉及" }, "not-applicable"],
    [{ target: "/", actual: "3次" }, "not-applicable"],
    [{ target: "培训3次，印发文件20份", actual: "3次" }, "compound"],
    [{ target: "≥3次", actual: "2次", weight: "" }, "no-weight"],
  ])("%j: %s", (row, because) => {
    const filled = scoreRow({ ...row, score: "7.5" });
    expect([filled.computed, filled.accepted?.toFixed(), filled.method]).toEqual([
      null,
      "7.5",
      "stated",
    ]);
    expect(filled.derivation.id).toBe(because);
    const blank = scoreRow({ ...row, score: "" });
    expect([blank.computed, blank.accepted, blank.method]).toEqual([null, null, "none"]);
  });

  test("steps in the notes leave only missed rows of that class to the person", () => {
    const stepped = policy("national-2020", { stepped: ["satisfaction"] });
    const row = (actual: string, level1: string) =>
      scoreRow({ target: "≥90%", actual, level1, level3: "群众满意度", score: 9 }, stepped);
    expect(row("88%", "满意度指标")).toMatchObject({
      method: "step",
      reached: false,
      computed: null,
      derivation: { id: "steps-possible" },
    });
    expect(row("88%", "满意度指标").accepted?.toNumber()).toBe(9);
    expect(row("92%", "满意度指标").computed?.toNumber()).toBe(10);
    expect(row("45%", "产出指标").computed?.toNumber()).toBe(5);
  });

  test.each([
    ["≥95%的得9分；90%（含）-95%得8分", null],
    ["未达到目标的不得分", null],
    ["酌情扣分", null],
    ["完成值达到指标值，记满分；未达到指标值，按B/A*该指标分值记分", "9"],
    ["按完成比例得分，低于60%不得分", "9"],
    ["得分＝完成率×分值", "9"],
    ["考核资金使用是否规范", "9"],
    ["", "9"],
  ])("a missed row is scored as the standard beside it says: %s", (criteria, computed) => {
    const missed = scoreRow({ target: "≥100%", actual: "90%", weight: 10, criteria, score: 8 });
    expect(missed.computed?.toFixed() ?? null).toBe(computed);
    expect(missed.derivation.id).toBe(computed ? "at-least-ratio" : "own-standard");
    expect(missed.derivation.inputs.map(({ column }) => column)).toEqual(
      computed ? [4, 5, 6] : [4, 5, 16, 6],
    );
    expect(missed.accepted?.toFixed()).toBe(computed ?? "8");
    const reached = scoreRow({ target: "≥100%", actual: "100%", weight: 10, criteria });
    expect(reached.computed?.toFixed()).toBe("10");
  });

  test("a standard by share gives nothing below the share it names", () => {
    const row = {
      target: "≥100%",
      actual: "50%",
      weight: 10,
      criteria: "按比例得分，低于60%不得分",
    };
    expect(scoreRow(row).derivation.id).toBe("own-standard");
  });
});

describe("choices of the person", () => {
  const row = { level1: "产出指标", target: "有效", actual: "有效", weight: 10 };
  const chosen = (choice: Parameters<typeof rowChoice>[0]) => rowChoice(choice);
  function rowChoice(
    choice:
      | { kind: "tier"; tier: "achieved" | "partly" | "not"; share: Decimal }
      | { kind: "manual"; score: Decimal; note: string },
  ): [string | null, ScoreMethod | undefined] {
    const [scored] = score({ rows: [row] }, policy(), { rows: new Map([[0, choice]]) }).rows;
    return [scored?.computed?.toFixed() ?? null, scored?.method];
  }

  test.each<readonly ["achieved" | "partly" | "not", number, string | null]>([
    ["achieved", 1, "10"],
    ["achieved", 0.8, "8"],
    ["achieved", 0.79, null],
    ["partly", 0.79, "7.9"],
    ["partly", 0.8, null],
    ["partly", 0.6, "6"],
    ["not", 0.6, null],
    ["not", 0, "0"],
  ])("tier %s with a share of %d gives %s", (tier, share, points) => {
    const [computed] = chosen({ kind: "tier", tier, share: new Decimal(share) });
    expect(computed).toBe(points);
  });

  test("a manual score lies between 0 and the weight", () => {
    const manual = (points: number) =>
      chosen({ kind: "manual", score: new Decimal(points), note: "按分档" });
    expect(manual(8.125)).toEqual(["8.13", "manual"]);
    expect(manual(12)).toEqual(["10", "manual"]);
    expect(manual(-1)).toEqual(["0", "manual"]);
  });
});

describe("coefficient × weight", () => {
  test("the coefficient scores, target and actual still say what was missed", () => {
    const scored = scoreRow(
      { level3: "政府采购执行率", target: "100%", actual: "72.74%", coefficient: "90%", weight: 2 },
      policy("coefficient"),
    );
    expect(scored.computed?.toFixed()).toBe("1.8");
    expect(scored).toMatchObject({ method: "coefficient", reached: false });
  });

  test.each([
    ["90", "1.8"],
    ["0.9", "1.8"],
    ["1.2", "2"],
    ["1", "2"],
  ])("a coefficient of %s without a percent sign", (coefficient, expected) => {
    const row = { level3: "采购率", target: "100%", actual: "90%", coefficient, weight: 2 };
    expect(scoreRow(row, policy("coefficient")).computed?.toFixed()).toBe(expected);
  });
});
