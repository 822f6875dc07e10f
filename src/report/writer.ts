import type { CheckedFile } from "../app/check-batch";
import { nameOfRule } from "../words/rules";
import { jsonBegin, jsonEnd, jsonPart, jsonSeparator } from "./json";
import type { FileReport, ReportEnd } from "./report";
import type { Detail } from "./text/file-text";
import { fileText } from "./text/file-text";
import type { Paper } from "./text/paper";
import { paragraph, span } from "./text/paper";
import { addToTally, emptyTally, summaryText } from "./text/summary-text";
import { reportWords } from "../words/report";

/** A kind of report. Files are rendered one by one, in any thread; a writer puts the parts in order. */
export interface ReportFormat {
  /** What the report says of one file; knows nothing of the others. */
  part(report: FileReport, checked: CheckedFile): string;
  writer(): ReportWriter;
}

/** A report in pieces, in this order; nothing of a finished file is kept but what the end needs. */
export interface ReportWriter {
  begin(): string;
  file(report: FileReport, part: string): string;
  end(end: ReportEnd): string | Uint8Array;
}

export const jsonFormat: ReportFormat = {
  part: jsonPart,
  writer() {
    let written = 0;
    return {
      begin: jsonBegin,
      file(_, part) {
        written += 1;
        return jsonSeparator(written - 1) + part;
      },
      end: jsonEnd,
    };
  },
};

/** For a reader. The closing summary comes after two files or more. */
export function textFormat(paper: Paper, detail: Detail): ReportFormat {
  return {
    part: (report, checked) => lines(fileText(paper, report, checked, detail)),
    writer: () => textWriter(paper, detail),
  };
}

function textWriter(paper: Paper, detail: Detail): ReportWriter {
  const tally = emptyTally();
  let written = 0;
  return {
    begin: () => "",
    file(report, part) {
      addToTally(tally, report);
      written += 1;
      return written > 1 && detail === "full" ? `\n${part}` : part;
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
