// Ends with 0 where `dist` holds the page and its server and both are newer than all they are built
// from; `npm start` builds them otherwise.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = ["dist/serve.js", "dist/page/index.html"];
const SOURCES = ["src", "samples", "assets", "docs/page-readme.txt", "package-lock.json"];
const SETTINGS = ["package.json", "webpack.config.js"];

const at = (path) => join(ROOT, path);

/** When the newest file at or below a path was changed. */
function changed(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).map((name) => changed(join(path, name)));
  return Math.max(0, ...inside);
}

const isBuilt = BUILT.every((path) => existsSync(at(path)));
const newest = () => Math.max(...[...SOURCES, ...SETTINGS].map((path) => changed(at(path))));
const oldest = () => Math.min(...BUILT.map((path) => statSync(at(path)).mtimeMs));
process.exitCode = isBuilt && oldest() >= newest() ? 0 : 1;
