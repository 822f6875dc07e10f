import { blank, fill, label, write } from "./cells";
import type { LayoutCell, LayoutRow, PrintStyle, Slot } from "./layout";

/** The rows that forms are put together from. `last` is always the letter of a form's last column. */

/** Cells in one framed row. */
export function row(cells: Readonly<Record<string, LayoutCell>>, height?: number): LayoutRow {
  return height === undefined ? { cells } : { cells, height };
}

/** Cells in one row outside the frame: who filled the form in, in which unit. */
export function openRow(cells: Readonly<Record<string, LayoutCell>>, height: number): LayoutRow {
  return { framed: false, height, cells };
}

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
  return row({ [`A:${last}`]: { style: "section", text } }, 22);
}

/** Title and, below it, the year in brackets. */
export function titleWithYear(last: string, title: string): readonly LayoutRow[] {
  return [line(last, "title", title, 30), line(last, "subtitle", "（{year}年度）", 20)];
}

/** A label and the place beside it. */
export type LabelledPlace = readonly [
  labelColumns: string,
  label: string,
  columns: string,
  slot: Slot,
];

/** Labels, each with a place of its own: 「主管部门 | … | 实施单位 | …」. */
export function labelledRow(height: number, ...places: readonly LabelledPlace[]): LayoutRow {
  return row(
    Object.fromEntries(
      places.flatMap(([labelColumns, text, columns, slot]) => [
        [labelColumns, label(text)] as const,
        [columns, fill(slot)] as const,
      ]),
    ),
    height,
  );
}

/** 主管部门 and 实施单位, which stand in one row of nearly every project form. */
export function departmentRow(
  height: number,
  ...[supervisorLabel, supervisor, organisationLabel, organisation]: readonly [
    string,
    string,
    string,
    string,
  ]
): LayoutRow {
  return labelledRow(
    height,
    [supervisorLabel, "主管部门", supervisor, "head.supervisor"],
    [organisationLabel, "实施单位", organisation, "head.organisation"],
  );
}

/** Headings by column. */
export function headings(spec: Readonly<Record<string, string>>, height = 26): LayoutRow {
  return row(
    Object.fromEntries(Object.entries(spec).map(([columns, text]) => [columns, label(text)])),
    height,
  );
}

/** 预期目标 beside 实际完成情况, with a label in column A left of both. */
export function goalBlock(
  text: string,
  [expectedColumns, expected]: readonly [columns: string, heading: string],
  [actualColumns, actual]: readonly [columns: string, heading: string],
  height = 48,
): readonly LayoutRow[] {
  return [
    row({
      "A+1": label(text),
      [expectedColumns]: label(expected),
      [actualColumns]: label(actual),
    }),
    row(
      { [expectedColumns]: write("goal.0.expected"), [actualColumns]: write("goal.0.actual") },
      height,
    ),
  ];
}

/** 总分 with what of weight, score and grade the form has; `blanks` are ruled and stay empty. */
export function totalRow(
  [columns, text]: readonly [columns: string, label: string],
  places: {
    readonly weight?: readonly [column: string, points: string];
    readonly score: string;
    readonly grade?: string;
    readonly blanks?: readonly string[];
  },
): LayoutRow {
  const { weight, score, grade, blanks } = places;
  return row(
    {
      [columns]: label(text),
      ...(weight ? { [weight[0]]: fill("total.weight", weight[1]) } : {}),
      [score]: fill("total.score"),
      ...(grade ? { [grade]: fill("total.grade") } : {}),
      ...Object.fromEntries((blanks ?? []).map((column) => [column, blank] as const)),
    },
    24,
  );
}
