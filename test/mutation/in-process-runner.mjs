// A test runner for Stryker that stays in one process. jest builds a world anew for every test file of
// every mutant, which takes about a second; here the files are compiled once and evaluated anew for each
// mutant (some milliseconds), and the tests nearest to the mutant come first.
import { createRequire } from "node:module";
import { relative } from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { CoverageOfFile } from "./coverage.mjs";
import { freshModules } from "./fresh-modules.mjs";
import { resultsOf, testsIn } from "./run-tests.mjs";
import { jestGlobals } from "./test-file.mjs";
import { nearestFirst, testFiles } from "./tests-of-mutants.mjs";

/** `numfmt` as in `jest.config.js`: it names a CommonJS file that it does not ship. */
const numfmt = createRequire(import.meta.url)("../../node_modules/numfmt/dist/index.js");
const PACKAGES = { "@jest/globals": jestGlobals, numfmt };

/** The copy of the project with all mutants in it: the worker stands there when a run begins. */
const root = () => process.cwd();
const pathOf = (file) => relative(root(), file);

/** What the instrumented code looks at and counts in. */
const stryker = (globalThis.__stryker__ ??= {});

// Properties draw the same values each time, and look for no smaller one when one fails.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/**
 * How often one test may hit a mutant before it is called a loop: 10 times as often as all its tests together
 * hit the code without it, of many tests 1000 times their average. Stryker's limit is 100 times all of them.
 */
function mostHitsOfATest(hitLimit, tests) {
  return Math.ceil(Math.min(hitLimit / 10, (10 * hitLimit) / tests + 10_000));
}

/**
 * Processor time, in seconds, after which a mutant that its tests have not killed counts as surviving.
 * What every check runs through is reached by thousands of tests; the nearest come first.
 */
const LONGEST_JUDGED = 1.5;

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Compiles all files, so that no mutant's time is taken by it; a worker begins anew after a timeout. */
  init() {
    for (const file of testFiles(root())) testsIn(file, { ...freshModules(PACKAGES), path: "" });
  }

  /** Every test, each file with modules of its own, to see which mutants it reaches. */
  async dryRun() {
    stryker.mutantCoverage ??= { static: {}, perTest: {} };
    const results = [];
    for (const file of testFiles(root())) {
      const coverage = new CoverageOfFile(stryker);
      const { load, loadedFiles } = freshModules(PACKAGES, coverage.evaluating);
      const tests = testsIn(file, { load, path: pathOf(file) });
      coverage.before(tests.map(({ id }) => id));
      results.push(...(await resultsOf(tests, coverage)));
      coverage.finish(tests, loadedFiles(), root());
    }
    const mutantCoverage = stryker.mutantCoverage;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  /** The tests that judge the mutant, until one fails or enough have passed. It is there from the first line on. */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    const ids = new Set(testFilter);
    const mostHits = hitLimit && mostHitsOfATest(hitLimit, ids.size);
    const bail = !disableBail;
    const { load } = freshModules(PACKAGES);
    const results = [];
    const begin = process.cpuUsage();
    const goesOn = () => {
      stryker.hitCount = 0;
      return results.length === 0 || secondsSince(begin) < LONGEST_JUDGED;
    };
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: mostHits });
    try {
      for (const file of nearestFirst(filesOf(ids), sandboxFileName, root())) {
        if (!goesOn()) break;
        const tests = testsIn(file, { load, path: pathOf(file) }).filter(({ id }) => ids.has(id));
        results.push(...(await resultsOf(tests, { bail, goesOn })));
        if (bail && results.at(-1)?.status === TestStatus.Failed) break;
      }
      const looping = determineHitLimitReached(stryker.hitCount, mostHits);
      return toMutantRunResult(looping ?? { status: DryRunStatus.Complete, tests: results });
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      stryker.activeMutant = undefined;
    }
  }
}

function secondsSince(begin) {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

/** The test files of tests: an id begins with the path of its file. */
function filesOf(ids) {
  const paths = new Set([...ids].map((id) => id.slice(0, id.indexOf(" "))));
  return testFiles(root()).filter((file) => paths.has(pathOf(file)));
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
