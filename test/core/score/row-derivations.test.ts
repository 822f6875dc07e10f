import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import type { RowChoice, ScoringChoices } from "../../../src/core/score/scoring-choices";
import type { RowSpec, TableSpec } from "../../tables/build-table";
import { policy, score } from "./score-one";
import { told } from "./told-derivation";
import type { Told } from "./told-derivation";

const first = (row: RowSpec): RowSpec => ({ level1: "产出指标", weight: 10, ...row });

function rowsOf(rows: readonly RowSpec[], choices: Partial<ScoringChoices> = {}) {
  return score({ rows }, policy(), choices).rows;
}

describe("a row says how it was scored, with its numbers and their cells", () => {
  test.each<readonly [RowSpec, ...Told]>([
    [
      { target: "≥150人", actual: "138" },
      "at-least-ratio",
      {
        ...{ target: "150人", targetFigure: "150", actual: "138人", actualFigure: "138" },
        ...{ weight: "10", score: "9.20" },
      },
      "E20 F20 G20",
    ],
    [
      { target: "≤5300元/户", actual: "5830元/户" },
      "at-most-ratio",
      {
        ...{ target: "5300元/户", targetFigure: "5300", actual: "5830元/户", actualFigure: "5830" },
        ...{ weight: "10", score: "9.09" },
      },
      "E20 F20 G20",
    ],
    [
      { target: "≥90.5%", actual: "45.25%", weight: 7.125 },
      "at-least-ratio",
      {
        ...{ target: "90.5%", targetFigure: "90.5%", actual: "45.25%", actualFigure: "45.25%" },
        ...{ weight: "7.125", score: "3.56" },
      },
      "E20 F20 G20",
    ],
    // A full weight keeps its decimals.
    [
      { target: "≥3", actual: "4", weight: 7.125 },
      "reached",
      {
        ...{ target: "3", targetFigure: "3", actual: "4", actualFigure: "4" },
        ...{ weight: "7.125", score: "7.125" },
      },
      "E20 F20 G20",
    ],
    // An actual that is no exact number is told as written.
    [
      { target: "≥10次", actual: "20余次" },
      "reached",
      { target: "10次", targetFigure: "10", actual: "20余次", weight: "10", score: "10.00" },
      "E20 F20 G20",
    ],
    [
      { target: "≥10次", actual: "12-15次" },
      "reached",
      { target: "10次", targetFigure: "10", actual: "12-15次", weight: "10", score: "10.00" },
      "E20 F20 G20",
    ],
    // A range is compared with its lower end, as a ceiling with its upper one.
    [
      { target: "90%-95%", actual: "93%" },
      "reached",
      {
        ...{ target: "90%", targetFigure: "90%", actual: "93%", actualFigure: "93%" },
        ...{ weight: "10", score: "10.00" },
      },
      "E20 F20 G20",
    ],
    [
      { target: "3-5%", actual: "4%", level3: "预算调整率" },
      "at-most-reached",
      {
        ...{ target: "5%", targetFigure: "5%", actual: "4%", actualFigure: "4%" },
        ...{ weight: "10", score: "10.00" },
      },
      "E20 F20 G20",
    ],
    // In the target's unit.
    [
      { target: "≤2.5万元", actual: "23700元" },
      "at-most-reached",
      {
        ...{ target: "2.5万元", targetFigure: "2.5", actual: "2.37万元", actualFigure: "2.37" },
        ...{ weight: "10", score: "10.00" },
      },
      "E20 F20 G20",
    ],
    // What was not compared, as written in one line.
    [
      { target: " 有\n效  果 ", actual: "有" },
      "qualitative",
      { target: "有 效 果", actual: "有", weight: "10", score: "" },
      "E20 F20 G20",
    ],
    [
      { target: "≤7.29万元", actual: "72890" },
      "units-differ",
      { target: "≤7.29万元", actual: "72890", weight: "10", score: "" },
      "E20 F20 G20",
    ],
    [
      { target: "≥30次", actual: "约30次" },
      "inexact",
      { target: "≥30次", actual: "约30次", weight: "10", score: "" },
      "E20 F20 G20",
    ],
    [
      { target: "≥3", actual: "", weight: "" },
      "no-weight",
      { target: "≥3", actual: "", weight: "", score: "" },
      "E20 F20",
    ],
    [
      { target: "100%", actual: "80%", coefficient: "90.5%" },
      "coefficient",
      {
        ...{ target: "100%", targetFigure: "100%", actual: "80%", actualFigure: "80%" },
        ...{ weight: "10", score: "9.05", coefficient: "90.5%" },
      },
      "E20 F20 J20 G20",
    ],
    [
      { target: "有效", actual: "部分达成年度指标" },
      "tier-band",
      {
        ...{ target: "有效", actual: "部分达成年度指标", weight: "10", score: "" },
        ...{ tier: "partly", from: "60%", to: "80%", fromPoints: "6", toPoints: "8" },
      },
      "E20 F20 G20",
    ],
  ])("%j", (row, ...expected) => {
    expect(told(rowsOf([first(row)])[0]?.derivation)).toEqual(expected);
  });

  const written = { target: "有效", actual: "有效", weight: "10" };
  const band = { tier: "achieved", from: "80%", to: "100%", fromPoints: "8", toPoints: "10" };

  test.each<readonly [RowChoice, method: string | undefined, ...Told]>([
    [
      { kind: "tier", tier: "achieved", share: new Decimal(1) },
      "tier",
      "tier-full",
      { ...written, ...band, share: "100%", score: "10.00" },
      "E20 F20 G20",
    ],
    [
      { kind: "tier", tier: "achieved", share: new Decimal("0.875") },
      "tier",
      "tier-share",
      { ...written, ...band, share: "87.5%", score: "8.75" },
      "E20 F20 G20",
    ],
    // A share outside the band is no choice.
    [
      { kind: "tier", tier: "achieved", share: new Decimal("0.5") },
      "stated",
      "tier-band",
      { ...written, ...band, score: "" },
      "E20 F20 G20",
    ],
    [
      { kind: "manual", score: new Decimal("8.5"), note: "按分档" },
      "manual",
      "manual",
      { ...written, score: "8.50", note: "按分档" },
      "E20 F20 G20",
    ],
  ])("after the choice %j", (choice, method, ...expected) => {
    const rows = [first({ target: "有效", actual: "有效", score: 9 })];
    const [scored] = rowsOf(rows, { rows: new Map([[0, choice]]) });
    expect([scored?.method, ...told(scored?.derivation)]).toEqual([method, ...expected]);
  });

  test("the cells of the weight are those it was taken from", () => {
    const reached = { target: "≥1", actual: "1" };
    const cells = (spec: TableSpec, choices: Partial<ScoringChoices> = {}) =>
      score(spec, policy(), choices).rows.map((row) => told(row.derivation)[2]);
    const classes = [
      { level1: "产出指标（40分）", ...reached },
      { level1: "满意度指标", ...reached },
    ];
    const columnsAbsent = ["weight"] as const;
    // The label that prints it; none, where the policy gives it.
    expect(cells({ rows: classes, columnsAbsent })).toEqual(["E20 F20 B20", "E21 F21"]);
    const weights = new Map([[0, new Decimal(5)]]);
    expect(cells({ rows: classes }, { weights })[0]).toBe("E20 F20");
    const filled = [
      { level1: "甲", ...reached, score: 60 },
      { level1: "乙", ...reached, score: 30 },
    ];
    expect(cells({ rows: filled, columnsAbsent })).toEqual(["E20 F20 H20", "E21 F21 H21"]);
    // Both cells of a shared score; the shared cell where no own weight is known.
    const summed = [
      first({ ...reached, weight: 4 }),
      { ...reached, weight: 6, shares: ["score"] as const },
    ];
    expect(cells({ rows: summed })).toEqual(["E20 F20 G20 G21", "E21 F21 G20 G21"]);
    const ambiguous = [first(reached), { ...reached, shares: ["weight"] as const }];
    expect(cells({ rows: ambiguous })).toEqual(["E20 F20 G20", "E21 F21 G20"]);
  });

  test("rows that earn nothing say what they are", () => {
    const rows: readonly RowSpec[] = [
      first({ target: "≥1", actual: "1" }),
      { role: "of-which", target: "≥1", actual: "1", weight: 3 },
      { level3: "……" },
    ];
    const [, part, vacant] = rowsOf(rows);
    expect(told(part?.derivation)).toEqual(["of-which", {}, ""]);
    expect(told(vacant?.derivation)).toEqual(["vacant-row", {}, ""]);
    expect(part).toMatchObject({ method: "none", weight: null, weightSource: null });
  });
});
