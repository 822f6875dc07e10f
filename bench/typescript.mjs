// Lets a bench script import the sources directly: TypeScript is compiled as it is loaded.
//
//   import "./typescript.mjs";
//   const { checkBatch } = await import("../src/app/check-batch.ts");
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transformSync } from "@swc/core";

// The hooks below run in a thread of their own, which loads this same file.
if (isMainThread) register(import.meta.url);

/** The sources name each other without extension. */
export function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && context.parentURL?.endsWith(".ts")) {
    for (const ending of [".ts", "/index.ts"]) {
      const url = new URL(specifier + ending, context.parentURL);
      if (existsSync(url)) return next(url.href, context);
    }
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
