import { type CheckedWorkbook, checkWorkbook } from "../../app/check-workbook";
import { marksOf } from "../../app/mark-workbook";
import type { ReadingOptions } from "../../app/score-tables";
import { failureOf } from "../../app/workbook-failure";
import type { Severity } from "../../core/check/rule";
import type { Mark } from "../../core/edits/mark";
import { referenceToA1 } from "../../core/grid/address";
import type { MarkResult } from "../../host/port";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { unrecognisedText } from "../../report/text/file-text";
import { paragraph, span } from "../../report/text/paper";
import { cliWords } from "../../words/cli";
import { markWords } from "../../words/marks";
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
import { addOpinionSheet, opinionSheets } from "./opinion-sheet";

/** What is marked by the lowest severity that is. */
export const MARKED_SEVERITIES: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
};

const LEVELS: readonly Severity[] = ["error", "warning", "info"];

/** `ziping mark`: checks and colours the cells of what was found, in a copy or in the file itself. */
export const mark: Command = {
  name: "mark",
  options: [
    ...COPY_OPTIONS,
    { name: "level", takes: "value", choices: LEVELS },
    { name: "opinion", takes: "nothing" },
    ...READING_OPTIONS,
    HELP,
  ],
  async run(args, io) {
    const asked = await copyTarget(args, cliWords.files.markedSuffix, io);
    if (!asked.ok) return wrongUsage(io, "mark", asked.error);
    const reading = await readingOptions(args, io);
    if (!reading.ok) return complainAll(io, reading.error);
    const level = LEVELS.find((one) => one === args.value("level")) ?? "warning";
    return changed(asked.value.input, io, (host) =>
      markFile(host, asked.value.target, {
        ...{ reading: reading.value, level, io },
        opinion: args.has("opinion"),
      }),
    );
  },
};

/** `ziping unmark`: takes our marks away again, and with `--all` the kept decisions. */
export const unmark: Command = {
  name: "unmark",
  options: [...COPY_OPTIONS, { name: "all", takes: "nothing" }, HELP],
  async run(args, io) {
    const asked = await copyTarget(args, cliWords.files.unmarkedSuffix, io);
    if (!asked.ok) return wrongUsage(io, "unmark", asked.error);
    const { input, target } = asked.value;
    return changed(input, io, (host) => unmarkFile(host, target, args.has("all"), io));
  },
};

async function changed(
  input: string,
  io: CommandIo,
  change: (host: XlsxWorkbook) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const opened = await openInput(input, io);
    return opened.ok ? await change(opened.value) : await failOn(input, opened.error, io);
  } catch (error) {
    return failOn(input, failureOf(error), io);
  }
}

interface Marking {
  readonly reading: ReadingOptions;
  readonly level: Severity;
  readonly opinion: boolean;
  readonly io: CommandIo;
}

async function markFile(
  host: XlsxWorkbook,
  target: CopyTarget,
  { reading, level, opinion, io }: Marking,
): Promise<ExitCode> {
  const checked = await checkWorkbook(host, reading);
  const marks = marksOf(checked, MARKED_SEVERITIES[level]);
  const { removed } = await host.clearMarks();
  const result = await host.mark(marks);
  if (checked.tables.length === 0) {
    const paper = paperOf(io.out, io);
    const why = unrecognisedText(paper, checked.unrecognised);
    if (why.length > 0) await io.out.write(`${why.join("\n")}\n`);
    await say(io, markWords.noTables);
  } else await tellMarked(io, marks, result);
  const added = opinion && checked.tables.length > 0 && (await opinionAdded(host, checked, io));
  return saved(host, target, removed > 0 || result.marked > 0 || added, io);
}

/** Whether 审核意见 came as a new sheet; says what became of it. */
async function opinionAdded(
  host: XlsxWorkbook,
  checked: CheckedWorkbook,
  io: CommandIo,
): Promise<boolean> {
  const outcome = await addOpinionSheet(host, checked);
  if (outcome.code === "refused") await say(io, markWords.opinionRefused);
  else if (outcome.code === "present") await say(io, markWords.opinionPresent(outcome.sheet));
  else await say(io, markWords.opinionAdded(outcome.sheet));
  return outcome.code === "added";
}

async function unmarkFile(
  host: XlsxWorkbook,
  target: CopyTarget,
  all: boolean,
  io: CommandIo,
): Promise<ExitCode> {
  const { removed, refusedSheets } = await host.clearMarks();
  await say(io, removed === 0 ? markWords.noMarks : markWords.cleared(removed));
  if (refusedSheets.length > 0) await say(io, markWords.notCleared(refusedSheets));
  const opinions = (await opinionSheets(host)).map(({ sheet }) => sheet);
  if (opinions.length > 0) await say(io, markWords.opinionKept(opinions));
  const kept = all && (await host.loadState()) !== null;
  if (kept) {
    await host.saveState(null);
    await say(io, markWords.stateCleared);
  }
  return saved(host, target, removed > 0 || kept, io);
}

/** Says how many cells were marked, by severity; a cell with several marks counts for the gravest. */
export async function tellMarked(
  io: CommandIo,
  marks: readonly Mark[],
  { marked, refusedSheets }: MarkResult,
): Promise<void> {
  if (marked === 0 && refusedSheets.length === 0) await say(io, markWords.nothing);
  if (marked > 0) await say(io, markWords.marked(markWords.counts(counts(marks, refusedSheets))));
  if (refusedSheets.length > 0) await say(io, markWords.refused(refusedSheets));
}

function counts(
  marks: readonly Mark[],
  refusedSheets: readonly string[],
): readonly (readonly [Severity, number])[] {
  const seen = new Set<string>();
  return LEVELS.flatMap((severity): (readonly [Severity, number])[] => {
    const before = seen.size;
    for (const { sheet, cells, ...one } of marks)
      if (one.severity === severity && !refusedSheets.includes(sheet))
        for (const at of cells) seen.add(referenceToA1({ sheet, at }));
    return seen.size > before ? [[severity, seen.size - before]] : [];
  });
}

/** Without a change only a copy that was asked for by name is made. */
async function saved(
  host: XlsxWorkbook,
  target: CopyTarget,
  isChanged: boolean,
  io: CommandIo,
): Promise<ExitCode> {
  if (!isChanged && !target.named) {
    await say(io, markWords.untouched);
    return EXIT.clean;
  }
  const failed = await saveCopy(target, host, io);
  if (failed !== null) return failed;
  await say(io, markWords.saved(target.path, target.inPlace));
  return EXIT.clean;
}

async function say(io: CommandIo, words: string): Promise<void> {
  const lines = paragraph(paperOf(io.out, io), { indent: 0, text: span(words) });
  await io.out.write(`${lines.join("\n")}\n`);
}
