import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { ReadingOptions } from "../../app/score-tables";
import { addTotals, NO_TOTALS } from "../../report/file-report";
import type { ReportTotals } from "../../report/report";
import type { ReportFormat, ReportWriter } from "../../report/writer";
import { cliWords } from "../../words/cli";
import type { CommandName } from "../../words/help";
import type { Arguments } from "../arguments/parse-arguments";
import { findWorkbooks } from "../files/find-workbooks";
import type { CommandIo } from "../io";
import { complain, complainAll, wordsOfWriteProblem, wrongUsage } from "../messages";
import { progressOn } from "../progress";
import { readingOptions } from "../reading-options";
import type { ReportTarget } from "../report-target";
import { fileTarget, streamTarget } from "../report-target";
import { jobsFor } from "./jobs-option";
import type { ReportedFile } from "./reported-file";
import { reportedHere } from "./reported-file";
import { reportedByThreads } from "./thread-pool";

/** A command that reports on a batch: every thread makes the same format from the same arguments. */
export interface BatchFormat {
  formatFor(args: Arguments, files: number, io: CommandIo): ReportFormat;
}

interface BatchRequest extends BatchFormat {
  readonly command: CommandName;
  readonly args: Arguments;
  readonly io: CommandIo;
}

/**
 * Checks the files and folders that were named and writes one report on all, to `--out` or to the
 * screen. Null where there is no report; the person has been told why.
 */
export async function reportBatch(request: BatchRequest): Promise<ReportTotals | null> {
  const { command, args, io } = request;
  const refuse = async (message: string) => {
    await wrongUsage(io, command, message);
    return null;
  };
  if (args.positionals.length === 0) return refuse(cliWords.usage.noInput);
  const reading = await readingOptions(args, io);
  if (!reading.ok) {
    await complainAll(io, reading.error);
    return null;
  }
  const { paths, emptyFolders } = await findWorkbooks(args.positionals, io.cwd);
  for (const folder of emptyFolders) await complain(io, cliWords.files.emptyFolder(folder));
  if (paths.length === 0) return null;
  const jobs = jobsFor(args, paths.length, io.processors);
  if (!jobs.ok) return refuse(jobs.error);
  const out = args.value("out");
  if (out !== undefined && (await isAmong(out, paths, io.cwd)))
    return refuse(cliWords.usage.reportOverInput(out));
  const target = out === undefined ? streamTarget(io.out) : await fileTarget(resolve(io.cwd, out));
  if (!target.ok) {
    await complain(io, wordsOfWriteProblem(out ?? "", target.error));
    return null;
  }
  const format = request.formatFor(args, paths.length, io);
  const { startThread } = io;
  const files =
    jobs.value === 1 || startThread === null
      ? reportedHere(paths, io.cwd, reading.value, format)
      : reportedByThreads(paths, { threads: jobs.value, start: startThread, format });
  const writer = format.writer();
  const writing = { writer, paths, files, reading: reading.value, io };
  const totals = await writeInto(target.value, writing).catch(async (error: unknown) => {
    await target.value.discard();
    throw error;
  });
  const finished = await target.value.finish();
  if (!finished.ok) {
    await complain(io, wordsOfWriteProblem(out ?? "", finished.error));
    return null;
  }
  if (out !== undefined) await complain(io, cliWords.files.reportWritten(out));
  return totals;
}

interface Writing {
  readonly writer: ReportWriter;
  readonly paths: readonly string[];
  readonly files: AsyncIterable<ReportedFile>;
  readonly reading: ReadingOptions;
  readonly io: CommandIo;
}

/** Writes each file as soon as it is its turn; stops early where nobody reads any more. */
async function writeInto(
  target: ReportTarget,
  { writer, paths, files, reading, io }: Writing,
): Promise<ReportTotals> {
  const begun = io.now();
  const progress = progressOn(io);
  let totals = NO_TOTALS;
  const acknowledged = new Set<string>();
  await target.write(writer.begin());
  await progress.show(0, paths.length, paths[0] ?? "");
  for await (const file of files) {
    totals = addTotals(totals, file.totals);
    for (const id of file.acknowledged) acknowledged.add(id);
    await progress.clear();
    await target.write(writer.file(file.part));
    if (target.closed) return totals;
    await progress.show(totals.files, paths.length, paths[totals.files] ?? "");
  }
  await progress.clear();
  const seconds = Math.round(io.now() - begun) / 1000;
  const staleAcknowledgements = (reading.policy?.acknowledge ?? []).filter(
    ({ id }) => !acknowledged.has(id),
  );
  const end = writer.end({ totals, staleAcknowledgements, seconds });
  for (const piece of end instanceof Uint8Array ? [end] : end) await target.write(piece);
  return totals;
}

async function isAmong(out: string, paths: readonly string[], cwd: string): Promise<boolean> {
  const real = (path: string) => realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  const wanted = await real(out);
  for (const path of paths) if ((await real(path)) === wanted) return true;
  return false;
}
