import { realpath } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { AppliedScores, PlannedWorkbook } from "../../app/score-workbook";
import { applyScores, planWorkbook } from "../../app/score-workbook";
import type { ReadingOptions } from "../../app/score-tables";
import { failureOf } from "../../app/workbook-failure";
import type { WorkbookFailure } from "../../app/workbook-failure";
import type { CellReference } from "../../core/grid/address";
import { referenceToA1, toA1 } from "../../core/grid/address";
import type { Outcome } from "../../host/port";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { cellRanges } from "../../report/text/cell-list";
import { failureText, unrecognisedText } from "../../report/text/file-text";
import type { Paper } from "../../report/text/paper";
import { paragraph, span } from "../../report/text/paper";
import { planText } from "../../report/text/plan-text";
import { cliWords } from "../../words/cli";
import { planWords } from "../../words/plan";
import { reportWords } from "../../words/report";
import type { Arguments } from "../arguments/parse-arguments";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import { nodeCompression } from "../files/node-compression";
import { readInput } from "../files/read-input";
import { writeFileBeside } from "../files/write-beside";
import type { CommandIo } from "../io";
import { complain, wordsOfWriteProblem, wrongUsage } from "../messages";
import { READING_OPTIONS, readingOptions } from "../reading-options";
import { paperOf } from "../terminal-paper";

/** `ziping score`: computes scores and fills them into a copy, or into the file itself when asked. */
export const score: Command = {
  name: "score",
  options: [
    { name: "out", takes: "value" },
    { name: "in-place", takes: "nothing" },
    { name: "overwrite", takes: "nothing" },
    { name: "cells", takes: "value", choices: ["blank", "all"] },
    { name: "dry-run", takes: "nothing" },
    ...READING_OPTIONS,
    HELP,
  ],
  async run(args, io) {
    const [input, extra] = args.positionals;
    const words = cliWords.usage;
    if (input === undefined) return wrongUsage(io, "score", words.noInput);
    if (extra !== undefined) return wrongUsage(io, "score", words.oneFile);
    const target = await targetOf(args, input, io);
    if (!target.ok) return wrongUsage(io, "score", target.error);
    const reading = await readingOptions(args, io);
    if (!reading.ok) {
      for (const message of reading.error) await complain(io, message);
      return EXIT.failed;
    }
    return scoreFile({ input, target: target.value, args, reading: reading.value, io });
  },
};

/** Where the scored workbook goes. */
interface Target {
  readonly path: string;
  /** Asked for by name, so written even when there is nothing to fill in. */
  readonly named: boolean;
  readonly inPlace: boolean;
  readonly replace: boolean;
}

interface ScoreRun {
  readonly input: string;
  readonly target: Target;
  readonly args: Arguments;
  readonly reading: ReadingOptions;
  readonly io: CommandIo;
}

async function targetOf(
  args: Arguments,
  input: string,
  io: CommandIo,
): Promise<Outcome<Target, string>> {
  const words = cliWords.usage;
  const out = args.value("out");
  const inPlace = args.has("in-place");
  if (inPlace && out !== undefined) return { ok: false, error: words.inPlaceAndOut };
  if (inPlace) return { ok: true, value: { path: input, named: false, inPlace, replace: true } };
  if (out !== undefined && (await isSameFile(out, input, io.cwd)))
    return { ok: false, error: words.outIsInput(out) };
  const path = out ?? scoredName(input);
  const named = out !== undefined;
  return { ok: true, value: { path, named, inPlace, replace: args.has("overwrite") } };
}

/** 自评表.xlsx becomes 自评表-已算分.xlsx, beside it. */
function scoredName(input: string): string {
  const ending = extname(input);
  return join(dirname(input), `${basename(input, ending)}${cliWords.files.scoredSuffix}${ending}`);
}

async function isSameFile(a: string, b: string, cwd: string): Promise<boolean> {
  const real = (path: string) => realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  return (await real(a)) === (await real(b));
}

async function scoreFile(run: ScoreRun): Promise<ExitCode> {
  const { input, args, reading, io } = run;
  const paper = paperOf(io.out, io);
  try {
    const opened = await openInput(input, io);
    if (!opened.ok) return await fail(run, opened.error);
    const host = opened.value;
    const cells = args.value("cells") === "all" ? "all" : "blank";
    const planned = await planWorkbook(host, { ...reading, cells });
    await print(io, planText(paper, planned));
    if (planned.tables.length === 0) {
      const why = unrecognisedText(paper, planned.unrecognised);
      await print(io, [...why, ...sentence(paper, planWords.noTables)]);
    }
    if (args.has("dry-run")) {
      await print(io, sentence(paper, planWords.dryRun(planned.plan.cells.length)));
      await print(io, leftOver(paper, planned, { written: [], skipped: [] }));
      return EXIT.clean;
    }
    const applied = await applyScores(host, planned.plan);
    await print(io, leftOver(paper, planned, applied));
    return await save(run, host, applied);
  } catch (error) {
    return fail(run, failureOf(error));
  }
}

async function openInput(
  input: string,
  io: CommandIo,
): Promise<Outcome<XlsxWorkbook, WorkbookFailure>> {
  const bytes = await readInput(resolve(io.cwd, input));
  return bytes.ok ? openWorkbook(bytes.value, {}, nodeCompression) : bytes;
}

async function fail({ input, io }: ScoreRun, failure: WorkbookFailure): Promise<ExitCode> {
  const paper = paperOf(io.err, io);
  await io.err.write(`${failureText(paper, input, failure).join("\n")}\n`);
  return EXIT.failed;
}

/** Without a single write only a copy that was asked for by name is made. */
async function save(
  { target, io }: ScoreRun,
  host: XlsxWorkbook,
  { written }: AppliedScores,
): Promise<ExitCode> {
  const paper = paperOf(io.out, io);
  const { path, named, inPlace, replace } = target;
  if (written.length === 0 && !named) {
    await print(io, sentence(paper, planWords.nothing));
    return EXIT.clean;
  }
  const saved = await writeFileBeside(resolve(io.cwd, path), host.save(), { replace });
  if (!saved.ok) {
    await complain(io, wordsOfWriteProblem(path, saved.error));
    return EXIT.failed;
  }
  const words = inPlace ? planWords.writtenInPlace : planWords.written;
  const done = written.length === 0 ? planWords.copied(path) : words(written.length, path);
  await print(io, sentence(paper, done));
  return EXIT.clean;
}

/** What was not written, and why: refused cells, and filled ones that differ. */
function leftOver(paper: Paper, { plan }: PlannedWorkbook, { skipped }: AppliedScores): string[] {
  const reasons = [...new Set(skipped.map(({ because }) => because))];
  return [
    ...reasons.flatMap((reason) => {
      const cells = skipped.filter(({ because }) => because === reason);
      const shown = cellsText(cells.map(({ planned }) => planned.write.cell));
      return sentence(paper, planWords.skipped(shown, reason));
    }),
    ...(plan.differing.length === 0
      ? []
      : sentence(paper, planWords.differing(plan.differing.length, cellsText(plan.differing)))),
  ];
}

/** Cells of one sheet bare, of several with their sheets. */
function cellsText(cells: readonly CellReference[]): string {
  const oneSheet = new Set(cells.map(({ sheet }) => sheet)).size === 1;
  const addresses = cells.map((cell) => (oneSheet ? toA1(cell.at) : referenceToA1(cell)));
  return cellRanges(addresses).join(reportWords.listMark);
}

function sentence(paper: Paper, words: string): string[] {
  return paragraph(paper, { indent: 0, text: span(words) });
}

async function print(io: CommandIo, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await io.out.write(`${lines.join("\n")}\n`);
}
