import { PLAIN_STYLE, type SheetDrawing } from "../sheets/sheet-drawing";
import { textHeight } from "../sheets/text-height";
import { text } from "./contents";

const WIDTH = 76;
const STYLE = { ...PLAIN_STYLE, font: "仿宋", size: 12, wrap: true } as const;

/** Paragraphs below each other in one wide column, the title first. */
export function reportDrawing(name: string, paragraphs: readonly string[]): SheetDrawing {
  return {
    name,
    cells: paragraphs.map((words, row) => ({
      at: { row, column: 0 },
      content: text(words),
      style:
        row === 0
          ? { ...STYLE, font: "黑体", size: 16, horizontal: "center" }
          : { ...STYLE, horizontal: "left" },
      link: null,
    })),
    merges: [],
    columnWidths: [WIDTH],
    rowHeights: Object.fromEntries(
      paragraphs.map((words, row) => [
        row,
        row === 0 ? 36 : Math.ceil(textHeight(words, WIDTH, STYLE.size)),
      ]),
    ),
    validations: [],
    frozenRows: 0,
    page: {
      paper: "A4",
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom: paragraphs.length - 1, right: 0 },
      titleRows: null,
      fit: { wide: 1, tall: 0 },
      margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.8 },
      centered: true,
    },
    protection: null,
    charts: [],
  };
}
