import { newWorkbook, type SheetToDraw } from "../../host/xlsx/new-workbook";
import { reportWords } from "../../words/report";
import { sheetWords } from "../../words/report-sheet";
import { nameOfRule } from "../../words/rules";
import type { FileTally, RuleTally, UnitTally } from "../batch/batch-tally";
import { BatchCounter } from "../batch/batch-tally";
import type { FileFacts } from "../batch/file-facts";
import { factsOf } from "../batch/file-facts";
import type { ReportEnd } from "../report";
import type { ReportFormat } from "../writer";
import type { PlacedFinding } from "./finding-columns";
import { findingColumns, placedFindings } from "./finding-columns";
import type { Draft, WideColumn } from "./layout";
import { formula, number, text } from "./layout";
import { listSheet, type ListSheet } from "./list-sheet";
import { listSlices } from "./list-slices";
import { bold, CENTERED, COUNT, TEXT } from "./styles";
import type { TableRow } from "./table-rows";
import { TABLE_LIST, tableRows } from "./table-rows";

const WORDS = sheetWords.columns;
const REVIEW = sheetWords.review;

/** The rows of one file. Plain data. */
interface ReviewPart {
  readonly facts: FileFacts;
  readonly findings: readonly PlacedFinding[];
  readonly tables: readonly TableRow[];
}

/** The sheets of a review workbook, gathered file by file. */
class ReviewSheets {
  private readonly counter = new BatchCounter();
  private readonly findings: PlacedFinding[] = [];
  private readonly tables: TableRow[] = [];

  add({ facts, findings, tables }: ReviewPart): void {
    this.counter.add(facts);
    for (const finding of findings) this.findings.push(finding);
    for (const table of tables) this.tables.push(table);
  }

  /** 汇总, 按规则, 全部问题, 自评表, 未能读取; very long lists go on in a sheet of their own. */
  sheets(end: ReportEnd): readonly SheetToDraw[] {
    const { units, rules, files } = this.counter.tally();
    return [
      toDraw(unitSheet(units, end)),
      toDraw({
        name: REVIEW.sheets.byRule,
        title: REVIEW.titles.byRule,
        columns: RULE_COLUMNS,
        rows: rules,
      }),
      ...listSlices({
        name: REVIEW.sheets.findings,
        title: REVIEW.titles.findings,
        columns: [...PLACE_COLUMNS, ...findingColumns(false).slice(1)],
        rows: this.findings,
      }).map(toDraw),
      ...listSlices({
        name: REVIEW.sheets.tables,
        title: REVIEW.titles.tables,
        remarks: [sheetWords.report.caution],
        columns: TABLE_LIST,
        rows: this.tables,
      }).map(toDraw),
      toDraw({
        name: REVIEW.sheets.unreadable,
        title: REVIEW.titles.unreadable,
        columns: UNREAD_COLUMNS,
        rows: files.filter(({ error, tables }) => error !== null || tables === 0),
      }),
    ];
  }
}

function toDraw<Row>(sheet: ListSheet<Row>): SheetToDraw {
  return { name: sheet.name, draw: () => listSheet(sheet) };
}

/** The review workbook as bytes; it can only be written when all is known. */
export const reviewFormat: ReportFormat<ReviewPart> = {
  part: (report) => ({
    facts: factsOf(report),
    findings: placedFindings(report),
    tables: tableRows(report),
  }),
  writer() {
    const review = new ReviewSheets();
    return {
      begin: () => "",
      file(part) {
        review.add(part);
        return "";
      },
      end: (end) => newWorkbook(review.sheets(end)),
    };
  },
};

type CountOf<Row> = (row: Row) => number;

function counts<Row>(
  columns: readonly (readonly [string, CountOf<Row>])[],
): readonly WideColumn<Row>[] {
  return columns.map(([heading, countOf]) => ({
    heading,
    width: 11,
    cell: (row) => number(countOf(row), COUNT),
  }));
}

const UNIT_COLUMNS: readonly WideColumn<UnitTally>[] = [
  { heading: WORDS.unit, width: 40, cell: ({ unit }) => text(unit ?? sheetWords.noUnit, TEXT) },
  ...counts<UnitTally>([
    [WORDS.files, ({ files }) => files],
    [WORDS.tables, ({ tables }) => tables],
    [WORDS.errors, ({ counts: { error } }) => error],
    [WORDS.warnings, ({ counts: { warning } }) => warning],
    [WORDS.infos, ({ counts: { info } }) => info],
    [WORDS.unreadable, ({ unreadable }) => unreadable],
  ]),
];

function unitSheet(
  units: readonly UnitTally[],
  { totals, staleAcknowledgements }: ReportEnd,
): ListSheet<UnitTally> {
  const remarks = [
    REVIEW.about(totals.files, totals.tables, totals.unreadable),
    REVIEW.counts(totals.errors, totals.warnings, totals.infos),
    ...staleAcknowledgements.map(({ id, reason }) => reportWords.staleAcknowledgement(id, reason)),
  ];
  const first = remarks.length + 3;
  return {
    name: REVIEW.sheets.byUnit,
    title: REVIEW.title,
    remarks,
    columns: UNIT_COLUMNS,
    rows: units,
    closing: totalRow(units, first, first + units.length - 1),
  };
}

/** Sums that stay true when somebody filters or deletes rows. A file of two units counts in both. */
function totalRow(units: readonly UnitTally[], first: number, last: number): readonly Draft[] {
  return UNIT_COLUMNS.map(({ cell }, column) => {
    if (column === 0) return text(REVIEW.total, bold(CENTERED));
    const sum = units.reduce((total, unit, index) => {
      const { content } = cell(unit, index);
      return total + (content.kind === "number" ? Number(content.decimal) : 0);
    }, 0);
    const letter = String.fromCharCode(65 + column);
    return formula(`=SUBTOTAL(9,${letter}${first}:${letter}${last})`, String(sum), bold(COUNT));
  });
}

const RULE_COLUMNS: readonly WideColumn<RuleTally>[] = [
  { heading: WORDS.code, width: 9, cell: ({ code }) => text(code, CENTERED) },
  { heading: WORDS.rule, width: 50, cell: ({ rule }) => text(nameOfRule(rule), TEXT) },
  ...counts<RuleTally>([
    [WORDS.files, ({ files }) => files],
    [WORDS.errors, ({ counts: { error } }) => error],
    [WORDS.warnings, ({ counts: { warning } }) => warning],
    [WORDS.infos, ({ counts: { info } }) => info],
  ]),
];

const PLACE_COLUMNS: readonly WideColumn<PlacedFinding>[] = [
  { heading: WORDS.path, width: 24, cell: ({ path }) => text(path, TEXT) },
  { heading: WORDS.unit, width: 18, cell: ({ unit }) => text(unit ?? "", TEXT) },
  {
    heading: WORDS.sheet,
    width: 12,
    cell: ({ table }) => text(table?.sheet ?? sheetWords.wholeWorkbook, TEXT),
  },
  { heading: WORDS.table, width: 20, cell: ({ table }) => text(table?.title ?? "", TEXT) },
];

const UNREAD_COLUMNS: readonly WideColumn<FileTally>[] = [
  { heading: WORDS.path, width: 50, cell: ({ path }) => text(path, TEXT) },
  {
    heading: WORDS.why,
    width: 80,
    cell: ({ error }) => text(error ?? reportWords.tables(0), TEXT),
  },
];
