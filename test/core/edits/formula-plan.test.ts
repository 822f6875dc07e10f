import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ScorePlanOptions } from "../../../src/core/edits/score-plan";
import { planScores } from "../../../src/core/edits/score-plan";
import { toA1 } from "../../../src/core/grid/address";
import { scoreTable } from "../../../src/core/score/score-table";
import { appliedTo } from "../../tables/apply-plan";
import type { TableSpec } from "../../tables/build-table";
import { builtTable } from "../../tables/build-table";
import { Random } from "../score/random";
import { randomTable } from "../score/random-table";
import { policy } from "../score/score-one";

/** "H20 =IF(…) 55.2" for each write. */
function writes(spec: TableSpec, cells: ScorePlanOptions["cells"] = "blank"): string[] {
  const { table, grid } = builtTable(spec);
  const scorecard = scoreTable(table, { policy: policy(), source: "form" });
  const plan = planScores([{ table, scorecard }], () => grid, { cells, as: "formulas" });
  return plan.writes.map(({ cell, after }) => {
    const content =
      after.kind === "formula" ? `${after.formula} ${after.cached ?? ""}` : JSON.stringify(after);
    return `${toA1(cell.at)} ${content}`;
  });
}

const funds = [{ adjusted: 33.83, executed: 32.26, weight: 10 }];
const judged = { target: "有效", actual: "有效", weight: 30, score: 27 } as const;
const worded = { level1: "产出指标", target: "≥150人", actual: "138人", weight: 60 } as const;

describe("a plan of formulas", () => {
  test("sums and grades by formula; a target in words keeps its number", () => {
    expect(writes({ funds, rows: [worded, judged], total: { weight: 100, grade: "" } })).toEqual([
      expect.stringMatching(/^H6 =IF\(COUNT\(.*ROUND\(.*,12\),4\),""\)\) 0\.9536$/),
      expect.stringMatching(/^I6 =IF\(COUNT\(.*\) 9\.54$/),
      'H20 {"kind":"number","decimal":"55.2"}',
      'H22 =IF(COUNT(I6,H20:H21)=3,ROUND(SUM(I6,H20:H21),2),"") 91.74',
      'I22 =IF(ISNUMBER(H22),IF(H22>=90,"优",IF(H22>=80,"良",IF(H22>=60,"中","差"))),"") 优',
    ]);
  });

  test("while a score is missing, total and grade wait for it; a score in words is never summed", () => {
    const missing = { ...judged, score: "" };
    expect(writes({ rows: [worded, missing], total: { weight: 90, grade: "" } }).slice(-2)).toEqual(
      [
        expect.stringMatching(/^H\d+ =IF\(COUNT\(H\d+:H\d+\)=2,ROUND\(SUM\(.*""\) $/),
        expect.stringMatching(/^I\d+ =IF\(ISNUMBER\(.*""\) $/),
      ],
    );
    const words = { ...judged, score: { text: "27分", value: "27分" } };
    expect(writes({ rows: [worded, words], total: { weight: 90 } }).at(-1)).toMatch(
      /^H\d+ \{"kind":"number","decimal":"82.2"\}$/,
    );
  });

  test("writing formulas over what was just written changes nothing", () => {
    const modes = fc.constantFrom("blank" as const, "all" as const);
    fc.assert(
      fc.property(fc.integer(), modes, (seed, cells) => {
        const { table, grid, policy: resolved, choices } = randomTable(new Random(seed));
        const plan = (read: { table: typeof table; grid: typeof grid }) =>
          planScores(
            [{ table: read.table, scorecard: scoreTable(read.table, resolved, choices) }],
            () => read.grid,
            { cells, as: "formulas" },
          );
        const first = plan({ table, grid });
        expect(plan(appliedTo({ table, grid }, first)).writes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
