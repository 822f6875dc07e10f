import type {
  ColumnRole,
  EvaluationTable,
  Field,
  IndicatorClass,
  IndicatorRow,
} from "../../src/core/detect/evaluation-table";
import type { readValue } from "../../src/core/values/read";
import { numberIn, shownText } from "./cells";
import type { CellSpec, SheetOfFields } from "./cells";

/** Columns a row can have, with the column of the builder's layout. */
const COLUMNS = {
  level1: { letter: "B", label: "一级指标", usual: true },
  level2: { letter: "C", label: "二级指标", usual: true },
  level3: { letter: "D", label: "三级指标", usual: true },
  target: { letter: "E", label: "年度指标值", usual: true },
  actual: { letter: "F", label: "实际完成值", usual: true },
  weight: { letter: "G", label: "分值", usual: true },
  score: { letter: "H", label: "得分", usual: true },
  reason: { letter: "I", label: "偏差原因分析及改进措施", usual: true },
  coefficient: { letter: "J", label: "得分系数(%)", usual: false },
  unit: { letter: "K", label: "计量单位", usual: false },
  nature: { letter: "L", label: "指标性质", usual: false },
  initialTarget: { letter: "M", label: "年初指标值", usual: false },
  reviewScore: { letter: "N", label: "复核分", usual: false },
  criteria: { letter: "Q", label: "评分标准", usual: false },
  blankWeight: { letter: "P", label: "指标分值", usual: false },
} as const satisfies Partial<Record<ColumnRole, { letter: string; label: string; usual: boolean }>>;

export type ColumnName = keyof typeof COLUMNS;
const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/**
 * A row of the indicator block. `level1` and `level2` left out: the label of the row above (a merged
 * cell). Other values left out: a blank cell. `shares` names what stands in the cell of the row above
 * (a merged target, weight or score).
 */
export interface RowSpec {
  readonly role?: IndicatorRow["role"];
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: CellSpec;
  readonly target?: CellSpec;
  readonly actual?: CellSpec;
  readonly weight?: CellSpec;
  readonly score?: CellSpec;
  readonly reason?: CellSpec;
  readonly coefficient?: CellSpec;
  readonly unit?: CellSpec;
  readonly nature?: CellSpec;
  readonly initialTarget?: CellSpec;
  readonly reviewScore?: CellSpec;
  readonly criteria?: CellSpec;
  /** "" in a row gives the table a second weight column that is blank. */
  readonly blankWeight?: "";
  readonly shares?: readonly ("target" | "actual" | "weight" | "score")[];
}

function hasColumn(
  name: ColumnName,
  rows: readonly RowSpec[],
  absent: ReadonlySet<ColumnName>,
): boolean {
  return !absent.has(name) && (COLUMNS[name].usual || rows.some((row) => row[name] !== undefined));
}

/** The heading cells of the columns the block has. */
export function buildColumns(
  cells: SheetOfFields,
  rows: readonly RowSpec[],
  absent: ReadonlySet<ColumnName>,
  headingRow: number,
): EvaluationTable["columns"] {
  const columns: Partial<Record<ColumnRole, Field>> = {};
  for (const name of COLUMN_NAMES)
    if (hasColumn(name, rows, absent))
      columns[name] = cells.field(COLUMNS[name].letter, headingRow, COLUMNS[name].label);
  return columns;
}

export function buildIndicators(
  cells: SheetOfFields,
  rows: readonly RowSpec[],
  absent: ReadonlySet<ColumnName>,
  firstRow: number,
  read: typeof readValue,
): readonly IndicatorRow[] {
  const built: IndicatorRow[] = [];
  rows.forEach((spec, i) => {
    const row = firstRow + i;
    const above = built[i - 1];
    const field = (name: ColumnName, reading?: string): Field | null => {
      if (!hasColumn(name, rows, absent)) return null;
      const label = name === "level1" || name === "level2";
      const newLevel1 = name === "level2" && spec.level1 !== undefined;
      const merged = label
        ? spec[name] === undefined && !newLevel1
        : (spec.shares as readonly string[] | undefined)?.includes(name);
      const shared = merged && name !== "blankWeight" ? above?.[name] : null;
      return shared ?? cells.field(COLUMNS[name].letter, row, spec[name], reading);
    };
    const level3 = field("level3");
    const unit = field("unit");
    const nature = field("nature");
    const plain = field("target");
    const comparator = nature && /^[<>=≥≤≧≦＜＞＝﹦═]+$/u.test(nature.text) ? nature.text : null;
    const split = plain !== null && (comparator !== null || (unit !== null && unit.text !== ""));
    const target =
      split && plain.text !== ""
        ? { ...plain, text: (comparator ?? "") + plain.text + (unit?.text ?? "") }
        : plain;
    const actual = field("actual");
    const indicatorName = level3?.text ?? "";
    built.push({
      row: cells.row(row),
      role: spec.role ?? "indicator",
      level1: field("level1"),
      level2: field("level2"),
      level3,
      target,
      actual,
      weight: asPoints(field("weight")),
      score: asPoints(field("score")),
      reason: field("reason"),
      coefficient: field("coefficient"),
      unit,
      nature,
      initialTarget: field("initialTarget"),
      reviewScore: field("reviewScore"),
      criteria: field("criteria"),
      parsed: {
        target: read({
          text: plain?.text ?? "",
          indicatorName,
          ...(unit && unit.text !== "" ? { separateUnit: unit.text } : {}),
          ...(comparator !== null ? { separateComparator: comparator } : {}),
        }),
        actual: read({ text: actual?.text ?? "", indicatorName }),
      },
    });
  });
  return built;
}

const POINTS_IN_LABEL = /[（(](\d+(?:\.\d+)?)分[^（()）]*[)）]/;

/** 「10%」 as a weight is 10 points. */
function asPoints(field: Field | null): Field | null {
  const percent = field !== null && /[%％]\s*$/.test(field.text);
  return percent ? { ...field, number: numberIn(field.text)?.times(100) ?? null } : field;
}

/** Level-1 and level-2 classes from the labels, with weights in brackets or in a group row. */
export function buildClasses(
  indicators: readonly IndicatorRow[],
  scores: Readonly<Record<string, CellSpec>>,
): readonly IndicatorClass[] {
  const classes: IndicatorClass[] = [];
  for (const level of [1, 2] as const) {
    const found = new Map<string, IndicatorClass & { rows: number[] }>();
    indicators.forEach((row, index) => {
      const label = level === 1 ? row.level1 : row.level2;
      if (!label || label.text === "") return;
      const key = `${label.at.row},${label.at.column}`;
      const existing = found.get(key) ?? newClass(level, label, scores);
      found.set(key, existing);
      if (row.role === "indicator") existing.rows.push(index);
    });
    for (const group of found.values()) classes.push(withGroupRow(group, indicators));
  }
  return classes;
}

function newClass(level: 1 | 2, label: Field, scores: Readonly<Record<string, CellSpec>>) {
  const name = label.text.replace(POINTS_IN_LABEL, "").replace(/\s/g, "");
  const weight = POINTS_IN_LABEL.exec(label.text)?.[1];
  const score = scores[name];
  return {
    level,
    name,
    label,
    statedWeight: weight === undefined ? null : { ...label, number: numberIn(weight) },
    statedScore:
      score === undefined
        ? null
        : { ...label, text: shownText(score), number: numberIn(shownText(score)) },
    rows: [] as number[],
  };
}

/** A group row's own weight and score are those of the innermost class whose label it carries. */
function withGroupRow(group: IndicatorClass, indicators: readonly IndicatorRow[]): IndicatorClass {
  const own = indicators.find(
    (row) =>
      row.role === "group" &&
      (group.level === 2
        ? row.level2?.at === group.label.at
        : row.level1?.at === group.label.at && (row.level2 === null || row.level2.text === "")),
  );
  if (!own) return group;
  return {
    ...group,
    statedWeight: own.weight?.number ? own.weight : group.statedWeight,
    statedScore: own.score?.number ? own.score : group.statedScore,
  };
}
