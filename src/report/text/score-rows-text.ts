import type { CheckedTable } from "../../app/check-workbook";
import { groupedBy } from "../../core/check/grouped";
import { toA1 } from "../../core/grid/address";
import { derivationSentence } from "../../words/derivations";
import { reportWords } from "../../words/report";
import { type DifferenceRow, differenceRow } from "../difference-row";
import { cellRanges } from "./cell-list";
import type { Column } from "./columns";
import { inColumns } from "./columns";
import type { Paper, Span } from "./paper";
import { line, paragraph, span } from "./paper";
import { scoreDifferences } from "../score-differences";

const WORDS = reportWords.columns;

const COLUMNS: readonly Column[] = [
  { heading: WORDS.cell, side: "left", flexible: false },
  { heading: WORDS.indicator, side: "left", flexible: true },
  { heading: WORDS.target, side: "left", flexible: true },
  { heading: WORDS.actual, side: "left", flexible: true },
  { heading: WORDS.weight, side: "right", flexible: false },
  { heading: WORDS.stated, side: "right", flexible: false },
  { heading: WORDS.computed, side: "right", flexible: false },
  { heading: WORDS.because, side: "left", flexible: true },
];

/** The scores that differ from the computed ones, in columns, each with how it was worked out. */
export function scoreRowsText(paper: Paper, checked: CheckedTable): string[] {
  const differences = scoreDifferences(checked);
  if (differences.length === 0) return [];
  return [
    line(paper, span("  "), span(reportWords.differing(differences.length), "strong")),
    ...inColumns(
      paper,
      COLUMNS,
      differences.map((difference) => differenceSpans(differenceRow(checked, difference))),
      4,
    ),
  ];
}

function differenceSpans({
  cell,
  named,
  weight,
  stated,
  computed,
  because,
}: DifferenceRow): Span[] {
  return [
    span(cell),
    ...named.map((text) => span(text)),
    span(weight),
    stated === null ? span(reportWords.notStated, "warning") : span(stated, "error"),
    span(computed, "strong"),
    span(because, "dim"),
  ];
}

/** The scored rows that could not be computed, with the reason; those with one reason together. */
export function uncomputedText(paper: Paper, { table, scorecard }: CheckedTable): string[] {
  const uncomputed = scorecard.rows.flatMap(({ computed, counts, derivation }, index) => {
    const score = table.indicators[index]?.score;
    if (computed !== null || !counts || !score || score.text.trim() === "") return [];
    return [{ cell: toA1(score.at), reason: derivationSentence(derivation) }];
  });
  if (uncomputed.length === 0) return [];
  return [
    line(paper, span("  "), span(reportWords.uncomputed(uncomputed.length), "strong")),
    ...[...groupedBy(uncomputed, ({ reason }) => reason)].flatMap(([reason, rows]) => {
      const cells = rows.map(({ cell }) => cell);
      return reasonText(paper, cellRanges(cells).join(reportWords.listMark), reason);
    }),
  ];
}

/** A few cells stand before the reason, many under it. */
function reasonText(paper: Paper, cells: string, reason: string): string[] {
  const text = span(reason, "dim");
  return cells.length <= FEW_CELLS
    ? paragraph(paper, { indent: 4, label: span(`${cells}  `), text })
    : [
        ...paragraph(paper, { indent: 4, text }),
        ...paragraph(paper, { indent: 6, text: span(cells) }),
      ];
}

/** Characters of a list of cells that fits before a sentence. */
const FEW_CELLS = 14;
