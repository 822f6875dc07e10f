import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { summaryWords } from "../../words/summary";
import type { Draft, WideColumn } from "../sheet/layout";
import { formula, landscapePage, Layout, number, text } from "../sheet/layout";
import {
  bold,
  CENTERED,
  COUNT,
  HEADING,
  MONEY,
  NOTE,
  PERCENT,
  SCORE,
  TEXT,
  TITLE,
} from "../sheet/styles";
import { kindTotals, rateOf } from "./averages";
import type { SummaryRow, SummaryRows } from "./summary-rows";

const WORDS = summaryWords.columns;
/** Rows above the first table: title, two remarks, headings. */
export const FIRST_ROW = 4;
const DIGITS = 10;

/** The list of tables with sums and weighted averages as live formulas. */
export function summarySheet({ rows, leftOut }: SummaryRows): SheetDrawing {
  const layout = new Layout(COLUMNS.map(({ width }) => width));
  layout.across(text(summaryWords.title, TITLE));
  layout.across(text(summaryWords.remarks(rows.length, leftOut.length), NOTE));
  layout.across(text(summaryWords.averages, NOTE));
  const filter = layout.list(COLUMNS, rows, HEADING);
  if (rows.length > 0)
    for (const overall of [false, true])
      if (rows.some((row) => row.overall === overall)) addTotals(layout, rows, overall);
  return layout.drawing(summaryWords.sheets.summary, {
    frozenRows: FIRST_ROW,
    page: landscapePage({ ...filter, top: 0, bottom: layout.row - 1 }, [
      FIRST_ROW - 1,
      FIRST_ROW - 1,
    ]),
    ...(rows.length === 0 ? {} : { filter }),
  });
}

function addTotals(layout: Layout, rows: readonly SummaryRow[], overall: boolean): void {
  const kind = overall ? summaryWords.overall : summaryWords.project;
  const name = overall ? summaryWords.totals.overall : summaryWords.totals.project;
  const { budget, executed, rate, score } = kindTotals(rows.filter((r) => r.overall === overall));
  const [first, last] = [FIRST_ROW + 1, FIRST_ROW + rows.length];
  const range = (column: string) => `${column}$${first}:${column}$${last}`;
  const ofKind = `(${range("$D")}="${kind}")`;
  const stated = (...columns: readonly string[]) =>
    columns.map((column) => `*ISNUMBER(${range(column)})`).join("");
  const sumOf = (column: string, where: string) =>
    `SUMPRODUCT(${ofKind}${where}*1,${range(column)})`;
  const ratio = (above: string, below: string) => `=IF(${below}>0,${above}/${below},"")`;
  const both = stated("F", "G");
  const scored = stated("F", "I");
  const cells: readonly (readonly [number, Draft])[] = [
    [1, text(name, bold(CENTERED))],
    [5, formula(`=SUMIFS(${range("F")},${range("$D")},"${kind}")`, budget.toFixed(), bold(MONEY))],
    [
      6,
      formula(`=SUMIFS(${range("G")},${range("$D")},"${kind}")`, executed.toFixed(), bold(MONEY)),
    ],
    [7, formula(ratio(sumOf("G", both), sumOf("F", both)), cached(rate), bold(PERCENT))],
    [
      8,
      formula(
        ratio(`SUMPRODUCT(${ofKind}${scored}*1,${range("F")},${range("I")})`, sumOf("F", scored)),
        cached(score),
        bold(SCORE),
      ),
    ],
  ];
  const drafts = new Map(cells);
  COLUMNS.forEach((_, column) => {
    layout.put({ row: layout.row, column }, drafts.get(column) ?? text("", TEXT));
  });
  layout.row += 1;
}

function cached(value: { toDecimalPlaces(digits: number): { toFixed(): string } } | null) {
  return value === null ? null : value.toDecimalPlaces(DIGITS).toFixed();
}

const COLUMNS: readonly WideColumn<SummaryRow>[] = [
  { heading: WORDS.number, width: 6, cell: (_, index) => number(index + 1, COUNT) },
  { heading: WORDS.unit, width: 26, cell: ({ unit }) => text(unit ?? "", TEXT) },
  { heading: WORDS.name, width: 32, cell: ({ name }) => text(name, TEXT) },
  {
    heading: WORDS.kind,
    width: 7,
    cell: ({ overall }) => text(overall ? summaryWords.overall : summaryWords.project, CENTERED),
  },
  { heading: WORDS.year, width: 7, cell: ({ year }) => number(year, CENTERED) },
  { heading: WORDS.budget, width: 14, cell: ({ budget }) => number(budget, MONEY) },
  { heading: WORDS.executed, width: 14, cell: ({ executed }) => number(executed, MONEY) },
  {
    heading: WORDS.rate,
    width: 10,
    cell: (row, index) => {
      const at = FIRST_ROW + 1 + index;
      const both = `AND(ISNUMBER(F${at}),ISNUMBER(G${at}),N(F${at})>0)`;
      return formula(`=IF(${both},G${at}/F${at},"")`, cached(rateOf(row)), PERCENT);
    },
  },
  { heading: WORDS.score, width: 10, cell: ({ score }) => number(score, SCORE) },
  { heading: WORDS.grade, width: 7, cell: ({ grade }) => text(grade ?? "", CENTERED) },
  { heading: WORDS.file, width: 24, cell: ({ path }) => text(path, TEXT) },
  { heading: WORDS.note, width: 26, cell: (row) => text(noteOf(row), TEXT) },
];

function noteOf({ sameAs, score, scoreStated }: SummaryRow): string {
  return [
    ...(sameAs === null ? [] : [summaryWords.sameProject(sameAs + 1)]),
    ...(score !== null && !scoreStated ? [summaryWords.computedScore] : []),
  ].join("\n");
}
