import { bareLabel, labelKey } from "../forms/label";
import { GRADE_LABEL, GRADE_VALUE, RESULT_LABEL, TOTAL_ROW_LABEL } from "../forms/table-labels";
import { readNumber } from "../values/number";
import type { Grid, GridCell } from "../grid/grid";
import type { Field } from "./evaluation-table";
import { fieldAt } from "./field";

/** Longer texts are prose that may speak of a score. */
const LONGEST = 60;

/** The score of a total that stands in its label's cell: 「自评总分：99分  自评等级：优秀」; null where it does not. */
export function scoreInside(
  grid: Grid,
  cell: GridCell,
  named: RegExp = TOTAL_ROW_LABEL,
): Field | null {
  if (cell.text.length > LONGEST) return null;
  const found = /^([^\d:]+?):?(\d+(?:\.\d+)?分?)(?=$|\D)/.exec(labelKey(cell.text));
  const [, label = "", score = ""] = found ?? [];
  if (!named.test(bareLabel(label))) return null;
  const number = readNumber(score)?.number ?? null;
  return { ...fieldAt(grid, cell, "text"), text: score, number, inLabel: true };
}

const BOX = /[☑☒□■√✓✔☐]/g;
const TICKED = /^[☑☒■√✓✔]$/;

/** Of 「☑优  □良」 or 「优□  良☑」 what is ticked, "" where nothing is; null where there are no boxes. */
function tickedIn(text: string): string | null {
  const boxes = text.match(BOX);
  if (!boxes || boxes.length < 2) return null;
  const names = text.split(BOX).map((name) => name.trim());
  // Before the first box stands nothing, or the name of the first choice.
  const chosen = names[0] === "" ? names.slice(1) : names.slice(0, -1);
  return chosen[boxes.findIndex((box) => TICKED.test(box))] ?? "";
}

/** The grade that a cell ticks among all of them; another grade stays as it is. Boxes are never written over. */
export function withTicked(grade: Field | null): Field | null {
  const ticked = grade && tickedIn(grade.text);
  return grade && ticked !== null ? { ...grade, text: ticked, inLabel: true } : grade;
}

/** The grade in the cell of its label, 「评价等级：优」, alone or after a total; null where none stands there. */
export function gradeInside(grid: Grid, cell: GridCell): Field | null {
  if (cell.text.length > LONGEST) return null;
  const found = /([^\d:、,;.()分]+):([^\d:,;()]+)$/.exec(labelKey(cell.text));
  const [, label = "", said = ""] = found ?? [];
  const grade = tickedIn(said) ?? said;
  if (!(GRADE_LABEL.test(label) || RESULT_LABEL.test(label)) || !GRADE_VALUE.test(grade))
    return null;
  return { ...fieldAt(grid, cell, "text"), text: grade, inLabel: true };
}
