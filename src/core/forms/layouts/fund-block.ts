import { dash, fill, label } from "./cells";
import type { FundField, LayoutCell, LayoutRow, Slot } from "./layout";
import { row } from "./rows";

/** A fund block with headings above and one row a source, the total first. */
export interface FundBlock {
  /** Printed in column A beside all rows: 「项目资金\n（{money}）」. */
  readonly side: string;
  /** Columns of the row labels: `B:C`. */
  readonly labels: string;
  /** Heading of the row labels; left out: blank. */
  readonly labelHeading?: string;
  readonly columns: readonly FundColumn[];
  readonly rows: readonly string[];
  /** Points of the block, printed in the total row's 分值; null: it has none. */
  readonly weight: string | null;
  /** What sources print where the total has points; left out: a dash. */
  readonly without?: LayoutCell;
}

export type FundColumn = readonly [columns: string, field: FundField, heading: string];

/** 财预〔2020〕10号: the total and its three sources. */
const NATIONAL_FUND_ROWS: readonly string[] = [
  "年度资金总额",
  "其中：当年财政拨款",
  "上年结转资金",
  "其他资金",
];

/** The six columns of 财预〔2020〕10号, put into these columns of the form. */
export function nationalFundColumns(
  ...[initial, adjusted, executed, weight, rate, score]: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
): readonly FundColumn[] {
  return [
    [initial, "initialBudget", "年初预算数"],
    [adjusted, "adjustedBudget", "全年预算数"],
    [executed, "executed", "全年执行数"],
    [weight, "weight", "分值"],
    [rate, "rate", "执行率"],
    [score, "score", "得分"],
  ];
}

/** The block of 财预〔2020〕10号 beside one column of names, its six columns put into these of the form. */
export function nationalFundBlock(
  ...columns: Parameters<typeof nationalFundColumns>
): readonly LayoutRow[] {
  return fundBlock({
    side: "项目资金\n（{money}）",
    labels: "B:C",
    columns: nationalFundColumns(...columns),
    rows: NATIONAL_FUND_ROWS,
    weight: "10",
  });
}

export function fundBlock(block: FundBlock): readonly LayoutRow[] {
  const { side, labels, labelHeading, columns, rows } = block;
  return [
    row({
      [`A+${rows.length}`]: label(side),
      [labels]: label(labelHeading ?? ""),
      ...Object.fromEntries(columns.map(([column, , heading]) => [column, label(heading)])),
    }),
    ...rows.map((name, index) =>
      row({
        [labels]: label(name),
        ...Object.fromEntries(
          columns.map(([column, field]) => [column, fundCell(block, index, field)] as const),
        ),
      }),
    ),
  ];
}

/** Sources have no points: they print a dash where the form has a column of weights. */
function fundCell(
  { columns, weight, without }: FundBlock,
  index: number,
  field: FundField,
): LayoutCell {
  const weighted = columns.some(([, name]) => name === "weight");
  const points = field === "weight" || field === "score";
  if (points && weighted && (index > 0 || weight === null)) return without ?? dash;
  const slot: Slot = `fund.${index}.${field}`;
  return field === "weight" && weight !== null ? fill(slot, weight) : fill(slot);
}
