// Mutants of scoring and checking, judged by their tests: `npm run mutants`, or for one folder or file
// `npm run mutants -- --mutate 'src/core/check/rules/*.ts'`. What it measured: docs/mutation-testing.md.
export default {
  mutate: ["src/core/score/**/*.ts", "src/core/check/**/*.ts"],
  plugins: ["./test/mutation/in-process-runner.mjs"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  reporters: ["json", "html", "progress"],
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  htmlReporter: { fileName: "reports/mutation/mutation.html" },
  thresholds: { high: 95, low: 90, break: 85 },
  // One worker: the machine is left to others, and thousands of mutants take minutes.
  concurrency: 1,
  ignorePatterns: ["assets", "docs/images", "bench", "dist", "reports", ".stryker-tmp"],
  // Loops are known by their hits, and no mutant is judged for long; this is for the rest, and long enough for
  // a busy machine.
  timeoutMS: 30_000,
  timeoutFactor: 0,
  incrementalFile: "reports/mutation/incremental.json",
};
