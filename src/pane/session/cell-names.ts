import type { Field } from "../../core/detect/evaluation-table";
import type { ScoredTable } from "../../core/check/rule";
import type { CellReference } from "../../core/grid/address";
import { fromA1, samePosition } from "../../core/grid/address";
import { planWords } from "../../words/plan";

/** The cell a screen names (`'表1'!G12`); null when it names none. */
export function fromReference(text: string): CellReference | null {
  const match = /^'((?:[^']|'')+)'!([A-Z]+\d+)$/.exec(text);
  const at = match?.[2] === undefined ? null : fromA1(match[2]);
  return match?.[1] === undefined || at === null
    ? null
    : { sheet: match[1].replace(/''/g, "'"), at };
}

/** What a cell is for: the names of its indicator row, or the name of a rate, fund score, total or grade. */
export function namesOfCell(
  tables: readonly ScoredTable[],
  { sheet, at }: CellReference,
): readonly string[] {
  const isHere = (field: Field | null) => field !== null && samePosition(field.at, at);
  for (const { table } of tables) {
    if (table.sheet !== sheet) continue;
    const row = table.indicators.find(({ score }) => isHere(score));
    if (row) return [row.level1, row.level2, row.level3].map((name) => name?.text.trim() ?? "");
    if (table.funds.some(({ rate }) => isHere(rate))) return [planWords.parts.rate];
    if (table.funds.some(({ score }) => isHere(score))) return [planWords.parts["fund-score"]];
    if (isHere(table.total?.score ?? null)) return [planWords.parts.total];
    if (isHere(table.total?.grade ?? null)) return [planWords.parts.grade];
  }
  return [];
}
