import { toA1 } from "../../core/grid/address";
import type { Finding } from "../../core/check/finding";
import {
  PLAIN_STYLE,
  type CellStyle,
  type DrawnCell,
  type SheetDrawing,
} from "../../core/sheets/sheet-drawing";
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
const WIDTHS = [6, 26, 8, 18, 46, 46];

/** The answers of an exercise: one row a planted mistake, with its cells, what is wrong and what to do. */
export function answerSheet(findings: readonly Finding[]): SheetDrawing {
  const rows = findings.map((finding, index) => {
    const { message, whatToDo } = wordsOfFinding(finding);
    const cells = finding.cells.map(({ at }) => toA1(at)).join("、");
    return [String(index + 1), nameOfRule(finding.rule), finding.code, cells, message, whatToDo];
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
    rowHeights: { 0: 30 },
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
