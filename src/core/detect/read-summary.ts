import type { FormProfile } from "../forms/form-profile";
import type { Grid } from "../grid/grid";
import type { EvaluationTable } from "./evaluation-table";
import { fieldAt } from "./field";
import { readFundBlock } from "./fund-block";
import { headText, readHeads } from "./heads";
import { recogniseOwnForm } from "./recognise-own-form";
import { textsIn } from "./sheet-labels";
import type { SummaryTable } from "./summary-table";
import { areaOf } from "./table-area";
import { findTitle } from "./title";

/** Rows above a summary's heading in which its title may stand. */
const TITLE_REACH = 8;

/** A summary table as an evaluation table without indicators: its rows are figures. */
export function readSummaryTable(
  grid: Grid,
  summary: SummaryTable,
  forms: readonly FormProfile[],
): EvaluationTable {
  const title = findTitle(grid, Math.max(0, summary.top - TITLE_REACH), summary.top);
  const top = title?.top ?? summary.top;
  const own = recogniseOwnForm(
    {
      title: title?.field.text ?? "",
      texts: textsIn(grid, top, summary.bottom),
      headings: new Set(),
      classes: [],
    },
    forms.filter(({ kind }) => kind === "summary"),
  );
  return {
    id: "",
    sheet: grid.sheet,
    area: areaOf(grid, top, summary.bottom),
    form: own?.id ?? "summary",
    kind: "summary",
    title: title?.field ?? fieldAt(grid, { row: summary.top, column: summary.left }, "text"),
    year: title?.year ?? null,
    organisation: headText(readHeads(grid, top, summary.top - 1), "organisation"),
    project: null,
    moneyUnit: readFundBlock(grid, top, summary.top).moneyUnit ?? "万元",
    heads: [],
    funds: [],
    goals: [],
    columns: {},
    indicators: [],
    classes: [],
    total: null,
    figures: [summary.figures],
    indicatorPoints: null,
    fundPoints: null,
    reasons: [],
    remarks: [],
    notes: [],
    extraPoints: [],
    placeholders: [],
    cut: false,
  };
}
