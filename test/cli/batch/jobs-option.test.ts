import { expect, test } from "@jest/globals";
import { jobsFor } from "../../../src/cli/batch/jobs-option";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments";
import { JOBS } from "../../../src/cli/batch/jobs-option";

function jobs(argv: readonly string[], files: number, processors: number) {
  const parsed = parseArguments(argv, [JOBS]);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const found = jobsFor(parsed.value, files, processors);
  return found.ok ? found.value : found.error;
}

test.each([
  [[], 5, 8, 1],
  [[], 300, 2, 2],
  [[], 300, 16, 4],
  [["--jobs", "3"], 5, 1, 3],
  [["-j", "64"], 300, 2, 64],
] as const)("%j for %i files on %i processors: %i threads", (argv, files, processors, threads) => {
  expect(jobs(argv, files, processors)).toBe(threads);
});

test.each(["0", "65", "2.5", "two", "100"])("--jobs %s is refused", (typed) => {
  expect(jobs(["--jobs", typed], 5, 2)).toContain(`“${typed}”`);
});
