import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where builds lie between runs; `npm ci` empties it. */
const CACHE = "node_modules/.cache/ziping-stand-in";

/** Everything a build is made of. */
const SOURCES = [
  ...["src", "assets", "test/excel-stand-in"],
  ...["webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"],
];

/** A build that takes longer was given up by whoever began it. */
const MOST_MS = 180_000;
const PAUSE_MS = 200;

/**
 * The folder `build` fills, built once for the present sources however many test files, workers and
 * runs ask for it: whoever comes first builds, the others wait. Builds of former sources go.
 */
export function builtOnce(root: string, build: (folder: string) => void): string {
  const cache = join(root, CACHE);
  const folder = join(cache, hashOf(root));
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!exists(folder)) {
    if (!taken(lock)) {
      pause();
      continue;
    }
    try {
      if (!exists(folder)) fill(cache, folder, build);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

function fill(cache: string, folder: string, build: (folder: string) => void): void {
  for (const name of readdirSync(cache))
    if (!name.endsWith(".lock")) rmSync(join(cache, name), { recursive: true, force: true });
  const unfinished = `${folder}.unfinished`;
  build(unfinished);
  renameSync(unfinished, folder);
}

/** True where the lock is ours now. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (ageOf(lock) > MOST_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Milliseconds since it was made; 0 where it is gone. */
function ageOf(path: string): number {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : Date.now() - made;
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Other workers are waited for without letting this one's test begin. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

function hashOf(root: string): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash.update(path);
    hash.update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(root: string, path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
