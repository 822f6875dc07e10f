// Loads the TypeScript of the project: compiled once, evaluated anew for each run, so that a run sees no
// cache and no constant made by the one before, and a mutant in a constant is as cheap as one in a function.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import swc from "@swc/core";

const OPTIONS = {
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  module: { type: "commonjs" },
  swcrc: false,
};

const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

/** What Stryker puts before each source to count hits: most of the time where nobody asks for them. */
const COUNTER = /function cover\(\) \{[^]*?\n {2}\}/;

/** By file, with and without the counter. */
const compiled = { true: new Map(), false: new Map() };
const resolved = new Map();

/**
 * A set of modules that see each other and nothing evaluated before. `packages` are used in place of
 * those of that name. With `evaluating` hits are counted, and it is told which file's own code runs next,
 * null after the last.
 */
export function freshModules(packages, evaluating) {
  const loaded = new Map();
  const stack = [];
  return { load, loadedFiles: () => [...loaded.keys()] };

  function load(file) {
    const kept = loaded.get(file);
    if (kept) return kept.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    stack.push(file);
    evaluating?.(file);
    evaluate(file, module);
    stack.pop();
    evaluating?.(stack.at(-1) ?? null);
    return module.exports;
  }

  function evaluate(file, module) {
    const { run, directory, imports, requirePackage } = compiledFile(file, Boolean(evaluating));
    const require = (name) => {
      if (!name.startsWith(".")) return packages[name] ?? requirePackage(name);
      const wanted = resolvedFile(directory, name);
      imports.add(wanted);
      return load(wanted);
    };
    run.call(module.exports, module.exports, require, module, file, directory);
  }
}

/** The text of a file, and the files it imports as far as it has been evaluated. */
export function compiledFile(file, counting = true) {
  const kept = compiled[counting].get(file);
  if (kept) return kept;
  const source = readFileSync(file, "utf8");
  const made = {
    source,
    run: functionOf(file, counting ? source : source.replace(COUNTER, "function cover() {}")),
    directory: dirname(file),
    imports: new Set(),
    requirePackage: createRequire(file),
  };
  compiled[counting].set(file, made);
  return made;
}

function functionOf(filename, source) {
  const code = filename.endsWith(".json")
    ? `module.exports = ${source}`
    : swc.transformSync(source, { ...OPTIONS, filename }).code;
  return compileFunction(code, PARAMETERS, { filename });
}

function resolvedFile(directory, name) {
  const path = resolve(directory, name);
  const kept = resolved.get(path);
  if (kept) return kept;
  const found = [path, `${path}.ts`, `${path}/index.ts`].find((candidate) =>
    statSync(candidate, { throwIfNoEntry: false })?.isFile(),
  );
  if (!found) throw new Error(`no file ${name} in ${directory}`);
  resolved.set(path, found);
  return found;
}
