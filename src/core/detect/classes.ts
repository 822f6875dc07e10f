import { bareLabel, labelKey } from "../forms/label";
import type { Field, IndicatorClass, IndicatorRow } from "./evaluation-table";
import { weightInLabel } from "./field";

/** What stands in the weight column of a level, beside a class's label; null where the form has none. */
export type WeightBeside = (label: Field, level: 1 | 2) => Field | null;

/** The level-1 and level-2 classes of the rows, in order, each with what the form prints for it. */
export function readClasses(
  rows: readonly IndicatorRow[],
  weightBeside: WeightBeside,
): readonly IndicatorClass[] {
  return [...classesOf(rows, 1, weightBeside), ...classesOf(rows, 2, weightBeside)];
}

function classesOf(
  rows: readonly IndicatorRow[],
  level: 1 | 2,
  weightBeside: WeightBeside,
): readonly IndicatorClass[] {
  const classes: {
    label: Field;
    first: IndicatorRow;
    members: number[];
    group: IndicatorRow | null;
  }[] = [];
  rows.forEach((row, index) => {
    const label = level === 1 ? row.level1 : row.level2;
    if (!label || label.text.trim() === "") return;
    let current = classes[classes.length - 1];
    if (!current || !belongs(current.first, current.label, row, label, level)) {
      current = { label, first: row, members: [], group: null };
      classes.push(current);
    }
    if (row.role === "indicator") current.members.push(index);
    if (row.role === "group" && isGroupOf(row, level)) current.group = row;
  });
  const filledClasses = classes.filter(({ members }) => members.length > 0);
  return filledClasses.map(({ label, members, group }) => ({
    level,
    name: bareLabel(label.text),
    label,
    statedWeight:
      weightInLabel(label) ?? filled(weightBeside(label, level)) ?? filled(group?.weight ?? null),
    statedScore: filled(group?.score ?? null),
    rows: members,
  }));
}

/** A level-2 class ends with its level-1 class even where the next one has the same name. */
function belongs(
  first: IndicatorRow,
  label: Field,
  row: IndicatorRow,
  other: Field,
  level: 1 | 2,
): boolean {
  if (labelKey(label.text) !== labelKey(other.text)) return false;
  return level === 1 || labelKey(first.level1?.text ?? "") === labelKey(row.level1?.text ?? "");
}

/** A group row with a level-2 label is the level-2 class's, one without is the level-1 class's. */
function isGroupOf(row: IndicatorRow, level: 1 | 2): boolean {
  const hasLevel2 = (row.level2?.text.trim() ?? "") !== "";
  return level === 2 ? hasLevel2 : !hasLevel2;
}

function filled(field: Field | null): Field | null {
  return field?.number ? field : null;
}
