import { realpath } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { WorkbookFailure } from "../../app/workbook-failure";
import type { Outcome } from "../../host/port";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { failureText } from "../../report/text/file-text";
import { cliWords } from "../../words/cli";
import type { Arguments, OptionSpec } from "../arguments/parse-arguments";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import type { CommandIo } from "../io";
import { complain, wordsOfWriteProblem } from "../messages";
import { paperOf } from "../terminal-paper";
import { nodeCompression } from "./node-compression";
import { readInput } from "./read-input";
import { writeFileBeside } from "./write-beside";

/** Options of the commands that change one workbook: a copy unless the file itself is asked for. */
export const COPY_OPTIONS: readonly OptionSpec[] = [
  { name: "out", takes: "value" },
  { name: "in-place", takes: "nothing" },
  { name: "overwrite", takes: "nothing" },
];

/** Where a changed workbook goes. */
export interface CopyTarget {
  readonly path: string;
  /** Asked for by name, so written even when nothing was changed. */
  readonly named: boolean;
  readonly inPlace: boolean;
  readonly replace: boolean;
}

/** The one workbook a command changes, and where to; otherwise what is wrong with the command line. */
export async function copyTarget(
  args: Arguments,
  suffix: string,
  io: CommandIo,
): Promise<Outcome<{ readonly input: string; readonly target: CopyTarget }, string>> {
  const words = cliWords.usage;
  const [input, extra] = args.positionals;
  if (input === undefined) return { ok: false, error: words.noInput };
  if (extra !== undefined) return { ok: false, error: words.oneFile };
  const out = args.value("out");
  const inPlace = args.has("in-place");
  if (inPlace && out !== undefined) return { ok: false, error: words.inPlaceAndOut };
  if (out !== undefined && (await isSameFile(out, input, io.cwd)))
    return { ok: false, error: words.outIsInput(out) };
  const path = inPlace ? input : (out ?? suffixed(input, suffix));
  const replace = inPlace || args.has("overwrite");
  return {
    ok: true,
    value: { input, target: { path, named: out !== undefined, inPlace, replace } },
  };
}

/** 自评表.xlsx becomes 自评表-已算分.xlsx, beside it. */
function suffixed(input: string, suffix: string): string {
  const ending = extname(input);
  return join(dirname(input), `${basename(input, ending)}${suffix}${ending}`);
}

async function isSameFile(a: string, b: string, cwd: string): Promise<boolean> {
  const real = (path: string) => realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  return (await real(a)) === (await real(b));
}

export async function openInput(
  input: string,
  io: CommandIo,
): Promise<Outcome<XlsxWorkbook, WorkbookFailure>> {
  const bytes = await readInput(resolve(io.cwd, input));
  return bytes.ok ? openWorkbook(bytes.value, {}, nodeCompression) : bytes;
}

/** Says why a workbook could not be worked on. */
export async function failOn(
  input: string,
  failure: WorkbookFailure,
  io: CommandIo,
): Promise<ExitCode> {
  await io.err.write(`${failureText(paperOf(io.err, io), input, failure).join("\n")}\n`);
  return EXIT.failed;
}

/** Writes the workbook to its place; otherwise says why not and gives the exit code. */
export async function saveCopy(
  { path, replace }: CopyTarget,
  host: XlsxWorkbook,
  io: CommandIo,
): Promise<ExitCode | null> {
  const saved = await writeFileBeside(resolve(io.cwd, path), host.save(), { replace });
  if (saved.ok) return null;
  await complain(io, wordsOfWriteProblem(path, saved.error));
  return EXIT.failed;
}
