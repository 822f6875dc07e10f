import type { Finding } from "../core/check/finding";
import type { FixWrite } from "../core/check/rule";
import { toA1 } from "../core/grid/address";
import { wordsOfFinding } from "../words/rules";
import { cellFrom } from "./fields";
import type { FindingReport } from "./report";

/** Findings with what each explains right behind it, in one list. */
export function findingReports(findings: readonly Finding[], home: string | null): FindingReport[] {
  return findings.flatMap((finding) => [
    findingReport(finding, home),
    ...findingReports(finding.consequences, home),
  ]);
}

/** The findings that no other of the list explains. */
export function causesAmong(findings: readonly FindingReport[]): readonly FindingReport[] {
  const explained = new Set(findings.flatMap(({ consequences }) => consequences));
  return findings.filter(({ id }) => !explained.has(id));
}

/** A finding with its sentences; cells bare in the sheet `home`, with their sheet's name elsewhere. */
function findingReport(finding: Finding, home: string | null): FindingReport {
  const cells = finding.cells.map((cell) => cellFrom(home, cell));
  const { message, why, whatToDo } = wordsOfFinding(finding);
  return {
    id: finding.id,
    rule: finding.rule,
    code: finding.code,
    messageId: finding.messageId,
    severity: finding.severity,
    cell: cells[0] ?? "",
    cells,
    message,
    why,
    whatToDo,
    clause: finding.clause,
    values: finding.values,
    fix: finding.fix && {
      safety: finding.fix.safety,
      writes: finding.fix.writes.map((write) => fixWriteReport(finding, home, write)),
    },
    acknowledged: finding.acknowledged,
    consequences: finding.consequences.map(({ id }) => id),
  };
}

/** A fix writes in the sheet of the finding's first cell. */
function fixWriteReport(finding: Finding, home: string | null, { at, before, after }: FixWrite) {
  const sheet = finding.cells[0]?.sheet;
  return { cell: sheet === undefined ? toA1(at) : cellFrom(home, { sheet, at }), before, after };
}
