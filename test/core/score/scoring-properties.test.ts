import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import type { Position } from "../../../src/core/grid/address";
import { scoreTable } from "../../../src/core/score/score-table";
import type { Derivation, Scorecard } from "../../../src/core/score/scorecard";
import { policy, scoreRow } from "./score-one";
import { Random } from "./random";
import { randomTable } from "./random-table";
import type { RandomTable } from "./random-table";

const tables = fc.integer().map((seed) => randomTable(new Random(seed)));

function scored({ table, policy: resolved, choices }: RandomTable): Scorecard {
  return scoreTable(table, resolved, choices);
}

/** The scorecard with the addresses of its inputs changed. */
function withInputs({ funds, rows, total }: Scorecard, change: (at: Position) => Position) {
  const derived = ({ id, values, inputs }: Derivation) => ({
    id,
    values,
    inputs: inputs.map(change),
  });
  return {
    funds: funds && {
      ...funds,
      rateDerivation: derived(funds.rateDerivation),
      scoreDerivation: derived(funds.scoreDerivation),
    },
    rows: rows.map((row) => ({ ...row, derivation: derived(row.derivation) })),
    total: { ...total, derivation: derived(total.derivation) },
  };
}

describe("whatever a table says", () => {
  test("a score lies between 0 and its weight", () => {
    fc.assert(
      fc.property(tables, (random) => {
        const { funds, rows } = scored(random);
        const earned = rows
          .filter((_, i) => random.table.indicators[i]?.role === "indicator")
          .map(({ computed, weight }) => [computed, weight] as const);
        for (const [score, weight] of [
          ...earned,
          [funds?.score ?? null, funds?.weight ?? null] as const,
        ])
          if (score) {
            expect(score.gte(0)).toBe(true);
            expect(score.lte(weight ?? score)).toBe(true);
          }
      }),
      { numRuns: 250 },
    );
  });

  test("the total is the sum of what is accepted, each score cell once", () => {
    fc.assert(
      fc.property(tables, (random) => {
        const { funds, rows, total } = scored(random);
        if (!total.score || total.derivation.id !== "total-sum") return;
        const fundCell = random.table.funds[0]?.score?.number ?? null;
        const parts = rows.flatMap(({ counts, accepted }) =>
          counts && accepted ? [accepted] : [],
        );
        const fund = total.includesFunds ? (funds?.score ?? fundCell) : null;
        expect(total.score.toFixed()).toBe(Decimal.sum(0, fund ?? 0, ...parts).toFixed());
        const cells = random.table.indicators.flatMap((row, i) =>
          rows[i]?.counts && row.score ? [`${row.score.at.row}`] : [],
        );
        expect(new Set(cells).size).toBe(cells.length);
      }),
      { numRuns: 250 },
    );
  });

  test("moving a table changes only addresses", () => {
    const moves = fc.record({
      row: fc.integer({ min: 0, max: 40 }),
      column: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(fc.integer(), moves, (seed, by) => {
        const here = scored(randomTable(new Random(seed)));
        const there = scored(randomTable(new Random(seed), by));
        const moved = (at: Position) => ({ row: at.row + by.row, column: at.column + by.column });
        expect(JSON.stringify(withInputs(there, (at) => at))).toBe(
          JSON.stringify(withInputs(here, moved)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("an unknown text is never scored as 0", () => {
    const words = fc.constantFrom(
      "完成",
      "有效",
      "待定",
      "见附件",
      "培训3次，印发20份",
      "按时完成",
    );
    fc.assert(
      fc.property(words, words, (target, actual) => {
        expect(scoreRow({ target, actual }).computed).toBeNull();
        expect(scoreRow({ target: "≥10次", actual }).computed).toBeNull();
        expect(scoreRow({ target, actual: "10次" }).computed).toBeNull();
      }),
    );
  });

  const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
  const formulas = fc.constantFrom("ratio" as const, "linear" as const);

  test("a larger actual never lowers an at-least score and never raises an at-most score", () => {
    fc.assert(
      fc.property(amount, amount, amount, formulas, (target, one, other, reverse) => {
        const points = (sign: string, actual: number) =>
          scoreRow(
            { target: `${sign}${target}个`, actual: `${actual}个`, weight: 7.5 },
            policy("national-2020", { reverse }),
          ).computed?.toNumber() ?? NaN;
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(points("≥", less)).toBeLessThanOrEqual(points("≥", more));
        expect(points("≤", less)).toBeGreaterThanOrEqual(points("≤", more));
      }),
    );
  });

  test("a reached target gets the whole weight, a missed one less unless rounding fills it", () => {
    fc.assert(
      fc.property(amount, amount, formulas, (target, actual, reverse) => {
        for (const [sign, met] of [
          ["≥", actual >= target],
          ["≤", actual <= target],
        ] as const) {
          const row = scoreRow(
            { target: `${sign}${target}个`, actual: `${actual}个` },
            policy("national-2020", { reverse }),
          );
          expect(row.reached).toBe(met);
          expect(row.exact?.eq(10)).toBe(met);
        }
      }),
    );
  });
});
