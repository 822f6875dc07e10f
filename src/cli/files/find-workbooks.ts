import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { byPath } from "../../app/path-order";

/**
 * Found in folders: workbooks, and the older and foreign formats, which are listed so that nobody
 * believes they were checked. What a file really is, its content says when it is opened.
 */
const IN_FOLDERS = /\.(xlsx|xlsm|xls|xlsb|ods|et)$/i;
/** Excel's and WPS's lock files (`~$…`), and hidden files (`._…` from macOS archives). */
const SKIPPED = /^(~\$|\.)/;

export interface FoundWorkbooks {
  /** As the person named them: the given path, joined with what stands below it. */
  readonly paths: readonly string[];
  /** Folders that hold no workbook at all. */
  readonly emptyFolders: readonly string[];
}

/**
 * The workbooks that files and folders name. Folders are searched to the bottom, in the order of
 * their names; a file reached twice is given once; links that run in circles end the search there.
 * A path that does not exist is given as it is: opening it says so.
 */
export async function findWorkbooks(
  inputs: readonly string[],
  cwd: string,
): Promise<FoundWorkbooks> {
  const seen = new Set<string>();
  const paths: string[] = [];
  const emptyFolders: string[] = [];
  for (const input of inputs) {
    const absolute = resolve(cwd, input);
    if (!(await isFolder(absolute))) {
      if (await isNew(absolute, seen)) paths.push(input);
      continue;
    }
    const found: string[] = [];
    await gather(absolute, input, { visited: new Set(), found });
    if (found.length === 0) emptyFolders.push(input);
    for (const path of found) if (await isNew(resolve(cwd, path), seen)) paths.push(path);
  }
  return { paths, emptyFolders };
}

interface Gathering {
  /** The real paths of the folders already searched. */
  readonly visited: Set<string>;
  readonly found: string[];
}

/** Adds what stands below the folder to what was found. */
async function gather(folder: string, shown: string, gathering: Gathering): Promise<void> {
  const { visited, found } = gathering;
  if (!(await isNew(folder, visited))) return;
  const entries = await sortedEntries(folder);
  if (entries === null) {
    found.push(shown);
    return;
  }
  for (const entry of entries) {
    if (SKIPPED.test(entry.name)) continue;
    const inside = join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(inside))))
      await gather(inside, join(shown, entry.name), gathering);
    else if (IN_FOLDERS.test(entry.name)) found.push(join(shown, entry.name));
  }
}

/** Null for a folder that may not be read: it is then given itself, and opening it says so. */
async function sortedEntries(folder: string): Promise<Dirent[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  return entries && entries.sort((a, b) => byPath(a.name, b.name));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isNew(absolute: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(absolute).catch(() => absolute);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}
