import { groupedBy } from "../../core/check/grouped";
import type { Severity } from "../../core/check/rule";
import { causesAmong } from "../finding-report";
import type { FileReport, FindingReport } from "../report";
import { unitOf } from "./unit-name";

/** Findings by severity; acknowledged ones and consequences of others are not counted. */
export type Counts = Readonly<Record<Severity, number>>;

export const NO_COUNTS: Counts = { error: 0, warning: 0, info: 0 };

/** What overviews over many files need of one: names and counts, no cell and no sentence. Plain data. */
export interface FileFacts {
  readonly path: string;
  /** Why it cannot be read; null when it can. */
  readonly error: string | null;
  /** `unit` is null where neither the table nor another of its file names one. */
  readonly tables: readonly { readonly unit: string | null; readonly counts: Counts }[];
  /** Findings of no single table. */
  readonly counts: Counts;
  readonly rules: readonly RuleFacts[];
}

/** What one rule found in a file. */
export interface RuleFacts {
  readonly rule: string;
  readonly code: string;
  readonly counts: Counts;
}

export function factsOf(file: FileReport): FileFacts {
  const inTables = file.tables.map((table) => ({
    unit: unitOf(file, table.organisation),
    findings: counted(table.findings),
  }));
  const ofFile = counted(file.findings);
  return {
    path: file.path,
    error: file.error?.message ?? null,
    tables: inTables.map(({ unit, findings }) => ({ unit, counts: countsOf(findings) })),
    counts: countsOf(ofFile),
    rules: rulesOf([...inTables.flatMap(({ findings }) => findings), ...ofFile]),
  };
}

function counted(findings: readonly FindingReport[]): readonly FindingReport[] {
  return causesAmong(findings).filter(({ acknowledged }) => acknowledged === null);
}

function rulesOf(findings: readonly FindingReport[]): readonly RuleFacts[] {
  return [...groupedBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    code: found[0].code,
    counts: countsOf(found),
  }));
}

function countsOf(findings: readonly FindingReport[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function sumOfCounts(all: readonly Counts[]): Counts {
  const sums = { ...NO_COUNTS };
  for (const { error, warning, info } of all) {
    sums.error += error;
    sums.warning += warning;
    sums.info += info;
  }
  return sums;
}
