import type { CheckedFile } from "../app/check-batch";
import type { FileFacts } from "./batch/file-facts";
import { factsOf } from "./batch/file-facts";
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
export interface ReportFormat<Part = unknown> {
  /** All that the report needs of one file, and no more: plain data that cross between threads. */
  part(report: FileReport, checked: CheckedFile): Part;
  writer(): ReportWriter<Part>;
}

/** A report in pieces, in this order; nothing of a finished file is kept but what the end needs. */
export interface ReportWriter<Part = unknown> {
  begin(): string;
  file(part: Part): string;
  end(end: ReportEnd): Iterable<string> | Uint8Array;
}

export const jsonFormat: ReportFormat<string> = {
  part: jsonPart,
  writer() {
    let written = 0;
    return {
      begin: jsonBegin,
      file(part) {
        written += 1;
        return jsonSeparator(written - 1) + part;
      },
      end: (end) => [jsonEnd(end)],
    };
  },
};

interface TextPart {
  readonly text: string;
  readonly facts: FileFacts;
}

/** For a reader. The closing summary comes after two files or more. */
export function textFormat(paper: Paper, detail: Detail): ReportFormat<TextPart> {
  return {
    part: (report, checked) => ({
      text: lines(fileText(paper, report, checked, detail)),
      facts: factsOf(report),
    }),
    writer: () => textWriter(paper, detail),
  };
}

function textWriter(paper: Paper, detail: Detail): ReportWriter<TextPart> {
  const tally = emptyTally();
  let written = 0;
  return {
    begin: () => "",
    file({ text, facts }) {
      addToTally(tally, facts);
      written += 1;
      return written > 1 && detail === "full" ? `\n${text}` : text;
    },
    end(end) {
      const stale = end.staleAcknowledgements.flatMap(({ id, reason }) =>
        paragraph(paper, {
          indent: 0,
          text: span(reportWords.staleAcknowledgement(id, reason), "warning"),
        }),
      );
      if (written < 2) return [lines(stale)];
      const hint =
        detail === "short"
          ? paragraph(paper, { indent: 0, text: span(reportWords.summary.fullHint, "dim") })
          : [];
      return [lines(["", ...summaryText(paper, tally, end, nameOfRule), ...stale, ...hint])];
    },
  };
}

function lines(all: readonly string[]): string {
  return all.map((text) => `${text}\n`).join("");
}
