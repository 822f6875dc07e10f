import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { checkBatch } from "../../app/check-batch";
import type { ReadingOptions } from "../../app/score-tables";
import { addToTotals, fileReport, NO_TOTALS } from "../../report/file-report";
import type { FileReport, ReportTotals } from "../../report/report";
import { htmlFormat } from "../../report/html/html-format";
import { reviewFormat } from "../../report/sheet/review-format";
import type { ReportFormat } from "../../report/writer";
import { jsonFormat, textFormat } from "../../report/writer";
import { cliWords } from "../../words/cli";
import type { Arguments } from "../arguments/parse-arguments";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import { findWorkbooks } from "../files/find-workbooks";
import { workbookSource } from "../files/workbook-source";
import type { CommandIo } from "../io";
import { complain, wordsOfWriteProblem, wrongUsage } from "../messages";
import { progressOn } from "../progress";
import { READING_OPTIONS, readingOptions } from "../reading-options";
import type { ReportTarget } from "../report-target";
import { fileTarget, streamTarget } from "../report-target";
import { filePaper, paperOf } from "../terminal-paper";

/** Up to so many files a report for people says everything; beyond it only what is wrong. */
const FULL_DETAIL_FILES = 3;

/** `ziping check`: reads workbooks and reports; never writes to one. */
export const check: Command = {
  name: "check",
  options: [
    { name: "format", takes: "value", choices: ["text", "json", "html", "xlsx"] },
    { name: "out", takes: "value" },
    { name: "full", takes: "nothing" },
    ...READING_OPTIONS,
    HELP,
  ],
  async run(args, io) {
    if (args.positionals.length === 0) return wrongUsage(io, "check", cliWords.usage.noInput);
    const reading = await readingOptions(args, io);
    if (!reading.ok) {
      for (const message of reading.error) await complain(io, message);
      return EXIT.failed;
    }
    const { paths, emptyFolders } = await findWorkbooks(args.positionals, io.cwd);
    for (const folder of emptyFolders) await complain(io, cliWords.files.emptyFolder(folder));
    if (paths.length === 0) return EXIT.failed;
    const out = args.value("out");
    if (out === undefined && args.value("format") === "xlsx")
      return wrongUsage(io, "check", cliWords.usage.workbookNeedsOut);
    if (out !== undefined && (await isAmong(out, paths, io.cwd)))
      return wrongUsage(io, "check", cliWords.usage.reportOverInput(out));
    const target =
      out === undefined ? streamTarget(io.out) : await fileTarget(resolve(io.cwd, out));
    if (!target.ok) {
      await complain(io, wordsOfWriteProblem(out ?? "", target.error));
      return EXIT.failed;
    }
    const format = formatFor(args, paths.length, io);
    const totals = await checkInto(target.value, format, paths, reading.value, io);
    return finish(target.value, out, totals, io);
  },
};

function formatFor(args: Arguments, files: number, io: CommandIo): ReportFormat {
  if (args.value("format") === "json") return jsonFormat;
  if (args.value("format") === "html") return htmlFormat;
  if (args.value("format") === "xlsx") return reviewFormat;
  const paper = args.has("out") ? filePaper() : paperOf(io.out, io);
  return textFormat(paper, args.has("full") || files <= FULL_DETAIL_FILES ? "full" : "short");
}

/** Checks file by file and writes each at once; stops early where nobody reads any more. */
async function checkInto(
  target: ReportTarget,
  format: ReportFormat,
  paths: readonly string[],
  reading: ReadingOptions,
  io: CommandIo,
): Promise<ReportTotals> {
  const begun = io.now();
  const writer = format.writer();
  const progress = progressOn(io);
  let totals = NO_TOTALS;
  const acknowledged = new Set<string>();
  await target.write(writer.begin());
  await progress.show(0, paths.length, paths[0] ?? "");
  const sources = paths.map((path) => workbookSource(path, io.cwd));
  for await (const checked of checkBatch(sources, reading)) {
    const report = fileReport(checked);
    totals = addToTotals(totals, report);
    for (const id of acknowledgedIn(report)) acknowledged.add(id);
    await progress.clear();
    await target.write(writer.file(report, format.part(report, checked)));
    if (target.closed) return totals;
    await progress.show(totals.files, paths.length, paths[totals.files] ?? "");
  }
  await progress.clear();
  const seconds = Math.round(io.now() - begun) / 1000;
  const staleAcknowledgements = (reading.policy?.acknowledge ?? []).filter(
    ({ id }) => !acknowledged.has(id),
  );
  await target.write(writer.end({ totals, staleAcknowledgements, seconds }));
  return totals;
}

function acknowledgedIn(file: FileReport): readonly string[] {
  return [file, ...file.tables]
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => (finding.acknowledged ? finding.id : []));
}

async function finish(
  target: ReportTarget,
  out: string | undefined,
  totals: ReportTotals,
  io: CommandIo,
): Promise<ExitCode> {
  const finished = await target.finish();
  if (!finished.ok) {
    await complain(io, wordsOfWriteProblem(out ?? "", finished.error));
    return EXIT.failed;
  }
  if (out !== undefined) await complain(io, cliWords.files.reportWritten(out));
  if (totals.unreadable > 0) return EXIT.failed;
  return totals.errors > 0 ? EXIT.errors : EXIT.clean;
}

async function isAmong(out: string, paths: readonly string[], cwd: string): Promise<boolean> {
  const real = (path: string) => realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  const wanted = await real(out);
  for (const path of paths) if ((await real(path)) === wanted) return true;
  return false;
}
