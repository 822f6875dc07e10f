import type { Decimal } from "decimal.js";
import type { Area, Position } from "../grid/address";
import type { FormId } from "../forms/form-profile";
import type { ReadValue } from "../values/read-value";

/** 项目 / 部门整体 / 目标完成情况 / 汇总 */
export type TableKind = "project" | "overall" | "target-completion" | "summary";

/** The units in which forms print money; the first is the usual one. */
export const MONEY_UNITS = ["万元", "元", "亿元"] as const;

export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** A place of the form and what stands there. A place the form does not have is null instead. */
export interface Field {
  readonly at: Position;
  /** As shown, "" when blank. Of a target split over columns: the joined reading. */
  readonly text: string;
  /** Its number, if it is one; a percentage as a fraction, but 「10%」 as a weight or score as 10 points. */
  readonly number: Decimal | null;
  readonly formula: string | null;
  /** It stands in the text of its label's cell (「总分：99分」) and is never written. */
  readonly inLabel?: true;
}

/** Where a fund row's money comes from, told by its label; `total` rows have none. */
export type FundSource = "fiscal" | "carry-over" | "special-account" | "unit" | "other" | "unnamed";

/** One row of 项目资金: 年度资金总额 or one of its sources. Money in the table's unit. */
export interface FundRow {
  readonly role: "total" | "source";
  readonly source: FundSource | null;
  /** For a source inside another source (「一般公共预算」 under 「财政拨款」): index of the outer row; else null. */
  readonly within: number | null;
  /** 「按支出性质分」: the breakdown a source belongs to, where the block names it: there may be another of the same total. */
  readonly splitting: Field | null;
  readonly label: Field;
  readonly initialBudget: Field | null;
  /** Where the block prints an adjustment instead, the sum, in the adjustment's cell. */
  readonly adjustedBudget: Field | null;
  readonly executed: Field | null;
  readonly weight: Field | null;
  readonly rate: Field | null;
  readonly score: Field | null;
  /** 原因, where the fund block has a column for it: why the budget was adjusted or not spent. */
  readonly reason: Field | null;
}

/** 预期目标 beside 实际完成情况. */
export interface Goal {
  readonly expected: Field | null;
  readonly actual: Field | null;
}

/**
 * One row of the indicator block.
 * `of-which`: a 其中 row without weight; `group`: a level-1 or level-2 row that only carries sums.
 * Labels, weights and scores that stand in a cell shared by several rows name that cell in each of them.
 */
export interface IndicatorRow {
  /** Sheet row, from zero. */
  readonly row: number;
  readonly role: "indicator" | "of-which" | "group";
  readonly level1: Field | null;
  readonly level2: Field | null;
  readonly level3: Field | null;
  readonly target: Field | null;
  readonly actual: Field | null;
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly reason: Field | null;
  /** 得分系数(%), as a fraction: forms that score by coefficient × weight. */
  readonly coefficient: Field | null;
  /** 计量单位, where it has a column of its own. */
  readonly unit: Field | null;
  /** 指标性质: a comparator or 定量 / 定性, where it has a column of its own. */
  readonly nature: Field | null;
  /** 年初指标值, where 调整指标值 is the target. */
  readonly initialTarget: Field | null;
  /** 评分标准: how the form says the row is scored, where it has a column for that. */
  readonly criteria: Field | null;
  /** 复核分, 核查分数: never written. */
  readonly reviewScore: Field | null;
  readonly parsed: { readonly target: ReadValue; readonly actual: ReadValue };
}

/** A level-1 or level-2 class: its label, what the form prints for it, and the rows under it. */
export interface IndicatorClass {
  readonly level: 1 | 2;
  /** Without weight in brackets and white space: 产出指标. */
  readonly name: string;
  readonly label: Field;
  /** Weight printed in the label (「产出指标（50分）」) or in a row of its own; with the cell it stands in. */
  readonly statedWeight: Field | null;
  readonly statedScore: Field | null;
  /** Indexes into `indicators`, of-which and group rows left out. */
  readonly rows: readonly number[];
}

/** A block of money or counts outside funds and indicators: income, expenditure, 三公, cost items. */
export interface FigureBlock {
  readonly title: string;
  /** Where a column is part of another (「其中：」), `partOf` is the index of the whole; else null. */
  readonly columns: readonly { readonly label: string; readonly partOf: number | null }[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly role: "total" | "part";
  readonly label: Field;
  /** One a column of the block, null where the row has no such place. */
  readonly cells: readonly (Field | null)[];
}

/** A head line: 项目名称, 主管部门, 实施单位 … */
export interface HeadField {
  readonly name: HeadName;
  readonly label: Field;
  readonly value: Field;
}

export type HeadName =
  "project" | "supervisor" | "organisation" | "contact" | "reportDate" | "other";

export interface TotalRow {
  /** The label cell; in forms with the total in the head (自评总分), that label. */
  readonly label: Field;
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly grade: Field | null;
}

/** The columns of the indicator block. */
export type ColumnRole =
  | "level1"
  | "level2"
  | "level3"
  | "nature"
  | "initialTarget"
  | "target"
  | "unit"
  | "actual"
  | "weight"
  /** A second 分值 or 权重 column that is blank in every row (成安 has 指标分值 and 权重占比). */
  | "blankWeight"
  | "coefficient"
  | "criteria"
  | "score"
  | "reviewScore"
  | "reason"
  | "other";

/** What one self-evaluation table says, each thing with the cell it stands in. Nothing is computed. */
export interface EvaluationTable {
  /** `t1`, `t2` … in the order of sheets and rows. */
  readonly id: string;
  readonly sheet: string;
  /** From the title to the last note. */
  readonly area: Area;
  readonly form: FormId;
  readonly kind: TableKind;
  readonly title: Field;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly project: string | null;
  readonly moneyUnit: MoneyUnit;
  readonly heads: readonly HeadField[];
  readonly funds: readonly FundRow[];
  readonly goals: readonly Goal[];
  readonly columns: Readonly<Partial<Record<ColumnRole, Field>>>;
  readonly indicators: readonly IndicatorRow[];
  /** Scores of 加分项 and 扣分项, which may be in the total; those taken off are below 0. */
  readonly extraPoints: readonly Field[];
  readonly classes: readonly IndicatorClass[];
  readonly total: TotalRow | null;
  readonly figures: readonly FigureBlock[];
  /** Points of the whole indicator block where its heading says them (「（80分）」). */
  readonly indicatorPoints: Field | null;
  /** Points of the fund block where its heading says them (「（20分）」). */
  readonly fundPoints: Field | null;
  /** 偏差原因 as a row at the bottom of the form: the value cells. */
  readonly reasons: readonly Field[];
  /** 改进措施, 结果应用, 其他需要说明的问题 and the like: the value cells. */
  readonly remarks: readonly Field[];
  readonly notes: readonly Field[];
  /** What the blank form prints in rows that were left unused: 「……」, 「指标2：」. */
  readonly placeholders: readonly Field[];
  /** True where the source is visibly cut (a name or value ends in …): sums cannot be judged. */
  readonly cut: boolean;
}

/** A text outside every table: a paragraph of the report, in sheet order. */
export interface Narrative {
  readonly sheet: string;
  readonly at: Position;
  readonly text: string;
}

/** What was looked at and is no table, and why: shown as 未识别. */
export interface UnrecognisedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: "no-indicator-header" | "too-few-headers";
}
