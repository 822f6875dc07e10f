import { fromA1, type Area, type Position } from "../../../src/core/grid/address";
import {
  type CellContent,
  type DrawnCell,
  PLAIN_STYLE,
  type SheetDrawing,
} from "../../../src/core/sheets/sheet-drawing";

export function at(address: string): Position {
  return fromA1(address) ?? { row: -1, column: -1 };
}

export function area(range: string): Area {
  const [first = "", last = first] = range.split(":");
  return {
    top: at(first).row,
    left: at(first).column,
    bottom: at(last).row,
    right: at(last).column,
  };
}

export const textOf = (text: string): CellContent => ({ kind: "text", text });
export const numberOf = (decimal: string): CellContent => ({ kind: "number", decimal });

export function cell(
  address: string,
  content: CellContent,
  more: Partial<Omit<DrawnCell, "style">> & { readonly style?: Partial<DrawnCell["style"]> } = {},
): DrawnCell {
  return {
    at: at(address),
    content,
    link: null,
    ...more,
    style: { ...PLAIN_STYLE, ...more.style },
  };
}

/** A drawing with these cells; the rest as said. */
export function drawingOf(
  cells: readonly DrawnCell[],
  more: Partial<SheetDrawing> = {},
): SheetDrawing {
  return {
    name: "自评表",
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: {},
    validations: [],
    frozenRows: 0,
    page: null,
    protection: null,
    charts: [],
    ...more,
  };
}

/** Everything a drawing can have at once. */
export const RICH_DRAWING: SheetDrawing = drawingOf(
  [
    cell("A1", textOf("项目支出绩效自评表"), {
      style: { font: "黑体", size: 16, bold: true, horizontal: "center" },
    }),
    cell("A2", textOf("单位"), { style: { border: "thin", fill: "#DDEBF7", wrap: true } }),
    cell("B2", textOf("得分"), { style: { border: "thin", fill: "#DDEBF7", color: "#C00000" } }),
    cell("C2", textOf("执行率"), { style: { border: "thin", stacked: true } }),
    cell("A3", textOf("=1+1"), {
      style: { border: "thin" },
      link: { sheet: "汇总", at: at("B7") },
    }),
    cell("B3", numberOf("95.50"), {
      style: { border: "thin", numberFormat: "0.00", locked: false },
    }),
    cell("C3", numberOf("0.9536"), { style: { border: "thin", numberFormat: "0.00%" } }),
    cell("A4", textOf("乙 <&>\n第二行"), { style: { border: "thin", wrap: true } }),
    cell(
      "B4",
      { kind: "formula", formula: "=B3-10", cached: "85.5" },
      { style: { border: "thin", numberFormat: '0.0"分"' } },
    ),
    cell(
      "C4",
      { kind: "formula", formula: '=IF(B9="","",B9)', cached: null },
      { style: { border: "thin" } },
    ),
    cell("D4", { kind: "blank" }, { style: { border: "thin" } }),
  ],
  {
    merges: [area("A1:D1")],
    columnWidths: [20, 10.5, 8],
    rowHeights: { 0: 30, 5: 18 },
    validations: [
      {
        area: area("D3:D4"),
        rule: { kind: "list", items: ["优", "良", "中", "差"] },
        prompt: { title: "等次", text: "请选择" },
        error: { style: "stop", title: "等次", text: "只能选优、良、中、差" },
      },
      {
        area: area("B3"),
        rule: { kind: "decimal", from: "0", to: "=B4+100" },
        prompt: null,
        error: { style: "warning", title: "得分", text: '0 至 "满分"' },
      },
      { area: area("A3:A4"), rule: { kind: "list", items: ["甲"] }, prompt: null, error: null },
    ],
    frozenRows: 2,
    page: {
      paper: "A4",
      orientation: "landscape",
      printArea: area("A1:D4"),
      titleRows: [0, 1],
      breaks: [2],
      fit: { wide: 1, tall: 0 },
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
      centered: true,
    },
    protection: { allowFormatting: true },
    charts: [
      {
        title: "得分 <分布>",
        kind: "column",
        categories: area("A3:A4"),
        series: [{ name: "得分", values: area("B3:B4") }],
        over: area("F2:L15"),
      },
      {
        title: "执行率",
        kind: "bar",
        categories: area("A3:A4"),
        series: [
          { name: "甲", values: area("B3:B4") },
          { name: "乙", values: area("C3:C4") },
        ],
        over: area("F17:L30"),
      },
    ],
    filter: area("A2:C4"),
  },
);
