import { SEVERITY_WORDS } from "../../words/report";
import { sheetWords } from "../../words/report-sheet";
import { referenceFromA1 } from "../../core/grid/address";
import type { CellReference } from "../../core/grid/address";
import { unitOf } from "../batch/unit-name";
import { causesAmong } from "../finding-report";
import type { FileReport, FindingReport, TableReport } from "../report";
import { cellRanges } from "../text/cell-list";
import type { Layout, WideColumn } from "./layout";
import { number, text } from "./layout";
import { CENTERED, COUNT, HEADING, LINK, PARAGRAPH, SEVERITY_CELL, TEXT } from "./styles";

/** A finding with where it stands; `table` is null for one of no single table. */
export interface PlacedFinding {
  readonly path: string;
  /** Null where neither the table nor another of its file names one. */
  readonly unit: string | null;
  readonly table: Pick<TableReport, "sheet" | "title"> | null;
  readonly finding: ShownFinding;
  /** The finding that explains this one; null where none does. */
  readonly consequenceOf: Pick<FindingReport, "code" | "cell"> | null;
}

/** What the columns show of a finding. */
type ShownFinding = Pick<
  FindingReport,
  | "severity"
  | "code"
  | "cell"
  | "cells"
  | "message"
  | "why"
  | "whatToDo"
  | "clause"
  | "acknowledged"
>;

function shown(finding: FindingReport): ShownFinding {
  const { severity, code, cell, cells, message, why, whatToDo, clause, acknowledged } = finding;
  return { severity, code, cell, cells, message, why, whatToDo, clause, acknowledged };
}

/** Every finding of a file in the order of the report: its tables', then those of no single table. */
export function placedFindings(file: FileReport): readonly PlacedFinding[] {
  return [...file.tables.map((table) => [table, table.findings] as const), noTable(file)].flatMap(
    ([table, findings]) => {
      const causes = new Set(causesAmong(findings));
      const causeOf = new Map(
        findings.flatMap((cause) => cause.consequences.map((id) => [id, cause] as const)),
      );
      return findings.map((finding) => ({
        path: file.path,
        unit: unitOf(file, table?.organisation ?? null),
        table: table && { sheet: table.sheet, title: table.title },
        finding: shown(finding),
        consequenceOf: causes.has(finding) ? null : placeOfCause(causeOf.get(finding.id)),
      }));
    },
  );
}

function placeOfCause(cause: FindingReport | undefined): PlacedFinding["consequenceOf"] {
  return cause ? { code: cause.code, cell: cause.cell } : null;
}

function noTable(file: FileReport): readonly [null, readonly FindingReport[]] {
  return [null, file.findings];
}

const WORDS = sheetWords.findings;

/** The columns that say what is wrong; `linked` where the sheet lies in the workbook it speaks of. */
export function findingColumns(linked: boolean): readonly WideColumn<PlacedFinding>[] {
  return [
    { heading: WORDS.number, width: 5, cell: (_, index) => number(index + 1, COUNT) },
    {
      heading: WORDS.severity,
      width: 9,
      cell: ({ finding }) =>
        text(SEVERITY_WORDS[finding.severity], SEVERITY_CELL[finding.severity]),
    },
    { heading: WORDS.code, width: 9, cell: ({ finding }) => text(finding.code, CENTERED) },
    {
      heading: WORDS.cells,
      width: 13,
      cell: ({ finding, table }) => {
        const link = linked ? placeOf(finding, table) : null;
        const cells = cellRanges(finding.cells).join(sheetWords.listMark);
        return text(cells, link === null ? TEXT : LINK, link);
      },
    },
    { heading: WORDS.message, width: 42, cell: (row) => text(messageOf(row), TEXT) },
    { heading: WORDS.why, width: 34, cell: ({ finding }) => text(finding.why, TEXT) },
    { heading: WORDS.whatToDo, width: 34, cell: ({ finding }) => text(finding.whatToDo, TEXT) },
    { heading: WORDS.clause, width: 24, cell: ({ finding }) => text(finding.clause, TEXT) },
  ];
}

/** Lays out every finding of a file with a link to its cell, or that there is none. */
export function addFindings(layout: Layout, file: FileReport): void {
  const findings = placedFindings(file);
  if (findings.length === 0) layout.across(text(sheetWords.report.noFindings, PARAGRAPH));
  else layout.list(findingColumns(true), findings, HEADING);
}

function placeOf(finding: ShownFinding, table: PlacedFinding["table"]): CellReference | null {
  return referenceFromA1(finding.cell, table?.sheet ?? null);
}

/** The message, and what is known besides: confirmed already, or caused by another finding. */
function messageOf({ finding, consequenceOf }: PlacedFinding): string {
  const { message, acknowledged } = finding;
  return [
    message,
    ...(consequenceOf === null
      ? []
      : [WORDS.consequenceOf(consequenceOf.code, consequenceOf.cell)]),
    ...(acknowledged === null ? [] : [WORDS.acknowledged(acknowledged.reason)]),
  ].join("\n");
}
