import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { scoreTable } from "../../../src/core/score/score-table";
import type { Scorecard } from "../../../src/core/score/scorecard";
import { Random } from "./random";
import { randomTable } from "./random-table";

/** ZIPING_ORACLE: how many tables; ZIPING_ORACLE_SEED: the seed of the first. */
const TABLES = Number(process.env["ZIPING_ORACLE"] ?? 2000);
const SEED = Number(process.env["ZIPING_ORACLE_SEED"] ?? 1);
const BATCH = 1000;
const ORACLE = join(__dirname, "../../../bench/oracle/oracle.py");

const python = spawnSync("python3", ["--version"]).status === 0;
const required = process.env["CI"] === "true";
const compared = python || required ? test : test.skip;

describe("scoring against an independent implementation in Python's decimal", () => {
  if (!python && !required) process.stderr.write("python3 is missing: the oracle is not asked\n");

  compared(
    `${TABLES} random tables get the same rate, scores, totals and grade`,
    () => {
      const seeds = Array.from({ length: TABLES }, (_, i) => SEED + i);
      for (let from = 0; from < seeds.length; from += BATCH) {
        const batch = seeds.slice(from, from + BATCH);
        const tables = batch.map((seed) => randomTable(new Random(seed)));
        const theirs = askOracle(tables.map(({ told }) => told));
        tables.forEach(({ table, policy, choices, told }, i) => {
          const ours = asTold(scoreTable(table, policy, choices));
          const seed = batch[i];
          if (JSON.stringify(ours) !== JSON.stringify(theirs[i]))
            expect({ seed, told, ...ours }).toEqual({ seed, told, ...Object(theirs[i]) });
        });
        expect(theirs).toHaveLength(batch.length);
      }
    },
    60_000 + TABLES * 20,
  );
});

function askOracle(tables: readonly unknown[]): readonly unknown[] {
  const run = spawnSync("python3", [ORACLE], {
    input: tables.map((table) => JSON.stringify(table)).join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) throw new Error(`the oracle failed: ${run.stderr}`);
  return run.stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

/** A scorecard in the oracle's words. Rates are compared to 12 decimals, scores exactly. */
function asTold({ funds, rows, total }: Scorecard) {
  const plain = (value: Decimal | null) =>
    value &&
    value
      .toDecimalPlaces(12, Decimal.ROUND_HALF_UP)
      .abs()
      .toFixed()
      .replace(/^/, value.lt(0) ? "-" : "");
  return {
    funds: funds && {
      rate: plain(funds.rate),
      score: plain(funds.score),
      weight: plain(funds.weight),
    },
    rows: rows.map((row) => ({
      computed: plain(row.computed),
      accepted: plain(row.accepted),
      counts: row.counts,
      reached: row.reached,
      weight: plain(row.weight),
    })),
    total: {
      score: plain(total.score),
      printedSum: plain(total.printedSum),
      weights: plain(total.weights),
      grade: total.grade,
      complete: total.complete,
    },
  };
}
