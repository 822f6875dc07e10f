import { columnLetters } from "../../../src/core/grid/address";
import { areaToA1, contains, toA1 } from "../../../src/core/grid/address";
import { sheetPrefix, WHOLE_SHEET } from "../model/area";
import { displayed } from "../model/displayed";
import { DEFAULT_COLUMN_WIDTH, type Sheet } from "../model/sheet";
import type { StandIn } from "../stand-in";

const LEAST_ROWS = 30;
const LEAST_COLUMNS = 10;
const MOST_ROWS = 300;
const MOST_COLUMNS = 40;

/** The active sheet as a plain table: values, fills, marks and the selection. */
export function gridView(standIn: StandIn, tabs: HTMLElement, place: HTMLElement): () => void {
  return () => {
    const sheet = standIn.workbook.selection?.sheet ?? standIn.workbook.sheets[0];
    if (!sheet) return;
    tabs.replaceChildren(...standIn.workbook.sheets.map((one) => tab(one, one === sheet, standIn)));
    place.replaceChildren(table(sheet, standIn));
  };
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function tab(sheet: Sheet, active: boolean, standIn: StandIn): HTMLElement {
  const state = { Visible: "", Hidden: "（隐藏）", VeryHidden: "（深度隐藏）" }[sheet.visibility];
  const button = element("button", sheet.name + state + (sheet.protection ? "（受保护）" : ""));
  button.setAttribute("aria-pressed", String(active));
  button.addEventListener("click", () => {
    standIn.person.select(`${sheetPrefix(sheet.name)}A1`);
  });
  return button;
}

function table(sheet: Sheet, standIn: StandIn): HTMLTableElement {
  const used = sheet.usedArea(false, WHOLE_SHEET);
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + 3));
  const columns = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, (used?.right ?? 0) + 3));
  const made = element("table");
  const head = element("tr");
  head.append(element("th"));
  for (let column = 0; column < columns; column++) {
    const cell = element("th", columnLetters(column));
    cell.style.minWidth = `${String(sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH)}pt`;
    head.append(cell);
  }
  made.append(head);
  for (let row = 0; row < rows; row++) {
    const line = element("tr");
    line.append(element("th", String(row + 1)));
    for (let column = 0; column < columns; column++)
      if (!sheet.covered(row, column)) line.append(cellOf(sheet, row, column, standIn));
    made.append(line);
  }
  return made;
}

function cellOf(sheet: Sheet, row: number, column: number, standIn: StandIn): HTMLElement {
  const cell = sheet.cell(row, column);
  const { style } = cell;
  const made = element("td", displayed(cell));
  const merge = sheet.merges.find((area) => area.top === row && area.left === column);
  if (merge) {
    made.rowSpan = merge.bottom - merge.top + 1;
    made.colSpan = merge.right - merge.left + 1;
  }
  const mark = sheet.conditionalFormats.find(
    (format) =>
      format.fill !== null && format.areas.some((area) => contains(area, { row, column })),
  );
  const fill = mark?.fill ?? style.fill;
  if (fill !== null) made.style.background = fill;
  if (mark) made.dataset["mark"] = mark.formula;
  made.style.color = style.font.color;
  made.style.fontWeight = style.font.bold ? "bold" : "normal";
  made.style.textAlign = style.horizontal.toLowerCase();
  made.style.whiteSpace = style.wrap ? "pre-wrap" : "pre";
  made.id = toA1({ row, column });
  made.title = cell.formula ?? "";
  const { selection } = standIn.workbook;
  if (selection?.sheet === sheet && contains(selection.area, { row, column }))
    made.setAttribute("aria-selected", "true");
  const address =
    sheetPrefix(sheet.name) + areaToA1({ top: row, bottom: row, left: column, right: column });
  made.addEventListener("click", () => {
    standIn.person.select(address);
  });
  made.addEventListener("dblclick", () => {
    edit(made.id, address, cell.formula ?? String(cell.value), standIn);
  });
  return made;
}

/** Editing keeps the host busy, as in Excel: Enter ends it, Escape gives it up. */
function edit(id: string, address: string, before: string, standIn: StandIn): void {
  const cell = document.getElementById(id);
  if (!cell) return;
  const input = element("input");
  input.value = before;
  cell.replaceChildren(input);
  input.focus();
  standIn.faults.startEditing();
  input.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" && key !== "Escape") return;
    if (key === "Enter") standIn.person.type(address, input.value);
    else standIn.person.select(address);
    standIn.faults.finishEditing();
  });
}
