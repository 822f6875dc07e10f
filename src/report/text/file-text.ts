import { SEVERITIES } from "../../core/check/severities";
import { causesAmong } from "../finding-report";
import type { CheckedFile } from "../../app/check-batch";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { WorkbookFailure } from "../../app/workbook-failure";
import type { UnrecognisedArea } from "../../core/detect/evaluation-table";
import { areaToA1 } from "../../core/grid/address";
import { reportWords, SEVERITY_WORDS, UNRECOGNISED_WORDS } from "../../words/report";
import { failureWords } from "../failure-words";
import { addToTotals, NO_TOTALS } from "../file-report";
import type { FileReport, ReportTotals } from "../report";
import { findingLine, findingsText, SEVERITY_STYLE } from "./findings-text";
import { harmless } from "./harmless";
import { keptText } from "./kept-text";
import type { Paper, Span } from "./paper";
import { cut, line, paragraph, span, spanWidth } from "./paper";
import { tableText, tableTitle, totalSpan } from "./table-text";

/** `full`: all that is known of each table; `short`: one line a table, and the errors. */
export type Detail = "full" | "short";

/** What a reader gets of one file. */
export function fileText(
  paper: Paper,
  report: FileReport,
  { outcome }: CheckedFile,
  detail: Detail,
): string[] {
  if (!outcome.ok) return failureText(paper, report.path, outcome.error);
  const head = fileHead(paper, report);
  return detail === "full"
    ? [...head, ...fullText(paper, report, outcome.value)]
    : [...head, ...shortText(paper, report, outcome.value)];
}

/** A file of which nothing can be said: what is wrong, why, and what to do. */
export function failureText(paper: Paper, path: string, failure: WorkbookFailure): string[] {
  const { message, why, whatToDo } = failureWords(failure);
  return [
    line(paper, span(path, "strong")),
    ...paragraph(paper, {
      indent: 2,
      label: span(reportWords.unreadable, "error"),
      text: span(message),
    }),
    ...explained(paper, reportWords.why, why),
    ...explained(paper, reportWords.whatToDo, whatToDo),
  ];
}

/** Path and counts in one line, or in two where the paper is narrow. */
function fileHead(paper: Paper, report: FileReport): string[] {
  const totals = addToTotals(NO_TOTALS, report);
  const path = span(report.path, "strong");
  const counts = [
    span("  "),
    span(reportWords.tables(totals.tables), totals.tables === 0 ? "warning" : "plain"),
    ...countSpans(totals),
  ];
  const width = [path, ...counts].reduce((sum, { text }) => sum + spanWidth(paper, text), 0);
  return width <= paper.columns
    ? [line(paper, path, ...counts)]
    : [...paragraph(paper, { indent: 0, text: path }), line(paper, ...counts)];
}

/** 错误 2  警告 3  提示 1, those that are not none in their colour. */
function countSpans({ errors, warnings, infos }: ReportTotals): Span[] {
  const counts = { error: errors, warning: warnings, info: infos };
  return SEVERITIES.flatMap((severity) => [
    span("  "),
    span(
      reportWords.severityCount(SEVERITY_WORDS[severity], counts[severity]),
      counts[severity] === 0 ? "dim" : SEVERITY_STYLE[severity],
    ),
  ]);
}

function fullText(paper: Paper, report: FileReport, workbook: CheckedWorkbook): string[] {
  const hidden = new Set(
    workbook.sheets.filter((sheet) => sheet.visibility !== "visible").map(({ name }) => name),
  );
  return [
    ...keptText(paper, workbook),
    ...report.tables.flatMap((table, index) => {
      const checked = workbook.tables[index];
      if (!checked) return [];
      return ["", ...tableText(paper, checked, table.findings, hidden.has(table.sheet))];
    }),
    ...(report.findings.length === 0
      ? []
      : [
          "",
          line(paper, span(reportWords.workbookFindings, "strong")),
          ...findingsText(paper, report.findings, 2),
        ]),
    ...unrecognisedText(
      paper,
      workbook.unrecognised.filter(({ sheet }) => !hidden.has(sheet)),
    ),
  ];
}

function shortText(paper: Paper, report: FileReport, workbook: CheckedWorkbook): string[] {
  const errors = [...report.tables, report]
    .flatMap(({ findings }) => causesAmong(findings))
    .filter(({ severity, acknowledged }) => severity === "error" && acknowledged === null);
  return [
    ...keptText(paper, workbook),
    ...workbook.tables.flatMap((checked) =>
      paragraph(paper, {
        indent: 2,
        label: span(`${shortened(paper, tableTitle(checked))}  `),
        text: totalSpan(checked),
      }),
    ),
    ...errors.flatMap((finding) => findingLine(paper, finding, 4)),
    ...(report.tables.length === 0 ? unrecognisedText(paper, workbook.unrecognised) : []),
  ];
}

/** A title in half a line. */
function shortened(paper: Paper, title: string): string {
  return cut(harmless(title), Math.floor(paper.columns / 2), paper.widths);
}

/** What was looked at and is no table, with the reason. */
export function unrecognisedText(paper: Paper, areas: readonly UnrecognisedArea[]): string[] {
  if (areas.length === 0) return [];
  return [
    line(paper, span("  "), span(reportWords.unrecognised(areas.length), "warning")),
    ...areas.flatMap(({ sheet, area, reason }) =>
      paragraph(paper, {
        indent: 4,
        label: span(`${reportWords.place(sheet, areaToA1(area))}  `),
        text: span(UNRECOGNISED_WORDS[reason], "dim"),
      }),
    ),
  ];
}

function explained(paper: Paper, name: string, text: string): string[] {
  return paragraph(paper, { indent: 4, label: span(name, "dim"), text: span(text) });
}
