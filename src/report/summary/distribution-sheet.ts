import type { DrawnChart, SheetDrawing } from "../../core/sheets/sheet-drawing";
import { summaryWords } from "../../words/summary";
import { formula, landscapePage, Layout, text } from "../sheet/layout";
import { bold, CENTERED, COUNT, HEADING, NOTE, PERCENT, TITLE } from "../sheet/styles";
import { gradeDistribution, RATE_BANDS, rateDistribution } from "./averages";
import type { SummaryRow } from "./summary-rows";
import { FIRST_ROW } from "./summary-sheet";

const CHART_ROWS = 15;

/** How many tables have each grade and each band of rates: counted by formulas, drawn as columns. */
export function distributionSheet(rows: readonly SummaryRow[]): SheetDrawing {
  const layout = new Layout([16, 12, 12, 12, 12, 12, 12]);
  const range = (column: string) =>
    `'${summaryWords.sheets.summary}'!$${column}$${FIRST_ROW + 1}:$${column}$${FIRST_ROW + rows.length}`;
  layout.across(text(summaryWords.gradesTitle, TITLE));
  const grades = addBlock(
    layout,
    summaryWords.gradesTitle,
    summaryWords.gradeNames.map((name) => [name, `COUNTIF(${range("J")},"${name}")`] as const),
    gradeDistribution(rows, summaryWords.gradeNames),
  );
  layout.skip();
  layout.across(text(summaryWords.ratesTitle, TITLE));
  layout.across(text(summaryWords.bandNote, NOTE));
  const rates = addBlock(
    layout,
    summaryWords.ratesTitle,
    RATE_BANDS.map(({ from, below }, index) => {
      const criteria = [
        ...(from === null ? [] : [`${range("H")},">=${from}"`]),
        ...(below === null ? [] : [`${range("H")},"<${below}"`]),
      ];
      return [summaryWords.rateNames[index] ?? "", `COUNTIFS(${criteria.join(",")})`] as const;
    }),
    rateDistribution(rows),
  );
  const printArea = { top: 0, left: 0, bottom: layout.row - 1, right: 6 };
  return layout.drawing(summaryWords.sheets.distribution, {
    charts: [grades, rates],
    page: landscapePage(printArea, null),
  });
}

/** Names, counts and shares with their sum, and a chart below them. */
function addBlock(
  layout: Layout,
  title: string,
  entries: readonly (readonly [string, string])[],
  counts: readonly number[],
): DrawnChart {
  const heading = layout.row;
  const first = heading + 2;
  const last = heading + 1 + entries.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = (row: number) => `=IF(B$${last + 1}>0,B${row}/B$${last + 1},0)`;
  [title, summaryWords.tables, summaryWords.share].forEach((words, column) => {
    layout.put({ row: heading, column }, text(words, HEADING));
  });
  entries.forEach(([name, words], index) => {
    const row = heading + 1 + index;
    const count = counts[index] ?? 0;
    layout.put({ row, column: 0 }, text(name, CENTERED));
    layout.put({ row, column: 1 }, formula(`=${words}`, String(count), COUNT));
    const part = all === 0 ? "0" : String(count / all);
    layout.put({ row, column: 2 }, formula(share(row + 1), part, PERCENT));
  });
  const sum = { row: last, column: 0 };
  layout.put(sum, text(summaryWords.total, bold(CENTERED)));
  layout.put({ ...sum, column: 1 }, formula(`=SUM(B${first}:B${last})`, String(all), bold(COUNT)));
  layout.row = last + 2 + CHART_ROWS;
  const column = (at: number) => ({ top: first - 1, left: at, bottom: last - 1, right: at });
  return {
    title,
    kind: "column",
    categories: column(0),
    series: [{ name: summaryWords.tables, values: column(1) }],
    over: { top: last + 2, left: 0, bottom: last + CHART_ROWS, right: 6 },
  };
}
