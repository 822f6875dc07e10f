import { groupedBy } from "../../core/check/grouped";
import type { Severity } from "../../core/check/rule";
import { SEVERITIES } from "../../core/check/severities";
import { reportWords, SEVERITY_WORDS } from "../../words/report";
import { causesAmong } from "../finding-report";
import type { FindingReport } from "../report";
import { cellRanges } from "./cell-list";
import type { Paper, Span, Style } from "./paper";
import { line, paragraph, span } from "./paper";

export const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: "error",
  warning: "warning",
  info: "info",
};

const SHOWN_RANGES = 12;

/** Findings by severity; those that ask for the same thing stand together and are explained once. */
export function findingsText(
  paper: Paper,
  findings: readonly FindingReport[],
  indent: number,
): string[] {
  const causes = causesAmong(findings);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = causes.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const words = reportWords.severityCount(SEVERITY_WORDS[severity], ofSeverity.length);
    return [
      line(paper, span(" ".repeat(indent)), span(words, SEVERITY_STYLE[severity])),
      ...explainedAlike(ofSeverity).flatMap((group) => groupText(paper, group, byId, indent + 2)),
    ];
  });
}

/** One line a finding: severity, place, message. */
export function findingLine(paper: Paper, finding: FindingReport, indent: number): string[] {
  const style = SEVERITY_STYLE[finding.severity];
  const label = `${SEVERITY_WORDS[finding.severity]}  ${finding.code}  ${finding.cell}  `;
  return paragraph(paper, { indent, label: span(label, style), text: span(finding.message) });
}

function explainedAlike(findings: readonly FindingReport[]) {
  const groups = groupedBy(findings, ({ rule, why, whatToDo, clause }) =>
    JSON.stringify([rule, why, whatToDo, clause]),
  );
  return [...groups.values()];
}

function groupText(
  paper: Paper,
  group: readonly [FindingReport, ...FindingReport[]],
  byId: ReadonlyMap<string, FindingReport>,
  indent: number,
): string[] {
  const [first] = group;
  const messages = group.flatMap((finding) => messageText(paper, finding, byId, indent));
  const explained = [
    { label: reportWords.why, text: first.why },
    { label: reportWords.whatToDo, text: first.whatToDo },
    { label: reportWords.clause, text: first.clause },
  ].filter(({ text }) => text !== "");
  return [
    ...messages,
    ...explained.flatMap(({ label, text }) =>
      paragraph(paper, { indent: indent + 4, label: span(label, "dim"), text: span(text, "dim") }),
    ),
  ];
}

function messageText(
  paper: Paper,
  finding: FindingReport,
  byId: ReadonlyMap<string, FindingReport>,
  indent: number,
): string[] {
  const label: Span = span(`${finding.code}  ${finding.cell}  `, SEVERITY_STYLE[finding.severity]);
  const under = (name: string, text: string) =>
    paragraph(paper, { indent: indent + 4, label: span(name, "dim"), text: span(text, "dim") });
  return [
    ...paragraph(paper, { indent, label, text: span(finding.message) }),
    ...(finding.cells.length > 1 ? under(reportWords.cells, cellsText(finding.cells)) : []),
    ...(finding.acknowledged
      ? under("", reportWords.acknowledged(finding.acknowledged.reason))
      : []),
    ...finding.consequences.flatMap((id) => {
      const consequence = byId.get(id);
      return consequence
        ? under(reportWords.consequence, `${consequence.cell} ${consequence.message}`)
        : [];
    }),
  ];
}

function cellsText(cells: readonly string[]): string {
  const ranges = cellRanges(cells);
  const shown = ranges.slice(0, SHOWN_RANGES).join(reportWords.listMark);
  return ranges.length > SHOWN_RANGES ? reportWords.cellsBeyond(shown, cells.length) : shown;
}
