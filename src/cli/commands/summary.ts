import { summaryFormat } from "../../report/summary/summary-format";
import type { ReportFormat } from "../../report/writer";
import { cliWords } from "../../words/cli";
import type { BatchFormat } from "../batch/batch-report";
import { reportBatch } from "../batch/batch-report";
import { JOBS } from "../batch/jobs-option";
import type { Command } from "../command";
import { HELP } from "../command";
import { EXIT } from "../exit-code";
import { wrongUsage } from "../messages";
import { READING_OPTIONS } from "../reading-options";

/** `ziping summary`: 自评结果汇总表 over many tables, as a workbook; never writes to one it reads. */
export const summary: Command & BatchFormat = {
  name: "summary",
  options: [{ name: "out", takes: "value" }, JOBS, ...READING_OPTIONS, HELP],
  async run(args, io) {
    if (args.value("out") === undefined)
      return wrongUsage(io, "summary", cliWords.usage.workbookNeedsOut);
    const reported = await reportBatch({ command: "summary", args, io, formatFor });
    return reported === null || reported.unreadable > 0 ? EXIT.failed : EXIT.clean;
  },
  formatFor,
};

function formatFor(): ReportFormat {
  return summaryFormat;
}
