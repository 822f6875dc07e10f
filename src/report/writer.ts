import type { CheckedFile } from "../app/check-batch";
import { nameOfRule } from "../words/rules";
import { jsonBegin, jsonEnd, jsonFile } from "./json";
import type { FileReport, ReportEnd } from "./report";
import type { Detail } from "./text/file-text";
import { fileText } from "./text/file-text";
import type { Paper } from "./text/paper";
import { paragraph, span } from "./text/paper";
import { addToTally, emptyTally, summaryText } from "./text/summary-text";
import { reportWords } from "../words/report";

/** A report in pieces, in this order; nothing of a finished file is kept but what the end needs. */
export interface ReportWriter {
  begin(): string;
  file(report: FileReport, checked: CheckedFile): string;
  end(end: ReportEnd): string;
}

export function jsonWriter(): ReportWriter {
  let written = 0;
  return {
    begin: jsonBegin,
    file(report) {
      written += 1;
      return jsonFile(report, written - 1);
    },
    end: jsonEnd,
  };
}

/** For a reader. The closing summary comes after two files or more. */
export function textWriter(paper: Paper, detail: Detail): ReportWriter {
  const tally = emptyTally();
  let written = 0;
  return {
    begin: () => "",
    file(report, checked) {
      addToTally(tally, report);
      written += 1;
      const between = written > 1 && detail === "full" ? [""] : [];
      return lines([...between, ...fileText(paper, report, checked, detail)]);
    },
    end(end) {
      const stale = end.staleAcknowledgements.flatMap(({ id, reason }) =>
        paragraph(paper, {
          indent: 0,
          text: span(reportWords.staleAcknowledgement(id, reason), "warning"),
        }),
      );
      if (written < 2) return lines(stale);
      const hint =
        detail === "short"
          ? paragraph(paper, { indent: 0, text: span(reportWords.summary.fullHint, "dim") })
          : [];
      return lines(["", ...summaryText(paper, tally, end, nameOfRule), ...stale, ...hint]);
    },
  };
}

function lines(all: readonly string[]): string {
  return all.map((text) => `${text}\n`).join("");
}
