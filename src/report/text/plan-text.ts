import type { PlannedWorkbook } from "../../app/score-workbook";
import type { PlannedCell } from "../../core/edits/score-plan";
import { toA1 } from "../../core/grid/address";
import { derivationSentence } from "../../words/derivations";
import { planWords } from "../../words/plan";
import type { Column } from "./columns";
import { inColumns } from "./columns";
import type { Paper, Span } from "./paper";
import { line, paragraph, span } from "./paper";
import { afterText, beforeText } from "./planned-content";
import { tableHead, tableTitle } from "./table-text";

const WORDS = planWords.columns;

const COLUMNS: readonly Column[] = [
  { heading: WORDS.cell, side: "left", flexible: false },
  { heading: WORDS.what, side: "left", flexible: true },
  { heading: WORDS.before, side: "right", flexible: false },
  { heading: WORDS.after, side: "right", flexible: false },
  { heading: WORDS.because, side: "left", flexible: true },
];

/** What scoring would write, table by table: cell, what it is, before and after, how worked out. */
export function planText(paper: Paper, { tables, plan }: PlannedWorkbook): string[] {
  return tables.flatMap((scored, index) => {
    const { table } = scored;
    const cells = plan.cells.filter(
      ({ write: { cell } }) =>
        cell.sheet === table.sheet &&
        cell.at.row >= table.area.top &&
        cell.at.row <= table.area.bottom,
    );
    const head =
      cells.length === 0
        ? paragraph(paper, {
            indent: 0,
            label: span(`${tableTitle(scored)}  `, "strong"),
            text: span(planWords.nothingHere, "dim"),
          })
        : [
            ...tableHead(paper, scored, false),
            line(paper, span("  "), span(planWords.planned(cells.length), "strong")),
            ...inColumns(paper, COLUMNS, cells.map(cellSpans), 4),
          ];
    return index === 0 ? head : ["", ...head];
  });
}

function cellSpans({ write, part, indicator, derivation }: PlannedCell): Span[] {
  const before = beforeText(write, part);
  return [
    span(toA1(write.cell.at)),
    span(indicator ?? (part === "row-score" ? "" : planWords.parts[part])),
    before === "" ? span(planWords.blank, "dim") : span(before, "error"),
    span(afterText(write, part), "good"),
    span(part === "grade" ? "" : derivationSentence(derivation), "dim"),
  ];
}
