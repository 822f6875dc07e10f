// Runs the tests of one file in this process.
import { performance } from "node:perf_hooks";
import { TestStatus } from "@stryker-mutator/api/test-runner";
import { blocksAround, collectTests } from "./test-file.mjs";
import { judges } from "./tests-of-mutants.mjs";

/** The tests of a file that judge mutants, with ids: path and name; the second of one name gets a number. */
export function testsIn(file, { load, path }) {
  const seen = new Map();
  const tests = collectTests(() => load(file)).filter(judges);
  return tests.map((test) => {
    const times = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, times);
    return { ...test, id: `${path} ${test.name}${times > 1 ? ` (${times})` : ""}`, fileName: file };
  });
}

/**
 * The results of tests; with `bail` up to the first that fails, and only while `goesOn()`. `before(ids)` is
 * told for which tests the code that comes next is run, before a test or a set-up.
 */
export async function resultsOf(tests, options) {
  const { bail = false, goesOn = () => true, before = () => undefined } = options;
  const results = [];
  for (const test of tests) {
    if (!goesOn()) break;
    const start = performance.now();
    const outcome = await outcomeOf(test, tests, before);
    const { id, name, fileName } = test;
    results.push({ ...outcome, id, name, fileName, timeSpentMs: performance.now() - start });
    if (outcome.status === TestStatus.Failed && bail) break;
  }
  return results;
}

async function outcomeOf(test, tests, before) {
  try {
    for (const block of blocksAround(test)) if (!block.started) await start(block, tests, before);
    before([test.id]);
    await test.body();
    return { status: TestStatus.Success };
  } catch (error) {
    return {
      status: TestStatus.Failed,
      failureMessage: error instanceof Error ? error.message : String(error),
    };
  }
}

async function start(block, tests, before) {
  block.started = true;
  before(tests.filter((test) => blocksAround(test).includes(block)).map(({ id }) => id));
  for (const prepare of block.beforeAll) await prepare();
}
