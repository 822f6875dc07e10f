import { groupedBy } from "../../core/check/grouped";
import { SEVERITIES } from "../../core/check/severities";
import type { FindingReport } from "../report";

/** Findings of one message of one rule, told together. */
export interface ProblemGroup {
  readonly findings: readonly FindingReport[];
  /** What to do; null where each finding asks for something else. */
  readonly advice: string | null;
  readonly clause: string;
}

/** By the first letter of a rule's code: what moves points comes before what is missing or badly put. */
const AREAS = "BWSMNT";

/** Groups in the order of their weight: severity, area, number of cells, code. */
export function problemGroups(findings: readonly FindingReport[]): readonly ProblemGroup[] {
  const groups = groupedBy(
    findings,
    ({ severity, rule, messageId }) => `${severity} ${rule} ${messageId}`,
  );
  return [...groups.values()]
    .map((group) => ({ group, weight: weightOf(group) }))
    .sort((a, b) => compare(a.weight, b.weight))
    .map(({ group }) => groupOf(group));
}

function groupOf(findings: readonly [FindingReport, ...FindingReport[]]): ProblemGroup {
  const advices = new Set(findings.map(({ whatToDo }) => whatToDo));
  const [advice] = advices;
  return {
    findings,
    advice: advices.size === 1 && advice !== undefined ? advice : null,
    clause: findings[0].clause,
  };
}

function weightOf(
  findings: readonly [FindingReport, ...FindingReport[]],
): readonly (number | string)[] {
  const [first] = findings;
  const cells = findings.reduce((sum, finding) => sum + finding.cells.length, 0);
  const area = AREAS.indexOf(first.code.charAt(0));
  return [SEVERITIES.indexOf(first.severity), area < 0 ? AREAS.length : area, -cells, first.code];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
