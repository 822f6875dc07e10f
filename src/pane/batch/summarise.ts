import type { FailureWords } from "../../words/unreadable";
import { unitOf } from "../../report/batch/unit-name";
import { causesAmong } from "../../report/finding-report";
import type { FileReport, FindingReport, TableReport } from "../../report/report";
import type { FileSummary, RuleCount, SeverityCounts, TableSummary } from "./file-summary";

/** A report cut down to what the list of files shows. Acknowledged findings and consequences do not count. */
export function summarise(report: FileReport, failure: FailureWords | null): FileSummary {
  const open = [report, ...report.tables].flatMap(({ findings }) => openCauses(findings));
  return {
    path: report.path,
    failure: failure && { message: failure.message, whatToDo: failure.whatToDo },
    tables: report.tables.map((table) => tableSummary(report, table)),
    counts: countsOf(open),
    rules: rulesOf(open),
  };
}

function tableSummary(report: FileReport, table: TableReport): TableSummary {
  return {
    sheet: table.sheet,
    range: table.range,
    formName: table.formName,
    unit: unitOf(report, table.organisation) ?? "",
    project: table.project ?? "",
    title: table.title,
    year: table.year,
    statedScore: table.total.score?.text ?? "",
    computedScore: table.total.computed.score,
    grade: table.total.computed.grade ?? table.total.grade?.text ?? "",
    counts: countsOf(openCauses(table.findings)),
  };
}

function openCauses(findings: readonly FindingReport[]): readonly FindingReport[] {
  return causesAmong(findings).filter(({ acknowledged }) => acknowledged === null);
}

function countsOf(findings: readonly FindingReport[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function rulesOf(findings: readonly FindingReport[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`;
    counts.set(key, { rule, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
