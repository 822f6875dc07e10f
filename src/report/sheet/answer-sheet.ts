import type { Answer } from "../../app/exercise";
import { referenceToA1, toA1, type CellReference } from "../../core/grid/address";
import {
  PLAIN_STYLE,
  type CellStyle,
  type DrawnCell,
  type SheetDrawing,
} from "../../core/sheets/sheet-drawing";
import { textHeight } from "../../core/sheets/text-height";
import { exerciseWords } from "../../words/exercise";
import { nameOfRule, wordsOfFinding } from "../../words/rules";

const HEAD: CellStyle = {
  ...PLAIN_STYLE,
  bold: true,
  wrap: true,
  border: "thin",
  horizontal: "center",
};
const BODY: CellStyle = { ...PLAIN_STYLE, wrap: true, border: "thin" };
const TITLE: CellStyle = { ...PLAIN_STYLE, font: "黑体", size: 16, horizontal: "center" };
const WIDTHS = [6, 24, 8, 18, 42, 42, 30];

/**
 * The answers of an exercise: one row a planted mistake, with its cells, what is wrong, what to do and
 * what stood there before. Cells of other sheets than the first mistake's are named with their sheet.
 */
export function answerSheet(answers: readonly Answer[]): SheetDrawing {
  const home = answers[0]?.finding.cells[0]?.sheet;
  const name = (cell: CellReference): string =>
    cell.sheet === home ? toA1(cell.at) : referenceToA1(cell);
  const rows = answers.map(({ finding, right }, index) => {
    const { message, whatToDo } = wordsOfFinding(finding);
    return [
      ...[String(index + 1), nameOfRule(finding.rule), finding.code],
      ...[finding.cells.map(name).join("、"), message, whatToDo],
      right.map(({ cell, text }) => exerciseWords.right(name(cell), text)).join("\n"),
    ];
  });
  const lines = [[exerciseWords.answerTitle], [...exerciseWords.answerColumns], ...rows];
  const right = WIDTHS.length - 1;
  return {
    name: exerciseWords.answerSheet,
    cells: lines.flatMap((texts, row) =>
      texts.map((text, column): DrawnCell => ({
        at: { row, column },
        content: { kind: "text", text },
        style: row === 0 ? TITLE : row === 1 ? HEAD : BODY,
        link: null,
      })),
    ),
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    columnWidths: WIDTHS,
    rowHeights: {
      0: 30,
      ...Object.fromEntries(rows.map((texts, at) => [at + 2, heightOf(texts)])),
    },
    validations: [],
    frozenRows: 2,
    page: {
      paper: "A4",
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: lines.length - 1, right },
      titleRows: [1, 1],
      fit: { wide: 1, tall: 0 },
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5 },
      centered: true,
    },
    protection: null,
    charts: [],
  };
}

function heightOf(texts: readonly string[]): number {
  const heights = texts.map((text, at) => textHeight(text, WIDTHS[at] ?? 0, BODY.size));
  return Math.ceil(Math.max(...heights));
}
