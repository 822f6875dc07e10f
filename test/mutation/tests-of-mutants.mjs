// Which tests judge a mutant, and in which order.
import { readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** Each folder is judged by its own tests. */
const FOLDERS = ["core/score", "core/check"];

/**
 * Left out: tests that draw hundreds of random tables. They would take seconds for each survivor, and a
 * mutant that only they kill has no test that says which case it breaks.
 */
const RANDOM = /score\/(?:oracle|scoring-properties)|check\/perturbation\//;

/** Left out of the others: any text at all, and the cases of rules once more, farther down and to the right. */
const REPEATED = /^any text |^\S+ moved: /;

/** Tests that only look at facts run no code: they take no time, and no other test may know of a fact. */
const FACTS = /check\/rule-files/;

/** Whether a test of such a file judges mutants, by its name. */
export function judges({ name }) {
  return !REPEATED.test(name);
}

/** All test files that judge mutants, as absolute paths. */
export function testFiles(root) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, "test", folder), { recursive: true })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(root, "test", folder, name)),
  )
    .filter((file) => !RANDOM.test(file))
    .sort();
}

/** Whether a test file stands in the folder that judges a source. */
export function isJudgeOf(file, source, root) {
  const folder = FOLDERS.find((name) => source.startsWith(join(root, "src", name, "/")));
  return folder !== undefined && file.startsWith(join(root, "test", folder, "/"));
}

/** The same files, those most likely to kill a mutant of `source` first. */
export function nearestFirst(files, source, root) {
  const mirrored = relative(join(root, "src"), source);
  const distance = (file) => {
    const path = relative(join(root, "test"), file);
    if (basename(path, ".test.ts") === basename(mirrored, ".ts")) return 0;
    if (FACTS.test(path)) return 1;
    return dirname(path) === dirname(mirrored) ? 2 : 3;
  };
  return [...files].sort((a, b) => distance(a) - distance(b));
}
