import type { IndicatorColumn } from "../forms/indicator-labels";
import { LEVEL1_CLASS, LEVEL2_CLASS, PLACEHOLDER } from "../forms/indicator-labels";
import { bareLabel, labelKey, pointsInLabel } from "../forms/label";
import type { CellValue, Grid } from "../grid/grid";
import { readNumber } from "../values/number";
import { readValue } from "../values/read";
import type { Field, IndicatorRow } from "./evaluation-table";
import { goesOn, withMore } from "./continued-row";
import { fieldAt, isBlank, weightInLabel, type FieldReading } from "./field";

/** Which column holds what, as far as rows are read from it. */
export type RowColumns = ReadonlyMap<IndicatorColumn, number>;

/** The rows of an indicator block; `rows` are the sheet rows in it that hold something. */
export function readIndicatorRows(
  grid: Grid,
  rows: readonly number[],
  columns: RowColumns,
): readonly IndicatorRow[] {
  const read: IndicatorRow[] = [];
  let above: IndicatorRow | null = null;
  for (const row of rows) {
    const places = withClassLine(readPlaces(grid, row, columns), columns, above);
    if (above && isSubtotal(places)) {
      read.push(rowOf(grid, subtotalOf(places, above), "group"));
      continue;
    }
    if (above && goesOn(places, above)) {
      above = rowOf(grid, withMore(above, places), above.role);
      read.splice(-1, 1, above);
      continue;
    }
    const labelled = inheritLevels(places, above);
    if (!hasContent(labelled)) {
      // A blank template row still opens its class for the rows below it.
      if (!isBlank(places.level1) || !isBlank(places.level2))
        above = rowOf(grid, labelled, "group");
      continue;
    }
    const indicator = rowOf(grid, shareWith(labelled, above, columns), roleOf(labelled));
    read.push(indicator);
    above = indicator;
  }
  return markGroups(columns.has("weight") ? read : withPointsInNames(read));
}

/** 「绩效目标合理性（5分）」: where no column gives weights but every name does, they are the weights. */
function withPointsInNames(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const weights = rows.map(({ level3 }) => weightInLabel(level3));
  if (!rows.every(({ role }, i) => role !== "indicator" || weights[i])) return rows;
  return rows.map((row, i) => ({ ...row, weight: weights[i] ?? row.weight }));
}

/** Everything of an indicator row but what is concluded from it. */
type Places = Omit<IndicatorRow, "role" | "parsed">;

function readPlaces(grid: Grid, row: number, columns: RowColumns): Places {
  const read = (role: IndicatorColumn, reading: FieldReading): Field | null => {
    const column = columns.get(role);
    return column === undefined ? null : fieldAt(grid, { row, column }, reading);
  };
  const unit = read("unit", "text");
  const nature = read("nature", "text");
  const adjusted = read("target", "rate");
  const initialTarget = read("initialTarget", "rate");
  const target = saysNothing(adjusted) && !saysNothing(initialTarget) ? initialTarget : adjusted;
  return {
    row,
    level1: read("level1", "text"),
    level2: read("level2", "text"),
    level3: read("level3", "text"),
    target: joinTarget(target, nature, unit),
    actual: read("actual", "rate"),
    weight: read("weight", "points"),
    score: read("score", "points"),
    reason: read("reason", "text"),
    coefficient: read("coefficient", "rate"),
    unit,
    nature,
    initialTarget,
    criteria: read("criteria", "text"),
    reviewScore: read("reviewScore", "points"),
  };
}

/** Blank or a dash: where the target was not adjusted the one set before stands. */
function saysNothing(field: Field | null): boolean {
  return field === null || /^[-—－/]*$/.test(field.text.trim());
}

/** 性质 | 值 | 单位 in three columns are read as one target, which stands in the cell of the value. */
function joinTarget(target: Field | null, nature: Field | null, unit: Field | null): Field | null {
  if (!target || isBlank(target)) return target;
  const sign =
    nature && /[≥≤<>=＞＜＝≧≦﹦═]|大于|小于|不[低高少超]|等于/.test(nature.text)
      ? nature.text.trim()
      : "";
  const unitText = unit?.text.trim() ?? "";
  const bareUnit = bareLabel(unitText);
  const written =
    bareUnit === "" || labelKey(target.text).includes(bareUnit) || !/\d$/.test(target.text.trim());
  if (sign === "" && written) return target;
  const value = target.text.trim() + (written ? "" : bareUnit);
  return { ...target, text: sign + value, number: readNumber(value)?.number ?? null };
}

/** Blank level labels continue those above; a new level-1 label begins without a level 2. */
function inheritLevels(places: Places, above: Places | null): Places {
  if (!above) return places;
  const level1 = isBlank(places.level1) ? above.level1 : places.level1;
  if (!sameLabel(level1, above.level1)) return places;
  return {
    ...places,
    level1,
    level2: isBlank(places.level2) && !isBlank(above.level2) ? above.level2 : places.level2,
  };
}

/** 「小计」 under the rows of a class. */
function isSubtotal({ level1, level2, level3 }: Places): boolean {
  return [level1, level2, level3].some(
    (field) => field !== null && SUBTOTAL.test(bareLabel(field.text)),
  );
}

/** 「产出指标小计」, 「效益指标合计」; a total of the whole table is called so alone. */
const SUBTOTAL = /^.{0,10}小计$|^.{1,8}(指标|目标)合计$/;

/**
 * A subtotal belongs to the level-1 class above it, and does not open one of its own; below the names of
 * the indicators it belongs to their level-2 class.
 */
function subtotalOf(places: Places, above: Places): Places {
  const blank = (field: Field | null): Field | null => (field ? { ...field, text: "" } : null);
  const ofLevel2 = isBlank(places.level1) && isBlank(places.level2) && !isBlank(places.level3);
  return {
    ...places,
    level1: above.level1,
    level2: ofLevel2 ? above.level2 : blank(places.level2),
    level3: blank(places.level3),
  };
}

/** Flat lists print a class as a line of its own in the name column: 「产出指标」 over its indicators. */
function withClassLine(places: Places, columns: RowColumns, above: Places | null): Places {
  const { level3 } = places;
  if (columns.has("level1") || columns.has("level2") || level3 === null) return places;
  const blank = [places.target, places.actual, places.weight, places.score].every(isBlank);
  const bare = bareLabel(level3.text);
  const isLevel2 = LEVEL2_CLASS.test(bare) && !/^满意度/.test(bare);
  if (blank && (isLevel2 || LEVEL1_CLASS.test(bare))) {
    const none = { ...level3, text: "" };
    return isLevel2
      ? { ...places, level1: above?.level1 ?? none, level2: level3, level3: none }
      : { ...places, level1: level3, level2: none, level3: none };
  }
  return above ? { ...places, level1: above.level1, level2: above.level2 } : places;
}

/** Pasted tables repeat a label in every row of what was one merged cell. */
function sameLabel(a: Field | null, b: Field | null): boolean {
  if (a === null || b === null) return a === b;
  return labelKey(a.text) === labelKey(b.text);
}

function hasContent({ level3, target, actual, weight, score }: Places): boolean {
  const named = level3 !== null && !isBlank(level3) && !PLACEHOLDER.test(labelKey(level3.text));
  return (
    named ||
    [target, actual, weight, score].some((field) => !isBlank(field) && !isPlaceholder(field))
  );
}

function isPlaceholder(field: Field | null): boolean {
  return field !== null && /^[.…]+$/.test(labelKey(field.text));
}

function roleOf(places: Places): IndicatorRow["role"] {
  const name = places.level3 ?? places.level2;
  const ofWhich = name !== null && /^[(★☆*]*其中/.test(labelKey(name.text));
  return ofWhich && isBlank(places.weight) && isBlank(places.score) ? "of-which" : "indicator";
}

/**
 * Merged score cells: a blank score without a weight of its own under a filled one belongs to it.
 * With a weight column only inside one level-2 class; without one, scores are shared across a level-1
 * class too (Hubei). A row that shares both may share its blank target and actual with the row above.
 */
function shareWith(places: Places, above: IndicatorRow | null, columns: RowColumns): Places {
  if (!above || roleOf(places) === "of-which") return places;
  const weighted = columns.has("weight");
  const sameClass = weighted
    ? sameLabel(places.level2, above.level2) && sameLabel(places.level1, above.level1)
    : sameLabel(places.level1, above.level1);
  const classed = !isBlank(places.level1) || !isBlank(places.level2);
  if (!classed || !sameClass || isBlank(places.level3)) return places;
  const scoreShared =
    isBlank(places.score) &&
    isBlank(places.weight) &&
    !isBlank(above.score) &&
    columns.has("score");
  const weightShared = isBlank(places.weight) && !isBlank(above.weight) && scoreShared;
  const valuesShared =
    scoreShared &&
    isBlank(places.target) &&
    isBlank(places.actual) &&
    sameLabel(places.level2, above.level2);
  return {
    ...places,
    ...(scoreShared ? { score: above.score } : {}),
    ...(weightShared ? { weight: above.weight } : {}),
    ...(valuesShared ? { target: above.target, actual: above.actual } : {}),
  };
}

function rowOf(grid: Grid, places: Places, role: IndicatorRow["role"]): IndicatorRow {
  const indicatorName = (places.level3 ?? places.level2)?.text ?? "";
  const separateUnit = bareLabel(places.unit?.text ?? "");
  // Fields of its own behind a spread would give each row a shape of its own, which every rule pays for.
  return {
    role,
    parsed: {
      target: readValue({ ...written(grid, places.target), indicatorName }),
      actual: readValue({ ...written(grid, places.actual), indicatorName, separateUnit }),
    },
    ...places,
  };
}

/** A field's text, with the stored number and its format where the text is the cell's own. */
function written(
  grid: Grid,
  field: Field | null,
): { readonly text: string; readonly value?: CellValue; readonly numberFormat?: string } {
  if (!field) return { text: "" };
  const cell = grid.cellAt(field.at.row, field.at.column);
  if (cell?.text !== field.text) return { text: field.text };
  return { text: field.text, value: cell.value, numberFormat: cell.numberFormat };
}

/** A row of a class that carries sums only, with its own rows below it, is a group. */
function markGroups(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const onlySums = isBlank(row.level3) && isBlank(row.target) && isBlank(row.actual);
    const opens = next !== undefined && sameLabel(next.level1, row.level1) && row.level3 !== null;
    const deeper =
      next !== undefined && (!sameLabel(next.level2, row.level2) || !isBlank(next.level3));
    return onlySums && opens && deeper ? { ...row, role: "group" } : row;
  });
}

/** True for texts that are names of classes (数量指标, 产出指标（50分）) and not of indicators. */
export function isClassName(text: string): boolean {
  const bare = bareLabel(text);
  return LEVEL1_CLASS.test(bare) || LEVEL2_CLASS.test(bare) || pointsInLabel(text) !== null;
}
