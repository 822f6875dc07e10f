import { summaryFormat } from "../../report/summary/summary-format";
import { cliWords } from "../../words/cli";
import { reportBatch } from "../batch-report";
import type { Command } from "../command";
import { HELP } from "../command";
import { EXIT } from "../exit-code";
import { wrongUsage } from "../messages";
import { READING_OPTIONS } from "../reading-options";

/** `ziping summary`: 自评结果汇总表 over many tables, as a workbook; never writes to one it reads. */
export const summary: Command = {
  name: "summary",
  options: [{ name: "out", takes: "value" }, ...READING_OPTIONS, HELP],
  async run(args, io) {
    if (args.value("out") === undefined)
      return wrongUsage(io, "summary", cliWords.usage.workbookNeedsOut);
    const formatOf = () => summaryFormat;
    const reported = await reportBatch({ command: "summary", args, io, formatOf });
    return reported === null || reported.unreadable > 0 ? EXIT.failed : EXIT.clean;
  },
};
