import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { zipSync, type Zippable } from "fflate";
import packageJson from "../../package.json";
import { EXIT, type ExitCode } from "../cli/exit-code";
import type { CommandIo } from "../cli/io";
import { complain } from "../cli/messages";
import { pageToolWords } from "../words/page-tools";
import { pageFiles } from "./page-files";

const NAME = "绩效自评助手";
/** The zip format counts from 1980; a fixed time makes the same page the same archive. */
const TIME = "2024-01-01T00:00:00";

/** `npm run release`: the built page as a folder and as a zip, to be put on a share or a stick. */
export async function release(io: CommandIo): Promise<ExitCode> {
  const built = join(io.root, "dist", "page");
  const files = await pageFiles(built);
  if (!files) {
    await complain(io, pageToolWords.notBuilt(relative(io.cwd, built)));
    return EXIT.failed;
  }
  const out = join(io.root, "dist", "release");
  const name = `${NAME}-${packageJson.version}`;
  await rm(out, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const target = join(out, name, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  const archive = zipSync(entries(name, files), { level: 9, mtime: TIME });
  const archivePath = join(out, `${name}.zip`);
  await writeFile(archivePath, archive);
  const size = `${Math.ceil(archive.length / 1024)} KB`;
  const shown = (path: string) => relative(io.cwd, path);
  await io.out.write(
    `${pageToolWords.released(shown(join(out, name)), shown(archivePath), size)}\n`,
  );
  return EXIT.clean;
}

function entries(name: string, files: ReadonlyMap<string, Uint8Array>): Zippable {
  return Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
}
