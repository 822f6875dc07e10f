import type { Severity } from "../../core/check/rule";
import type { FileReport, FindingReport } from "../../report/report";
import type { WorkbookView } from "../session/session";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings a person has still to look at: neither acknowledged nor explained by another. */
export function openFindings(findings: readonly FindingReport[]): readonly FindingReport[] {
  const explained = new Set(findings.flatMap((finding) => finding.consequences));
  return findings.filter(({ id, acknowledged }) => acknowledged === null && !explained.has(id));
}

export function countOf(findings: readonly FindingReport[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of openFindings(findings)) counts[severity] += 1;
  return counts;
}

/** Counts over the whole workbook. */
export function countFindings({ report }: WorkbookView): SeverityCounts {
  return countOf(allFindings(report));
}

export function allFindings(report: FileReport): readonly FindingReport[] {
  return [...report.tables.flatMap((table) => table.findings), ...report.findings];
}
