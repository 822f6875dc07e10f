import { describe, expect, test } from "@jest/globals";
import type { FundColumn, FundSpec, TableSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";
import { scoreFunds } from "../../../src/core/score/score-funds";
import { policy } from "./score-one";

const rows = [{ level1: "产出指标", target: "≥1", actual: "1", weight: 90 }];

function funds(fund: FundSpec, spec: Partial<TableSpec> = {}, id = "national-2020") {
  const scored = scoreFunds(tableOf({ rows, funds: [fund], ...spec }), policy(id), null);
  if (!scored) throw new Error("no fund block");
  return scored;
}

describe("execution rate and score", () => {
  test.each<readonly [FundSpec, rate: string, score: string]>([
    // Published figures: 甘肃省委编办 2022 (002), 襄阳市委编办 2021 (003), 上海普陀, 海淀 2016.
    [{ adjusted: 3359.45, executed: 2898.45, weight: 10 }, "0.862775", "8.63"],
    [{ adjusted: 394.23, executed: 298.41, weight: 10 }, "0.756944", "7.57"],
    [{ adjusted: 33.83, executed: 32.26, weight: 20 }, "0.953591", "19.07"],
    [{ adjusted: 101.17, executed: 63.34, weight: 20 }, "0.626075", "12.52"],
    [{ adjusted: 698.88, executed: 637.78, weight: 20 }, "0.912574", "18.25"],
    [{ adjusted: "250,000.00", executed: "215,457.6", weight: 10 }, "0.861830", "8.62"],
    [{ adjusted: 310.2, executed: 154.74, weight: 10 }, "0.498839", "4.99"],
    // The cap, and a tie that a rounded rate would lose (weight 3, rate 0.288333…).
    [{ adjusted: 239.04, executed: 245.79, weight: 10 }, "1.028238", "10"],
    [{ adjusted: 6, executed: 1.73, weight: 3 }, "0.288333", "0.87"],
    [{ adjusted: 10, executed: -1, weight: 10 }, "-0.100000", "0"],
  ])("%j: rate %s, score %s", (fund, rate, points) => {
    const scored = funds(fund);
    expect([scored.rate?.toFixed(6), scored.score?.toFixed()]).toEqual([rate, points]);
  });

  test("a rate above 100 % says that it was capped, one of 100 % does not", () => {
    const because = (executed: number) =>
      funds({ adjusted: 10, executed, weight: 10 }).scoreDerivation.id;
    expect([because(10), because(10.01)]).toEqual(["execution-score", "execution-score-capped"]);
  });

  test("a blank adjusted budget falls back to the initial one", () => {
    expect(funds({ initial: 50, adjusted: "", executed: 40 })).toMatchObject({
      budgetUsed: "initial",
      rateDerivation: { values: { rate: "80%" } },
    });
    expect(funds({ initial: 50, adjusted: "—", executed: 40 }).budgetUsed).toBe("initial");
    expect(funds({ initial: 50, adjusted: 80, executed: 40 }).budgetUsed).toBe("adjusted");
  });

  test("the budget that would be used is named even where nothing is spent", () => {
    expect(funds({ adjusted: 50, executed: "" }).budgetUsed).toBe("adjusted");
    expect(funds({ initial: 50, executed: "" }).budgetUsed).toBe("initial");
    expect(funds({ executed: 5 }).budgetUsed).toBeNull();
  });

  test("a form without one of the amounts works with the others", () => {
    const fund = { initial: 50, adjusted: 80, executed: 40 };
    const without = (column: FundColumn) => {
      const { rate, rateDerivation } = funds(fund, { fundColumnsAbsent: [column] });
      return [rate?.toFixed() ?? null, rateDerivation.id];
    };
    expect(without("adjusted")).toEqual(["0.8", "execution-rate"]);
    expect(without("initial")).toEqual(["0.5", "execution-rate"]);
    expect(without("executed")).toEqual([null, "no-execution"]);
    const bare = funds(fund, { fundColumnsAbsent: ["initial", "adjusted"] });
    expect(bare.rateDerivation.id).toBe("no-budget");
  });

  test.each<readonly [FundSpec, string]>([
    [{ adjusted: 0, executed: 0 }, "budget-zero"],
    [{ adjusted: 0, initial: 90, executed: 89.974 }, "budget-zero"],
    [{ adjusted: "", initial: "", executed: 5 }, "no-budget"],
    [{ adjusted: 5, executed: "" }, "no-execution"],
    [{ adjusted: 5, executed: "完成" }, "no-execution"],
  ])("%j is not computable: %s", (fund, because) => {
    const scored = funds({ weight: 10, ...fund });
    expect([scored.rate, scored.score, scored.rateDerivation.id]).toEqual([null, null, because]);
  });

  test("the weight stands in the row, in the heading of the block or in the policy", () => {
    const fund = { adjusted: 10, executed: 5 };
    const weight = (spec: Partial<TableSpec>, own: FundSpec = {}, id?: string) => {
      const scored = funds({ ...fund, ...own }, spec, id);
      return [scored.weight?.toFixed() ?? null, scored.weightSource];
    };
    expect(weight({}, { weight: 15 })).toEqual(["15", "cell"]);
    expect(weight({ fundPoints: "预算执行情况（20分）" })).toEqual(["20", "cell"]);
    expect(weight({}, {}, "hubei")).toEqual(["20", "policy"]);
    expect(weight({}, {}, "no-scores")).toEqual([null, null]);
  });

  test("a form without score and weight in its fund block gives no points, only the rate", () => {
    const scored = funds({ adjusted: 10, executed: 5 }, { fundColumnsAbsent: ["weight", "score"] });
    expect([scored.rate?.toFixed(), scored.weight, scored.score]).toEqual(["0.5", null, null]);
  });

  test("a form without a fund block has no fund score", () => {
    expect(scoreFunds(tableOf({ rows }), policy(), null)).toBeNull();
  });
});
