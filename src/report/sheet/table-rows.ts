import { Decimal } from "decimal.js";
import type { Conclusion } from "../../words/opinion";
import { CONCLUSION_WORDS } from "../../words/opinion";
import { sheetWords } from "../../words/report-sheet";
import { unitOf } from "../batch/unit-name";
import type { Opinion } from "../opinion/opinion";
import { opinionText, tableOpinion, workbookOpinion } from "../opinion/opinion";
import type { ReviewScore } from "../opinion/review-score";
import { reviewScore } from "../opinion/review-score";
import type { FileReport, MaybeField, TableReport } from "../report";
import type { Draft, WideColumn } from "./layout";
import { number, text } from "./layout";
import { CENTERED, MONEY, NUMBER, PERCENT, SCORE, TEXT } from "./styles";
import { countsText, reviewScoreCell, statedScoreCell } from "./table-cells";

/** A line of the list of tables. Plain data. */
export interface TableRow {
  readonly path: string;
  readonly unit: string | null;
  /** Null for what concerns no single table of a file. */
  readonly table: ListedTable | null;
  readonly conclusion: Conclusion;
  readonly opinion: string;
}

/** What the list shows of a table besides its opinion. Numbers are plain decimals. */
interface ListedTable {
  readonly sheet: string;
  readonly name: string;
  readonly form: string;
  readonly year: number | null;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly moneyUnit: string;
  readonly rate: string | null;
  readonly stated: MaybeField;
  readonly review: ReviewScore;
  readonly counts: string;
}

const WORDS = sheetWords.columns;
const OPINION = 80;

function column(heading: string, width: number, cell: (row: TableRow) => Draft) {
  return { heading, width, cell };
}

/** Blank where the row is of no single table. */
function ofTable(heading: string, width: number, cell: (table: ListedTable) => Draft) {
  return column(heading, width, ({ table }) => (table ? cell(table) : text("", TEXT)));
}

const EXCESS = { ...NUMBER, numberFormat: SCORE.numberFormat };

export const TABLE_LIST: readonly WideColumn<TableRow>[] = [
  column(WORDS.path, 24, ({ path }) => text(path, TEXT)),
  column(WORDS.unit, 20, ({ unit }) => text(unit ?? "", TEXT)),
  column(WORDS.sheet, 13, ({ table }) => text(table?.sheet ?? sheetWords.wholeWorkbook, TEXT)),
  ofTable(WORDS.project, 22, ({ name }) => text(name, TEXT)),
  ofTable(WORDS.form, 18, ({ form }) => text(form, TEXT)),
  ofTable(WORDS.year, 7, ({ year }) => number(year, CENTERED)),
  ofTable(WORDS.budget, 13, ({ budget }) => number(budget, MONEY)),
  ofTable(WORDS.executed, 13, ({ executed }) => number(executed, MONEY)),
  ofTable(WORDS.moneyUnit, 7, ({ moneyUnit }) => text(moneyUnit, CENTERED)),
  ofTable(WORDS.rate, 9, ({ rate }) => number(rounded(rate), PERCENT)),
  ofTable(WORDS.stated, 9, ({ stated }) => statedScoreCell(stated)),
  ofTable(WORDS.review, 10, ({ review }) => reviewScoreCell(review)),
  ofTable(WORDS.excess, 10, ({ review }) => number(review.excess, EXCESS)),
  ofTable(WORDS.grade, 8, ({ review }) => text(review.grade ?? "", CENTERED)),
  ofTable(sheetWords.tables.counts, 14, ({ counts }) => text(counts, CENTERED)),
  column(WORDS.conclusion, 13, ({ conclusion }) => text(CONCLUSION_WORDS[conclusion], CENTERED)),
  column(WORDS.opinion, OPINION, ({ opinion }) => text(opinion, TEXT)),
];

/** A row for each table of a file, and one for what concerns no single table. */
export function tableRows(file: FileReport): readonly TableRow[] {
  const whole = workbookOpinion(file, "review");
  return [
    ...file.tables.map((table) => rowOf(file, table, tableOpinion(table, "review"))),
    ...(whole === null ? [] : [rowOf(file, null, whole)]),
  ];
}

function rowOf(file: FileReport, table: TableReport | null, opinion: Opinion): TableRow {
  return {
    path: file.path,
    unit: unitOf(file, table?.organisation ?? null),
    table: table && listedTable(table),
    conclusion: opinion.conclusion,
    opinion: opinionText(opinion),
  };
}

function listedTable(table: TableReport): ListedTable {
  const funds = table.funds.rows.find(({ role }) => role === "total");
  return {
    sheet: table.sheet,
    name: table.project ?? table.title,
    form: table.formName,
    year: table.year,
    budget: funds?.adjustedBudget?.value ?? funds?.initialBudget?.value ?? null,
    executed: funds?.executed?.value ?? null,
    moneyUnit: table.moneyUnit,
    rate: table.funds.computed?.rate ?? null,
    stated: table.total.score,
    review: reviewScore(table),
    counts: countsText(table),
  };
}

/** A computed rate has endless digits; a cell holds fifteen. */
function rounded(rate: string | null): string | null {
  return rate === null ? null : new Decimal(rate).toDecimalPlaces(10).toFixed();
}
