import { bareLabel, labelKey } from "../forms/label";
import { headName, TOTAL_LABEL } from "../forms/table-labels";
import type { Grid, GridCell } from "../grid/grid";
import type { Field, HeadField, HeadName } from "./evaluation-table";
import { fieldAt } from "./field";
import { filledRowsBetween, labelsOf } from "./sheet-labels";

/**
 * The head lines of a table: labels with their value to the right (项目名称 | ××), or in one cell
 * (「单位名称：×× 填报日期：2022年3月22日」). The last row is the first of the amounts, which begin at `amounts`.
 */
export function readHeads(
  grid: Grid,
  top: number,
  bottom: number,
  amounts = Number.POSITIVE_INFINITY,
): readonly HeadField[] {
  const heads: HeadField[] = [];
  const inside: HeadField[] = [];
  for (const row of filledRowsBetween(grid, top, bottom)) {
    for (const { cell, key, bare } of labelsOf(grid, row)) {
      if (row === bottom && cell.column >= amounts) break;
      const name = key.includes(":") ? null : headName(bare);
      if (name)
        heads.push({ name, label: fieldAt(grid, cell, "text"), value: valueBeside(grid, cell) });
      else inside.push(...headsInside(grid, cell));
    }
  }
  // A cell of its own says it better than the line above the table.
  return [...heads.map((head) => alignBlank(head, heads)), ...inside];
}

const ALIGNED_ROWS = 3;

/** A blank value stands in the column where the other labels of its column have theirs. */
function alignBlank(head: HeadField, heads: readonly HeadField[]): HeadField {
  if (head.value.text !== "") return head;
  const other = heads.find(
    ({ label, value }) =>
      value.text !== "" &&
      label.at.column === head.label.at.column &&
      Math.abs(label.at.row - head.label.at.row) <= ALIGNED_ROWS,
  );
  const column = other?.value.at.column ?? head.value.at.column;
  const taken = heads.some(
    ({ label }) =>
      label.at.row === head.label.at.row &&
      label.at.column > head.label.at.column &&
      label.at.column <= column,
  );
  if (taken) return head;
  return { ...head, value: { ...head.value, at: { row: head.value.at.row, column } } };
}

/** A number in a register, with the name itself beside it: 46000021T000000008 | 渔业资源养护. */
const CODE = /^(?=.*\d{6})[0-9A-Z-]+$/;

/** The next cell to the right that is no label itself; a blank one right beside it otherwise. */
function valueBeside(grid: Grid, label: GridCell): Field {
  const [right, next] = grid.cellsOf(label.row).filter((cell) => cell.column > label.column);
  if (!right || isLabel(right.value))
    return fieldAt(grid, { row: label.row, column: label.column + 1 }, "text");
  const named = CODE.test(labelKey(right.text)) && next !== undefined && !isLabel(next.value);
  return fieldAt(grid, named ? next : right, "text");
}

/** 「实施（主管）单位」 names the next place, brackets or not; so does 「自评总分（分）」 in a head. */
function isLabel(value: GridCell["value"]): boolean {
  if (typeof value !== "string") return false;
  const bare = bareLabel(value);
  return /[:：]\s*$/.test(value) || headName(bare) !== null || TOTAL_LABEL.test(bare);
}

/** A blank value ends where the next label begins: the spaces before it are read already. */
const INSIDE =
  /(项目名称|主管部门|实施单位|项目单位|(?:部门|单位)?(?:[(（](?:部门|单位)[)）])?名称|填报单位|预算单位|部门|单位|填报日期|填报时间|填表日期)(?:[(（][^()（）]*[)）])?\s*[:：]\s*(.*?)(?=\s{2,}\S+[:：]|(?:\s+|(?<=\s))(?:填报|填表|单位|金额|项目|主要)\S*[:：]|$)/g;

/** 「××局（盖章）」: where the stamp goes. */
const STAMP = /^[(（](?:盖章|公章|签章)[)）]\s*|\s*[(（](?:盖章|公章|签章)[)）]$/;

/** 「单位：万元」 says no organisation. */
const MONEY_UNIT = /^(人民币)?[千百万亿]*元$/;

function headsInside(grid: Grid, cell: GridCell): readonly HeadField[] {
  const heads: HeadField[] = [];
  for (const match of cell.text.matchAll(INSIDE)) {
    const name: HeadName | null = match[1] ? headName(bareLabel(match[1])) : null;
    const value = match[2]?.trim().replace(STAMP, "");
    if (!name || !value || /^[:：]/.test(value) || MONEY_UNIT.test(value)) continue;
    const field = fieldAt(grid, cell, "text");
    heads.push({ name, label: field, value: { ...field, text: value } });
  }
  return heads;
}

/** The value of the first head of that name that holds something; null where there is none. */
export function headText(heads: readonly HeadField[], name: HeadName): string | null {
  const text = heads.find((head) => head.name === name && head.value.text.trim() !== "")?.value
    .text;
  return text
    ? text
        .replace(/[\s\u3000]+/g, " ")
        .trim()
        .replace(STAMP, "")
    : null;
}
