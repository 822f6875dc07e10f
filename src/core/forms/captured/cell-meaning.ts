import type { EvaluationTable } from "../../detect/evaluation-table";
import { type Area, cellKey } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { ScoringPolicy } from "../../score/policy";
import { bareLabel, labelKey } from "../label";
import type { PrintStyle, Slot } from "../layouts/layout";
import { NOTE_START, OVERALL_TITLE } from "../table-labels";
import type { CellMeaning } from "./captured-cells";
import type { CellMap } from "./cell-map";
import { fixedText, isLabel, isYearLine, titleText, type FilledNames } from "./fixed-text";
import { TABLE_WORDS } from "./printed-words";
import { tableSlots } from "./table-slots";

/** What the cells of a table are in its form: places to be filled in, printed texts, their print style. */
export function meaningOf(
  table: EvaluationTable,
  grid: Grid,
  map: CellMap,
  policy: ScoringPolicy,
  keepTexts: boolean,
): CellMeaning {
  const names = namesIn(table);
  const overall = isOverall(table);
  const isFixed = ({ top, left }: Area): boolean => {
    const text = grid.cellAt(top, left)?.text ?? "";
    return isLabel(text) || TABLE_WORDS.has(bareLabel(text));
  };
  const slots = new Map<number, Slot>();
  for (const { slot, at } of tableSlots(table)) {
    const place = map.placeOf(at, isFixed);
    // A label that the reader takes for the value of the label before it stays one.
    const cell = map.at(place.row, place.column);
    if (/^(?:head|text|total)\./.test(slot) && isFixed(cell)) continue;
    const key = cellKey(place);
    if (!slots.has(key)) slots.set(key, slot);
  }
  const titles = titleRows(table, grid);
  const fundLabels = new Set(table.funds.map(({ label }) => cellKey(label.at)));
  const notes = new Set(table.notes.map(({ at }) => at.row));
  const totalWeight = table.total?.weight?.number;
  return {
    slotAt: (at) => slots.get(cellKey(at)) ?? null,
    prefilled: (slot, text) => {
      if (slot.startsWith("head.") && text === String(table.year)) return "{year}";
      if (slot.startsWith("head.") && text === table.moneyUnit) return "{money}";
      if (slot === "fund.0.weight") return policy.fundWeight?.toFixed() ?? null;
      return slot === "total.weight" && totalWeight?.eq(policy.totalPoints)
        ? policy.totalPoints.toFixed()
        : null;
    },
    fixed: (text, cell) => {
      if (PROVENANCE_LINE.test(text)) return text;
      if (titles.has(cell.top)) {
        const title = titleText(text, names, overall, keepTexts) ?? openingText(text, table);
        if (title !== null) return title;
      }
      if (isYearLine(text) && cell.top < map.area.top + 4 && text.trim() !== "")
        return "（{year}年度）";
      if (fundLabels.has(cellKey({ row: cell.top, column: cell.left })) && !/\d/.test(text))
        return fixedText(text, names, isKnownFund(text) || keepTexts);
      if (notes.has(cell.top)) return noteText(text, names, keepTexts);
      return fixedText(text, names, keepTexts);
    },
    styleOf: (cell, framed) => styleOf(cell, framed, titles, notes),
  };
}

/** The product's own line under the title of a form that is no official print. */
const PROVENANCE_LINE = /^本表(?:据.{1,80}整理|按通行做法)/;

/** The line above a title that begins it: 「2021年度××工作经费」. */
function openingText(text: string, { title, year }: EvaluationTable): string | null {
  const opens = text.trim() !== "" && title.text.startsWith(text) && title.text !== text;
  if (!opens) return null;
  const place = OVERALL_TITLE.test(title.text) ? "{unit}" : "{project}";
  return `${year === null ? "" : "{year}年度"}${place}`;
}

function isKnownFund(text: string): boolean {
  return text.length <= 20 && /资金|拨款|总额|结转|结余|预算|专户|收入|合计/.test(text);
}

/** Notes are printed rules of the form, unless they are of another sort than notes of scoring. */
function noteText(text: string, names: FilledNames, keepTexts: boolean): string | null {
  const known =
    NOTE_START.test(labelKey(text)) ||
    /^\d+[.、]|得分|分值|权重|评分|填[写报列]|口径|汇总|等次|计分/.test(text);
  return fixedText(text, names, known || keepTexts);
}

/** A title may take two rows, the first of which begins it. */
function titleRows({ title }: EvaluationTable, grid: Grid): ReadonlySet<number> {
  const { row, column } = title.at;
  const whole = grid.cellAt(row, column)?.text === title.text;
  return new Set(whole ? [row] : [row, row + 1]);
}

function styleOf(
  { top }: Area,
  framed: boolean,
  titles: ReadonlySet<number>,
  notes: ReadonlySet<number>,
): PrintStyle {
  if (titles.has(top)) return "title";
  if (framed) return "label";
  return notes.has(top) ? "note" : "caption";
}

/** What somebody entered that titles and texts of the form repeat. */
export function namesIn({ year, project, organisation }: EvaluationTable): FilledNames {
  return { year, project, organisation };
}

export function isOverall({ kind, title }: EvaluationTable): boolean {
  return kind === "overall" || OVERALL_TITLE.test(title.text);
}
