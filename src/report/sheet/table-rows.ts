import { Decimal } from "decimal.js";
import { formById } from "../../core/forms";
import { CONCLUSION_WORDS } from "../../words/opinion";
import { sheetWords } from "../../words/report-sheet";
import { unitOf } from "../batch/unit-name";
import { opinionText, tableOpinion, workbookOpinion } from "../opinion/opinion";
import { reviewScore } from "../opinion/review-score";
import type { FileReport, TableReport } from "../report";
import type { Draft, WideColumn } from "./layout";
import { number, text } from "./layout";
import { CENTERED, MONEY, NUMBER, PERCENT, SCORE, TEXT } from "./styles";
import { countsCell, reviewScoreCell, statedScoreCell } from "./table-cells";

/** What the list of tables shows of one, one draft a column. */
export type TableRow = readonly Draft[];

const WORDS = sheetWords.columns;
const OPINION = 80;

const HEADINGS: readonly (readonly [string, number])[] = [
  [WORDS.path, 24],
  [WORDS.unit, 20],
  [WORDS.sheet, 13],
  [WORDS.project, 22],
  [WORDS.form, 18],
  [WORDS.year, 7],
  [WORDS.budget, 13],
  [WORDS.executed, 13],
  [WORDS.moneyUnit, 7],
  [WORDS.rate, 9],
  [WORDS.stated, 9],
  [WORDS.review, 10],
  [WORDS.excess, 10],
  [WORDS.grade, 8],
  [sheetWords.tables.counts, 14],
  [WORDS.conclusion, 13],
  [WORDS.opinion, OPINION],
];

export const TABLE_LIST: readonly WideColumn<TableRow>[] = HEADINGS.map(
  ([heading, width], column) => ({
    heading,
    width,
    cell: (row) => row[column] ?? text("", TEXT),
  }),
);

/** A row for each table of a file, and one for what concerns no single table. */
export function tableRows(file: FileReport): readonly TableRow[] {
  const whole = workbookOpinion(file);
  return [
    ...file.tables.map((table) => rowOf(file, table)),
    ...(whole === null
      ? []
      : [
          placed([
            [WORDS.path, text(file.path, TEXT)],
            [WORDS.unit, text(unitOf(file, null) ?? "", TEXT)],
            [WORDS.sheet, text(sheetWords.wholeWorkbook, TEXT)],
            [WORDS.conclusion, text(CONCLUSION_WORDS[whole.conclusion], CENTERED)],
            [WORDS.opinion, text(opinionText(whole), TEXT)],
          ]),
        ]),
  ];
}

function placed(cells: readonly (readonly [string, Draft])[]): TableRow {
  const byHeading = new Map(cells);
  return HEADINGS.map(([heading]) => byHeading.get(heading) ?? text("", TEXT));
}

function rowOf(file: FileReport, table: TableReport): TableRow {
  const funds = table.funds.rows.find(({ role }) => role === "total");
  const budget = funds?.adjustedBudget?.value ?? funds?.initialBudget?.value ?? null;
  const { excess } = reviewScore(table);
  const opinion = tableOpinion(table);
  return placed([
    [WORDS.path, text(file.path, TEXT)],
    [WORDS.unit, text(unitOf(file, table.organisation) ?? "", TEXT)],
    [WORDS.sheet, text(table.sheet, TEXT)],
    [WORDS.project, text(table.project ?? table.title, TEXT)],
    [WORDS.form, text(formById(table.form).name, TEXT)],
    [WORDS.year, number(table.year, CENTERED)],
    [WORDS.budget, number(budget, MONEY)],
    [WORDS.executed, number(funds?.executed?.value ?? null, MONEY)],
    [WORDS.moneyUnit, text(table.moneyUnit, CENTERED)],
    [WORDS.rate, number(rounded(table.funds.computed?.rate ?? null), PERCENT)],
    [WORDS.stated, statedScoreCell(table.total.score)],
    [WORDS.review, reviewScoreCell(table)],
    [WORDS.excess, number(excess, { ...NUMBER, numberFormat: SCORE.numberFormat })],
    [WORDS.grade, text(reviewScore(table).grade ?? "", CENTERED)],
    [sheetWords.tables.counts, countsCell(table)],
    [WORDS.conclusion, text(CONCLUSION_WORDS[opinion.conclusion], CENTERED)],
    [WORDS.opinion, text(opinionText(opinion), TEXT)],
  ]);
}

/** A computed rate has endless digits; a cell holds fifteen. */
function rounded(rate: string | null): string | null {
  return rate === null ? null : new Decimal(rate).toDecimalPlaces(10).toFixed();
}
