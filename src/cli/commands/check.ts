import { htmlFormat } from "../../report/html/html-format";
import { reviewFormat } from "../../report/sheet/review-format";
import type { ReportFormat } from "../../report/writer";
import { jsonFormat, textFormat } from "../../report/writer";
import { cliWords } from "../../words/cli";
import type { Arguments } from "../arguments/parse-arguments";
import type { BatchFormat } from "../batch/batch-report";
import { reportBatch } from "../batch/batch-report";
import { JOBS } from "../batch/jobs-option";
import type { Command } from "../command";
import { HELP } from "../command";
import { EXIT } from "../exit-code";
import type { CommandIo } from "../io";
import { wrongUsage } from "../messages";
import { READING_OPTIONS } from "../reading-options";
import { filePaper, paperOf } from "../terminal-paper";

/** Up to so many files a report for people says everything; beyond it only what is wrong. */
const FULL_DETAIL_FILES = 3;

/** `ziping check`: reads workbooks and reports; never writes to one. */
export const check: Command & BatchFormat = {
  name: "check",
  options: [
    { name: "format", takes: "value", choices: ["text", "json", "html", "xlsx"] },
    { name: "out", takes: "value" },
    { name: "full", takes: "nothing" },
    JOBS,
    ...READING_OPTIONS,
    HELP,
  ],
  async run(args, io) {
    if (args.value("out") === undefined && args.value("format") === "xlsx")
      return wrongUsage(io, "check", cliWords.usage.workbookNeedsOut);
    const reported = await reportBatch({ command: "check", args, io, formatFor });
    if (reported === null || reported.unreadable > 0) return EXIT.failed;
    return reported.errors > 0 ? EXIT.errors : EXIT.clean;
  },
  formatFor,
};

function formatFor(args: Arguments, files: number, io: CommandIo): ReportFormat {
  if (args.value("format") === "json") return jsonFormat;
  if (args.value("format") === "html") return htmlFormat;
  if (args.value("format") === "xlsx") return reviewFormat;
  const paper = args.has("out") ? filePaper() : paperOf(io.out, io);
  return textFormat(paper, args.has("full") || files <= FULL_DETAIL_FILES ? "full" : "short");
}
