import type { MoneyUnit, TableKind } from "../../src/core/detect/evaluation-table";
import type { FormId } from "../../src/core/forms/form-profile";

/** A cell of a sample and what stands in it, as shown: "" where it was left blank. */
export interface PublishedCell {
  readonly cell: string;
  readonly text: string;
}

/** Columns of an indicator block, in the order of a line of `indicatorRows`. */
export type PublishedColumn =
  "level1" | "level2" | "level3" | "target" | "actual" | "weight" | "score" | "reason";

export type PublishedColumns = Readonly<Partial<Record<PublishedColumn, string>>>;

/**
 * One row of the indicator block; a place the form does not have is null. A label, weight or score
 * that stands for several rows names, in each of them, the cell it stands in.
 * `group`: a level-1 or level-2 class in a row of its own.
 */
export interface PublishedIndicator extends Readonly<
  Record<PublishedColumn, PublishedCell | null>
> {
  readonly row: number;
  readonly role: "indicator" | "group";
}

export type FundColumn =
  "initialBudget" | "adjustedBudget" | "executed" | "weight" | "rate" | "score";

export interface PublishedFundRow extends Readonly<Record<FundColumn, PublishedCell | null>> {
  readonly role: "total" | "source";
  readonly label: PublishedCell;
}

/** What must come out of the published figures, as decimal strings; null: nothing can be computed. */
export interface ComputedFigures {
  /** Executed ÷ adjusted budget, half up at 4 decimals. */
  readonly rate: string | null;
  readonly fundScore: string | null;
  /** Accepted row scores and the computed fund score. */
  readonly total: string | null;
  /** Level-1 scores as printed and the computed fund score; null where no class has a printed score. */
  readonly fromLevel1: string | null;
  readonly grade: string | null;
}

/** A published figure that ours contradicts, with the entry of the list of contradictions. */
export interface Disagreement {
  readonly cell: string;
  readonly published: string;
  readonly computed: string;
  readonly seed: string;
}

export interface PublishedTable {
  readonly sheet: string;
  /** The lines of the title, from above. */
  readonly title: readonly PublishedCell[];
  readonly form: FormId;
  readonly kind: TableKind;
  readonly year: number;
  readonly organisation: string | null;
  readonly project: string | null;
  readonly moneyUnit: MoneyUnit;
  readonly funds: readonly PublishedFundRow[];
  readonly goals: readonly { readonly expected: string | null; readonly actual: string | null }[];
  readonly columns: PublishedColumns;
  readonly indicators: readonly PublishedIndicator[];
  /** Rows of the form left empty, with a class name at most. */
  readonly emptyRows: readonly number[];
  readonly figures: readonly {
    readonly label: string;
    readonly cell: string;
    readonly text: string;
  }[];
  readonly total: {
    readonly weight: PublishedCell | null;
    readonly score: PublishedCell | null;
    readonly grade: PublishedCell | null;
  };
  readonly computed: ComputedFigures;
  readonly disagreements: readonly Disagreement[];
}

export interface PublishedSample {
  readonly file: string;
  /** `published`: laid out as published; `reconstructed`: laid out again from a report's prose. */
  readonly provenance: "published" | "reconstructed";
  readonly tables: readonly PublishedTable[];
  /** Sheet of the report's paragraphs, all in column A. */
  readonly reportSheet: string;
}

const SHARED = "〃";
const NO_CELLS: Record<PublishedColumn, PublishedCell | null> = {
  level1: null,
  level2: null,
  level3: null,
  target: null,
  actual: null,
  weight: null,
  score: null,
  reason: null,
};

/**
 * Indicator rows from lines `row | text | text …`, one text a column of `columns`.
 * 〃 stands for the cell of the line above; ⏎ for a line break.
 */
export function indicatorRows(columns: PublishedColumns, lines: string): PublishedIndicator[] {
  const names = Object.keys(columns) as PublishedColumn[];
  const above: Partial<Record<PublishedColumn, PublishedCell>> = {};
  return dataLines(lines).map(([first = "", ...texts]) => {
    const row = Number(first);
    const cells = { ...NO_CELLS };
    names.forEach((name, index) => {
      const text = texts[index] ?? "";
      const here = { cell: `${columns[name] ?? ""}${String(row)}`, text };
      cells[name] = text === SHARED ? (above[name] ?? here) : here;
      above[name] = cells[name];
    });
    const named = (cells.level3 ?? cells.target)?.text !== "";
    return { row, role: named ? "indicator" : "group", ...cells };
  });
}

const FUND_COLUMNS: readonly FundColumn[] = [
  "initialBudget",
  "adjustedBudget",
  "executed",
  "weight",
  "rate",
  "score",
];

/**
 * Fund rows from lines `cell=label | cell=text …`, in the order 年初预算数, 全年预算数, 全年执行数,
 * 分值, 执行率, 得分; `-` where the form has no such place. The first line is the total.
 */
export function fundRows(lines: string): PublishedFundRow[] {
  return dataLines(lines).map(([label = "", ...rest], index) => {
    const cells = Object.fromEntries(
      FUND_COLUMNS.map((name, at) => [name, fundCell(rest[at] ?? "-")]),
    ) as Record<FundColumn, PublishedCell | null>;
    return {
      role: index === 0 ? "total" : "source",
      label: fundCell(label) ?? { cell: "", text: "" },
      ...cells,
    };
  });
}

function fundCell(written: string): PublishedCell | null {
  if (written === "-") return null;
  const [cell = "", text = ""] = written.split("=");
  return { cell, text };
}

function dataLines(lines: string): string[][] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((text) => text.trim().replaceAll("⏎", "\n")));
}
