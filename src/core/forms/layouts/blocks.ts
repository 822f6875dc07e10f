import { columnLetters } from "../../grid/address";
import type {
  ClassLayout,
  FundField,
  LayoutCell,
  LayoutRow,
  Level2Layout,
  PrintStyle,
  Slot,
} from "./layout";

/** The parts that forms are put together from. `last` is always the letter of a form's last column. */

export const label = (text: string): LayoutCell => ({ style: "label", text });
export const side = (text: string): LayoutCell => ({ style: "side", text });
export const dash: LayoutCell = { style: "centre", text: "—" };

/** A place to be filled in, centred. */
export const fill = (slot: Slot, text?: string): LayoutCell => ({
  style: "centre",
  slot,
  ...(text === undefined ? {} : { text }),
});

/** A rate whose heading says （%）. */
export const fillPercent = (slot: Slot): LayoutCell => ({ ...fill(slot), percentNumber: true });

/** A place for longer text, from the left. */
export const write = (slot: Slot, text?: string): LayoutCell => ({
  ...fill(slot, text),
  style: "text",
});

/** Check boxes in one cell. */
export const tick = (slot: Slot, choices: readonly string[]): LayoutCell => ({
  style: "text",
  slot,
  choices,
});

/** A line across the form outside its frame. */
export function line(last: string, style: PrintStyle, text: string, height?: number): LayoutRow {
  return {
    framed: false,
    cells: { [`A:${last}`]: { style, text } },
    ...(height === undefined ? {} : { height }),
  };
}

/** A line across the form inside its frame: 「一、基本情况」. */
export function section(last: string, text: string): LayoutRow {
  return { height: 22, cells: { [`A:${last}`]: { style: "section", text } } };
}

/** Title and, below it, the year in brackets. */
export function titleWithYear(last: string, title: string): readonly LayoutRow[] {
  return [line(last, "title", title, 30), line(last, "subtitle", "（{year}年度）", 20)];
}

/** Cells in one framed row. */
export function row(cells: Readonly<Record<string, LayoutCell>>, height?: number): LayoutRow {
  return height === undefined ? { cells } : { cells, height };
}

/** A fund block with headings above and one row a source, the total first. */
export interface FundBlockSpec {
  /** 「项目资金\n（{money}）」 in this column, beside all rows. */
  readonly side: { readonly column: string; readonly text: string };
  /** Columns of the row labels: `B:C`. */
  readonly labels: string;
  /** Heading of the row labels; "" leaves it blank. */
  readonly labelHeading?: string;
  readonly columns: readonly (readonly [column: string, field: FundField, heading: string])[];
  readonly rows: readonly string[];
  /** Points of the block, printed in the total row's 分值. */
  readonly weight: string | null;
  /** Fields that only the total has; sources print a dash. */
  readonly totalOnly: readonly FundField[];
}

export function fundBlock(spec: FundBlockSpec): readonly LayoutRow[] {
  const headings = spec.columns.map(([column, , heading]) => [column, label(heading)] as const);
  return [
    row({
      [`${spec.side.column}+${spec.rows.length}`]: label(spec.side.text),
      [spec.labels]: label(spec.labelHeading ?? ""),
      ...Object.fromEntries(headings),
    }),
    ...spec.rows.map((name, index) =>
      row({
        [spec.labels]: label(name),
        ...Object.fromEntries(
          spec.columns.map(([column, field]) => [column, fundCell(spec, index, field)] as const),
        ),
      }),
    ),
  ];
}

function fundCell(spec: FundBlockSpec, index: number, field: FundField): LayoutCell {
  if (index > 0 && spec.totalOnly.includes(field)) return dash;
  // A form that has the columns but gives the funds no points prints dashes in them.
  const pointless = spec.weight === null && spec.columns.some(([, name]) => name === "weight");
  if (pointless && (field === "weight" || field === "score")) return dash;
  const slot: Slot = `fund.${index}.${field}`;
  if (field === "weight" && index === 0 && spec.weight !== null) return fill(slot, spec.weight);
  return field === "reason" ? write(slot) : fill(slot);
}

/** 预期目标 beside 实际完成情况, with a label left of both. */
export function goalBlock(spec: {
  readonly side: string;
  readonly text: string;
  readonly expected: readonly [columns: string, heading: string];
  readonly actual: readonly [columns: string, heading: string];
  readonly height?: number;
}): readonly LayoutRow[] {
  return [
    row({
      [`${spec.side}+1`]: label(spec.text),
      [spec.expected[0]]: label(spec.expected[1]),
      [spec.actual[0]]: label(spec.actual[1]),
    }),
    row(
      { [spec.expected[0]]: write("goal.0.expected"), [spec.actual[0]]: write("goal.0.actual") },
      spec.height ?? 48,
    ),
  ];
}

/** Headings by column. */
export function headings(spec: Readonly<Record<string, string>>, height?: number): LayoutRow {
  return row(
    Object.fromEntries(Object.entries(spec).map(([columns, text]) => [columns, label(text)])),
    height ?? 26,
  );
}

/** 总分 over the columns before the weight, then weight, score and what is left of the row. */
export function totalRow(spec: {
  readonly label: string;
  readonly text?: string;
  readonly weight?: readonly [column: string, points: string];
  readonly score: string;
  readonly rest?: string;
  readonly grade?: string;
}): LayoutRow {
  return row(
    {
      [spec.label]: label(spec.text ?? "总分"),
      ...(spec.weight ? { [spec.weight[0]]: fill("total.weight", spec.weight[1]) } : {}),
      [spec.score]: fill("total.score"),
      ...(spec.grade ? { [spec.grade]: fill("total.grade") } : {}),
      ...(spec.rest ? { [spec.rest]: { style: "centre" } } : {}),
    },
    24,
  );
}

export function classOf(
  level1: string,
  points: number | null,
  level2: readonly (string | Level2Layout)[],
): ClassLayout {
  return {
    level1,
    points: points === null ? null : String(points),
    level2: level2.map((item) => (typeof item === "string" ? { name: item } : item)),
  };
}

/** The three national classes with their level-2 classes and points: 50, 30, 10. */
export function nationalClasses(suffix: "" | "指标"): readonly ClassLayout[] {
  const named = (names: string): readonly string[] => names.split(" ").map((name) => name + suffix);
  return [
    classOf("产出指标\n（50分）", 50, ["数量指标", "质量指标", "时效指标", "成本指标"]),
    classOf("效益指标\n（30分）", 30, named("经济效益 社会效益 生态效益 可持续影响")),
    classOf("满意度指标\n（10分）", 10, ["服务对象\n满意度指标"]),
  ];
}

/** The letter of the last column of a form with that many columns. */
export function lastColumn(columns: number): string {
  return columnLetters(columns - 1);
}
