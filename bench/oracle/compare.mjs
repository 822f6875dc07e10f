#!/usr/bin/env node
// Scores random tables with the engine and with the oracle (oracle.py), and compares.
//
//   node bench/oracle/compare.mjs [--tables 100000] [--seed 1]
//
// The comparison itself is test/core/score/oracle.test.ts; this runs it over more tables.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const tables = option("--tables", "100000");
const started = Date.now();
const run = spawnSync("npx", ["jest", "test/core/score/oracle"], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    CI: "true",
    ZIPING_ORACLE: tables,
    ZIPING_ORACLE_SEED: option("--seed", "1"),
  },
});
const seconds = ((Date.now() - started) / 1000).toFixed(0);
const verdict = { 0: "no difference", 1: "DIFFERENCES" }[run.status] ?? `stopped (${run.signal})`;
console.log(`${verdict} over ${tables} tables, ${seconds} s`);
process.exitCode = run.status ?? 2;
