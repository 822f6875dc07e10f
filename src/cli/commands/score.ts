import { checkWorkbook } from "../../app/check-workbook";
import { marksOf } from "../../app/mark-workbook";
import type { ReadingOptions } from "../../app/score-tables";
import type { AppliedScores, PlannedWorkbook } from "../../app/score-workbook";
import { applyScores, planWorkbook } from "../../app/score-workbook";
import { failureOf } from "../../app/workbook-failure";
import type { CellReference } from "../../core/grid/address";
import { referenceToA1, toA1 } from "../../core/grid/address";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { cellRanges } from "../../report/text/cell-list";
import { unrecognisedText } from "../../report/text/file-text";
import type { Paper } from "../../report/text/paper";
import { paragraph, span } from "../../report/text/paper";
import { planText } from "../../report/text/plan-text";
import { cliWords } from "../../words/cli";
import { markWords } from "../../words/marks";
import { planWords } from "../../words/plan";
import { reportWords } from "../../words/report";
import type { Arguments } from "../arguments/parse-arguments";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import type { CopyTarget } from "../files/workbook-copy";
import { COPY_OPTIONS, copyTarget, failOn, openInput, saveCopy } from "../files/workbook-copy";
import type { CommandIo } from "../io";
import { complainAll, wrongUsage } from "../messages";
import { READING_OPTIONS, readingOptions } from "../reading-options";
import { paperOf } from "../terminal-paper";
import { MARKED_SEVERITIES, tellMarked } from "./mark";

/** `ziping score`: computes scores and fills them into a copy, or into the file itself when asked. */
export const score: Command = {
  name: "score",
  options: [
    ...COPY_OPTIONS,
    { name: "cells", takes: "value", choices: ["blank", "all"] },
    { name: "write", takes: "value", choices: ["values", "formulas"] },
    { name: "mark", takes: "nothing" },
    { name: "dry-run", takes: "nothing" },
    ...READING_OPTIONS,
    HELP,
  ],
  async run(args, io) {
    const asked = await copyTarget(args, cliWords.files.scoredSuffix, io);
    if (!asked.ok) return wrongUsage(io, "score", asked.error);
    const reading = await readingOptions(args, io);
    if (!reading.ok) return complainAll(io, reading.error);
    return scoreFile({ ...asked.value, args, reading: reading.value, io });
  },
};

interface ScoreRun {
  readonly input: string;
  readonly target: CopyTarget;
  readonly args: Arguments;
  readonly reading: ReadingOptions;
  readonly io: CommandIo;
}

async function scoreFile(run: ScoreRun): Promise<ExitCode> {
  const { input, args, reading, io } = run;
  const paper = paperOf(io.out, io);
  try {
    const opened = await openInput(input, io);
    if (!opened.ok) return await failOn(input, opened.error, io);
    const host = opened.value;
    const cells = args.value("cells") === "all" ? "all" : "blank";
    const as = args.value("write") === "formulas" ? "formulas" : "values";
    const planned = await planWorkbook(host, { ...reading, cells, as });
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
    const marked = args.has("mark") ? await markScored(host, run) : 0;
    return await save(run, host, applied, marked);
  } catch (error) {
    return failOn(input, failureOf(error), io);
  }
}

/** Marks what is still to be said of the workbook as it now stands; gives how many cells. */
async function markScored(host: XlsxWorkbook, { reading, io }: ScoreRun): Promise<number> {
  const marks = marksOf(await checkWorkbook(host, reading), MARKED_SEVERITIES.warning);
  const result = await host.mark(marks);
  await tellMarked(io, marks, result);
  return result.marked;
}

/** Without a single change only a copy that was asked for by name is made. */
async function save(
  { target, io }: ScoreRun,
  host: XlsxWorkbook,
  { written }: AppliedScores,
  marked: number,
): Promise<ExitCode> {
  const paper = paperOf(io.out, io);
  const { path, named, inPlace } = target;
  if (written.length === 0 && marked === 0 && !named) {
    await print(io, sentence(paper, planWords.nothing));
    return EXIT.clean;
  }
  const failed = await saveCopy(target, host, io);
  if (failed !== null) return failed;
  const words = inPlace ? planWords.writtenInPlace : planWords.written;
  const unscored = marked > 0 ? markWords.saved(path, inPlace) : planWords.copied(path);
  const done = written.length === 0 ? unscored : words(written.length, path);
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
