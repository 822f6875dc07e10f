// Which tests judge which mutants. The instrumented code counts its hits under `currentTestId`. Hits made
// while a test file is loaded or a block is set up count for all tests that build on them. A mutant in a
// constant is hit when its file is evaluated, by every test file there is; it is judged by the tests that
// run code of its file (of a file without functions: of those that import it), and by those that run
// no code at all and so look at facts.
import { compiledFile } from "./fresh-modules.mjs";
import { isJudgeOf } from "./tests-of-mutants.mjs";

const CONSTANTS = "evaluating a source";
const SHARED = "loading or setting up";

/** Counts for one test file, in the global that the instrumented code looks at. */
export class CoverageOfFile {
  #stryker;
  #sharing = [];

  constructor(stryker) {
    this.#stryker = stryker;
  }

  /** Told by the loader whose code runs next: that of a source, or that of a test file. */
  evaluating = (file) => {
    this.#stryker.currentTestId = file?.includes("/src/") ? CONSTANTS : SHARED;
  };

  /** Told by the runner for which tests the code that comes next is run. */
  before = (ids) => {
    const counts = this.#taken(SHARED);
    for (const id of this.#sharing) this.#add(id, Object.entries(counts));
    this.#sharing = ids;
    this.#stryker.currentTestId = ids.length === 1 ? ids[0] : SHARED;
  };

  /** Ends the count: hands the constants to their judges, and drops what the file does not judge. */
  finish(tests, loadedFiles, root) {
    this.before([]);
    this.#stryker.currentTestId = undefined;
    const { perTest } = this.#stryker.mutantCoverage;
    const fileOf = fileOfMutants(loadedFiles);
    const constants = Object.entries(this.#taken(CONSTANTS));
    const runBy = new Map(tests.map(({ id }) => [id, filesHit(perTest[id] ?? {}, fileOf)]));
    const withFunctions = new Set([...runBy.values()].flatMap((files) => [...files]));
    for (const { id, fileName } of tests) {
      const run = runBy.get(id);
      const used = run.size === 0 ? new Set(loadedFiles) : withData(run, withFunctions);
      const judged = ([mutant]) => isJudgeOf(fileName, fileOf.get(mutant), root);
      perTest[id] = Object.fromEntries(Object.entries(perTest[id] ?? {}).filter(judged));
      this.#add(
        id,
        constants.filter((hit) => used.has(fileOf.get(hit[0])) && judged(hit)),
      );
    }
  }

  #add(id, hits) {
    const counts = (this.#stryker.mutantCoverage.perTest[id] ??= {});
    for (const [mutant, times] of hits) counts[mutant] = (counts[mutant] ?? 0) + times;
  }

  #taken(key) {
    const { perTest } = this.#stryker.mutantCoverage;
    const { [key]: counts = {} } = perTest;
    delete perTest[key];
    return counts;
  }
}

function fileOfMutants(files) {
  const fileOf = new Map();
  for (const file of files)
    for (const [, mutant] of compiledFile(file).source.matchAll(/stryMutAct_\w+\("(\d+)"\)/g))
      fileOf.set(mutant, file);
  return fileOf;
}

function filesHit(counts, fileOf) {
  return new Set(Object.keys(counts).map((mutant) => fileOf.get(mutant)));
}

/** These files with the data they import, and the data that imports. */
function withData(files, withFunctions) {
  const all = new Set(files);
  for (const file of all)
    for (const imported of compiledFile(file).imports)
      if (!withFunctions.has(imported)) all.add(imported);
  return all;
}
