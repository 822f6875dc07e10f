import { mkdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { cliWords } from "../words/cli";
import { EXIT } from "./exit-code";
import type { ExitCode } from "./exit-code";
import { findWorkbooks } from "./files/find-workbooks";
import type { CommandIo } from "./io";
import { complain } from "./messages";
import { run } from "./run";

/** Scores every sample into `out/` and checks it as it was submitted, in the terminal. */
export async function runDemo(io: CommandIo): Promise<ExitCode> {
  const words = cliWords.demo;
  const samples = relative(io.cwd, join(io.root, "samples"));
  const out = join(relative(io.cwd, io.root), "out");
  const { paths } = await findWorkbooks([samples], io.cwd);
  if (paths.length === 0) {
    await complain(io, words.noSamples);
    return EXIT.failed;
  }
  await mkdir(join(io.root, "out"), { recursive: true });
  await io.out.write(`${words.checked}\n\n`);
  const checked = await run(["check", "--full", ...paths], io);
  await io.out.write(`\n${words.scored}\n`);
  for (const path of paths) {
    await io.out.write(`\n${path}\n`);
    const copy = join(out, basename(path));
    const code = await run(["score", path, "--cells", "all", "--overwrite", "--out", copy], io);
    if (code !== EXIT.clean) return code;
  }
  await io.out.write(`\n${words.closing(out)}\n`);
  return checked === EXIT.failed ? checked : EXIT.clean;
}
