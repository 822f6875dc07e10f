import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import type { Scorecard } from "../../../src/core/score/scorecard";
import type { ScoringChoices } from "../../../src/core/score/scoring-choices";
import type { FundSpec, RowSpec, TableSpec } from "../../tables/build-table";
import { policy, score } from "./score-one";
import { told } from "./told-derivation";

function cardOf(
  spec: Partial<TableSpec>,
  choices: Partial<ScoringChoices> = {},
  id?: string,
): Scorecard {
  return score({ rows: [], ...spec }, policy(id), choices);
}

const first = (row: RowSpec): RowSpec => ({ level1: "产出指标", weight: 10, ...row });

describe("a group row says which scores were added", () => {
  const group: RowSpec = { role: "group", level1: "产出指标", level2: "", weight: 20 };
  const row = (actual: string, more: RowSpec = {}): RowSpec => ({
    ...{ target: "≥8次", actual, weight: 10, score: 9 },
    ...more,
  });

  test("or that they are not known", () => {
    const known = cardOf({ rows: [group, row("8次"), row("7次")] });
    expect(told(known.rows[0]?.derivation)).toEqual([
      "group-sum",
      { sum: "10+8.75", score: "18.75" },
      "H21 H22",
    ]);
    const words: RowSpec = { target: "有效", actual: "有效", weight: 10, score: "" };
    const unknown = cardOf({ rows: [{ ...group, score: 15 }, row("8次"), words] }).rows[0];
    expect(told(unknown?.derivation)).toEqual(["group-incomplete", {}, "H21 H22"]);
    expect(unknown).toMatchObject({ computed: null, method: "stated" });
    expect(unknown?.accepted?.toNumber()).toBe(15);
  });

  test("of its level-2 class, or of its level-1 class", () => {
    const rows: readonly RowSpec[] = [
      group,
      { role: "group", level2: "数量指标", weight: 10 },
      row("8次"),
      { role: "group", level2: "质量指标 ", weight: 10 },
      row("4次"),
    ];
    const sums = cardOf({ rows }).rows.map(({ derivation }) => derivation.values["sum"]);
    expect(sums).toEqual(["10+5", "10", undefined, "5", undefined]);
  });

  test("but not that of a row that scores nothing", () => {
    const rows = [group, row("8次"), { role: "of-which" as const, ...row("1次") }, {}, row("4次")];
    expect(cardOf({ rows }).rows[0]?.derivation.values["sum"]).toBe("10+5");
  });

  test("in a form with one level of classes", () => {
    const rows = [{ ...group, level2: " " }, row("8次"), row("4次")];
    for (const spec of [{ rows }, { rows, columnsAbsent: ["level2"] as const }])
      expect(cardOf(spec).rows[0]?.derivation.values["sum"]).toBe("10+5");
  });

  test("down to the next group row where the rows stand in no class", () => {
    const rows: readonly RowSpec[] = [
      { role: "group", level1: "", level2: "", level3: "甲", weight: 20 },
      row("8次"),
      { role: "of-which", ...row("1次") },
      row("4次"),
      { role: "group", level1: "", level2: "", level3: "乙", weight: 20 },
      row("2次"),
    ];
    const sums = cardOf({ rows }).rows.map(({ derivation }) => derivation.values["sum"]);
    expect([sums[0], sums[4]]).toEqual(["10+5", "2.5"]);
    // A group without rows has nothing to add.
    const bare = cardOf({ rows: [...rows.slice(0, 1), ...rows.slice(4)] });
    expect(bare.rows[0]?.derivation.id).toBe("group-incomplete");
  });
});

describe("the fund block says how rate and score were worked out", () => {
  const amounts = {
    executed: "40",
    budget: "50",
    budgetUsed: "adjusted",
    rate: "80%",
    unit: "万元",
  };
  const rateOf = (fund: FundSpec, spec: Partial<TableSpec> = {}, choices = {}, id?: string) => {
    const { funds } = cardOf({ funds: [fund], ...spec }, choices, id);
    return [told(funds?.rateDerivation), told(funds?.scoreDerivation)];
  };

  test("with the cells of amounts and weight", () => {
    const fund = { initial: 60, adjusted: 50, executed: 40, weight: 10 };
    const rate = ["execution-rate", amounts, "F6 E6"];
    const values = { ...amounts, weight: "10", score: "8.00" };
    expect(rateOf(fund)).toEqual([rate, ["execution-score", values, "F6 E6 G6"]]);
    const heading = rateOf({ ...fund, weight: "" }, { fundPoints: "预算执行（10分）" });
    expect(heading[1]).toEqual(["execution-score", values, "F6 E6 A5"]);
    expect(rateOf({ ...fund, weight: "" })[1]).toEqual(["execution-score", values, "F6 E6"]);
    const chosen = rateOf(fund, {}, { fundWeight: new Decimal(5) });
    const halved = { ...values, weight: "5", score: "4.00" };
    expect(chosen[1]).toEqual(["execution-score", halved, "F6 E6"]);
  });

  test("or why they could not", () => {
    expect(rateOf({ adjusted: 50, executed: "", weight: 10 })).toEqual([
      ["no-execution", {}, "F6 E6"],
      ["no-execution", {}, "F6 E6"],
    ]);
    expect(rateOf({ executed: 40 })[0]).toEqual(["no-budget", {}, "F6"]);
    const fund = { adjusted: 50, executed: 40 };
    expect(rateOf(fund, {}, {}, "no-scores")[1]).toEqual(["no-weight", {}, ""]);
    const without = (...fundColumnsAbsent: ("weight" | "score")[]) =>
      rateOf(fund, { fundColumnsAbsent }, {}, "no-scores")[1]?.[0];
    expect(without("weight", "score")).toBe("no-scores");
    expect([without("weight"), without("score")]).toEqual(["no-weight", "no-weight"]);
    const spec = { fundColumnsAbsent: ["weight", "score"], fundPoints: "预算执行情况" } as const;
    expect(rateOf(fund, spec, {}, "no-scores")[1]?.[0]).toBe("no-weight");
  });

  test("a chosen weight is the person's, a negative one is none", () => {
    const source = (weight: number) =>
      cardOf({ funds: [{ adjusted: 50, executed: 40 }] }, { fundWeight: new Decimal(weight) }).funds
        ?.weightSource;
    expect([source(0), source(-1)]).toEqual(["user", "policy"]);
  });

  test("from the total row of the block, wherever it stands", () => {
    const funds = [
      { role: "source", label: "本级财力", adjusted: 30, executed: 30 },
      { role: "total", adjusted: 50, executed: 40, weight: 10 },
    ] as const;
    expect(told(cardOf({ funds }).funds?.rateDerivation)[2]).toBe("F7 E7");
  });
});

describe("a total says what was added", () => {
  const funds = [{ adjusted: 100, executed: 90, weight: 10, score: "9" }];
  const rows: readonly RowSpec[] = [
    first({ target: "≥10次", actual: "9次", score: "9" }),
    { target: "≥10次", actual: "10次", weight: 10, score: "" },
    { role: "of-which", target: "≥1次", actual: "1次", score: "4" },
  ];

  test("and in which cells the scores stand", () => {
    expect(told(cardOf({ rows, funds }).total.derivation)).toEqual([
      "total-sum",
      { sum: "9+9+10", score: "28.00" },
      "I6 H20",
    ]);
    expect(told(cardOf({ rows }).total.derivation)).toEqual([
      "total-sum",
      { sum: "9+10", score: "19.00" },
      "H20",
    ]);
  });

  test("or that nothing was", () => {
    const words = [first({ target: "有效", actual: "有效", score: "" })];
    const nothing = cardOf({ rows: words }).total;
    expect(told(nothing.derivation)).toEqual(["nothing-scored", {}, ""]);
    expect(nothing).toMatchObject({ score: null, complete: false, grade: null });
  });

  test("where the form has no scores, the printed one", () => {
    const bare = { rows, columnsAbsent: ["weight", "score"] } as const;
    const stated = cardOf({ ...bare, total: { score: " 97.5 " } }, {}, "no-scores").total;
    expect(told(stated.derivation)).toEqual(["total-stated", { score: "97.5" }, "H23"]);
    expect(stated).toMatchObject({ score: null, grade: "优", includesFunds: true });
    const blank = cardOf({ ...bare, total: { score: "" } }, {}, "no-scores").total;
    expect(told(blank.derivation)).toEqual(["no-scores", {}, "H23"]);
    const none = cardOf({ ...bare, total: null }, {}, "no-scores").total;
    expect(told(none.derivation)).toEqual(["no-scores", {}, ""]);
    expect(none.grade).toBeNull();
  });
});
