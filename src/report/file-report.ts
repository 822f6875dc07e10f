import type { CheckedFile } from "../app/check-batch";
import type { CheckedWorkbook } from "../app/check-workbook";
import { failureWords } from "./failure-words";
import { causesAmong, findingReports } from "./finding-report";
import type { FileReport, FindingReport, ReportTotals } from "./report";
import { tableReport } from "./table-report";

/** What is reported of one file: its tables and findings, or why it could not be read. */
export function fileReport({ path, outcome }: CheckedFile): FileReport {
  if (!outcome.ok) {
    const { code } = outcome.error;
    return {
      path,
      error: { code, message: failureWords(outcome.error).message },
      findings: [],
      tables: [],
    };
  }
  return checkedFileReport(path, outcome.value);
}

/** The same of a workbook that could be read. */
export function checkedFileReport(
  path: string,
  { findings, tables }: Pick<CheckedWorkbook, "findings" | "tables">,
): FileReport {
  return {
    path,
    error: null,
    findings: findingReports(findings, null),
    tables: tables.map(tableReport),
  };
}

export const NO_TOTALS: ReportTotals = {
  files: 0,
  unreadable: 0,
  tables: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
};

/** The totals of one file. */
export function totalsOf(file: FileReport): ReportTotals {
  const findings = [file, ...file.tables].flatMap((part) => causesAmong(part.findings));
  return {
    files: 1,
    unreadable: file.error === null ? 0 : 1,
    tables: file.tables.length,
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    infos: count(findings, "info"),
  };
}

export function addTotals(one: ReportTotals, other: ReportTotals): ReportTotals {
  return {
    files: one.files + other.files,
    unreadable: one.unreadable + other.unreadable,
    tables: one.tables + other.tables,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
  };
}

/** The totals after one more file. */
export function addToTotals(totals: ReportTotals, file: FileReport): ReportTotals {
  return addTotals(totals, totalsOf(file));
}

function count(findings: readonly FindingReport[], severity: FindingReport["severity"]): number {
  return findings.filter((f) => f.severity === severity && f.acknowledged === null).length;
}
