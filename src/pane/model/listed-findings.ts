import type { FindingReport, TableReport } from "../../report/report";
import { SEVERITY_WORDS } from "../../words/report";
import { nameOfRule } from "../../words/rules";
import { checkWords } from "../../words/pane/check";
import type { WorkbookView } from "../session/session";
import { qualified } from "./cell-names";
import type { CheckState } from "./pane-state";
import type { PersonalPreferences } from "./personal-preferences";
import { SEVERITIES } from "../../core/check/severities";

/** A finding with its place, and the findings it explains. */
export interface ListedFinding {
  readonly finding: FindingReport;
  /** Key of its table, or "workbook". */
  readonly place: string;
  /** Sheet its bare addresses are of; null where they name their sheet. */
  readonly sheet: string | null;
  readonly title: string;
  readonly report: TableReport | null;
  readonly consequences: readonly ListedFinding[];
}

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  readonly findings: readonly ListedFinding[];
}

export const WORKBOOK_PLACE = "workbook";

interface Place extends Pick<ListedFinding, "place" | "sheet" | "title" | "report"> {
  readonly findings: readonly FindingReport[];
}

/** Every finding of the workbook, consequences under their cause. */
export function listFindings(view: WorkbookView): readonly ListedFinding[] {
  const places: readonly Place[] = [
    ...view.report.tables.map((report, index) => ({
      place: view.tables[index]?.key ?? report.id,
      sheet: report.sheet,
      title: report.title,
      report,
      findings: report.findings,
    })),
    {
      place: WORKBOOK_PLACE,
      sheet: null,
      title: checkWords.workbook,
      report: null,
      findings: view.report.findings,
    },
  ];
  const all = places.flatMap(({ findings, ...place }) =>
    findings.map((finding): ListedFinding => ({ ...place, finding, consequences: [] })),
  );
  const byId = new Map(all.map((listed) => [listed.finding.id, listed]));
  const explained = new Set(all.flatMap(({ finding }) => finding.consequences));
  return all
    .filter(({ finding }) => !explained.has(finding.id))
    .map((listed) => ({
      ...listed,
      consequences: listed.finding.consequences.flatMap((id) => byId.get(id) ?? []),
    }));
}

/** The cells of a finding and of what it explains, each with its sheet. */
export function cellsOf({ finding, sheet, consequences }: ListedFinding): readonly string[] {
  const own = finding.cells.map((cell) => (sheet === null ? cell : qualified(cell, sheet)));
  return [...own, ...consequences.flatMap(cellsOf)];
}

/** What passes the filter, whatever its severity and acknowledged or not. */
export function matching(
  listed: readonly ListedFinding[],
  { place, cell, search }: CheckState,
): readonly ListedFinding[] {
  const words = search.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  return listed.filter(
    (one) =>
      (place === null || one.place === place) &&
      (cell === null || cellsOf(one).includes(cell)) &&
      words.every((word) => searchText(one).includes(word)),
  );
}

function searchText(listed: ListedFinding): string {
  const { finding, title, consequences } = listed;
  const { message, why, whatToDo, rule, code, clause, cells } = finding;
  const own = [message, why, whatToDo, rule, code, clause, nameOfRule(rule), title, ...cells];
  return [own.join(" ").toLowerCase(), ...consequences.map(searchText)].join(" ");
}

/** Groups in the order a person reads them: gravest, most frequent or first in the workbook. */
export function grouped(
  listed: readonly ListedFinding[],
  by: PersonalPreferences["groupBy"],
): readonly FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const one of ordered(listed, by)) {
    const key = groupKey(one, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, findings]) => ({
    key: `${by}:${key}`,
    name: groupName(findings[0], by),
    findings,
  }));
}

function ordered(
  listed: readonly ListedFinding[],
  by: PersonalPreferences["groupBy"],
): readonly ListedFinding[] {
  if (by === "place") return listed;
  return SEVERITIES.flatMap((severity) =>
    listed.filter(({ finding }) => finding.severity === severity),
  );
}

function groupKey(listed: ListedFinding, by: PersonalPreferences["groupBy"]): string {
  switch (by) {
    case "severity":
      return listed.finding.severity;
    case "rule":
      return listed.finding.rule;
    case "place":
      return listed.place;
  }
}

function groupName(listed: ListedFinding | undefined, by: PersonalPreferences["groupBy"]): string {
  if (listed === undefined) return "";
  switch (by) {
    case "severity":
      return SEVERITY_WORDS[listed.finding.severity];
    case "rule":
      return nameOfRule(listed.finding.rule);
    case "place":
      return listed.title;
  }
}
