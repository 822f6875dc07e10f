import { Decimal } from "decimal.js";
import type { MoneyUnit } from "../../core/detect/evaluation-table";
import { plainGrade } from "../../core/score/grade";
import { unitFactor } from "../../core/values/unit";
import { summaryWords } from "../../words/summary";
import { unitKey, unitOf } from "../batch/unit-name";
import type { FileReport, TableReport } from "../report";

/** One table in 自评结果汇总表. Money in 万元, scores in points, all plain decimals; null: not stated. */
export interface SummaryRow {
  readonly path: string;
  readonly unit: string | null;
  /** Project, or the table's title. */
  readonly name: string;
  readonly overall: boolean;
  readonly year: number | null;
  readonly budget: string | null;
  readonly executed: string | null;
  /** 自评总分 as stated, else the computed one where it is complete. */
  readonly score: string | null;
  readonly scoreStated: boolean;
  readonly grade: string | null;
  /** Place among the rows (from zero) of an earlier table of the same unit, name and year; else null. */
  readonly sameAs: number | null;
}

/** What is not in the sums: a file that tells nothing, or a table that was submitted twice. */
export interface LeftOut {
  readonly path: string;
  readonly sheet: string | null;
  readonly because:
    | { readonly code: "unreadable"; readonly message: string }
    | { readonly code: "no-table" }
    | { readonly code: "duplicate"; readonly of: string };
}

export interface SummaryRows {
  readonly rows: readonly SummaryRow[];
  readonly leftOut: readonly LeftOut[];
}

/** What the summary needs of one file. Plain data. */
export interface SummaryPart {
  readonly path: string;
  /** Why it cannot be read; null when it can. */
  readonly error: string | null;
  readonly tables: readonly { readonly sheet: string; readonly row: SummaryRow }[];
}

/** The tables of a file; a summary submitted with them is none. */
export function summaryPart(file: FileReport): SummaryPart {
  const tables = file.tables.filter(({ kind }) => kind !== "summary");
  return {
    path: file.path,
    error: file.error?.message ?? null,
    tables: tables.map((table) => ({ sheet: table.sheet, row: rowOf(file, table) })),
  };
}

/** Collects the tables of a batch in its order; a table that says the same as an earlier one counts once. */
export class SummaryCollector {
  private readonly rows: SummaryRow[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly known = new Map<string, number>();

  add({ path, error: message, tables }: SummaryPart): void {
    const because =
      message !== null ? { code: "unreadable" as const, message } : { code: "no-table" as const };
    if (tables.length === 0) this.leftOut.push({ path, sheet: null, because });
    for (const { sheet, row } of tables) this.addTable(sheet, row);
  }

  result(): SummaryRows {
    return { rows: this.rows, leftOut: this.leftOut };
  }

  private addTable(sheet: string, row: SummaryRow): void {
    const key = JSON.stringify([unitKey(row.unit), unitKey(row.name), row.overall, row.year]);
    const at = this.known.get(key);
    const earlier = at === undefined ? undefined : this.rows[at];
    if (at === undefined || earlier === undefined) {
      this.known.set(key, this.rows.length);
      this.rows.push(row);
    } else if (saysTheSame(earlier, row))
      this.leftOut.push({
        path: row.path,
        sheet,
        because: { code: "duplicate", of: earlier.path },
      });
    else this.rows.push({ ...row, sameAs: at });
  }
}

function rowOf(file: FileReport, table: TableReport): SummaryRow {
  const { total, funds, moneyUnit, kind } = table;
  const row = funds.rows.find(({ role }) => role === "total");
  const stated = total.score?.value ?? null;
  const computed = total.computed.complete ? total.computed.score : null;
  const inTenThousands = (value: string | null | undefined) =>
    value == null ? null : converted(value, moneyUnit);
  return {
    path: file.path,
    unit: unitOf(file, table.organisation),
    name: table.project ?? table.title,
    overall: kind === "overall",
    year: table.year,
    budget: inTenThousands(row?.adjustedBudget?.value ?? row?.initialBudget?.value),
    executed: inTenThousands(row?.executed?.value),
    score: stated ?? computed,
    scoreStated: stated !== null,
    grade: statedGrade(total.grade?.text ?? "") ?? total.computed.grade,
    sameAs: null,
  };
}

/** 「优秀」 counts as 优; a grade of another scale stands as the table has it. */
function statedGrade(text: string): string | null {
  const plain = plainGrade(text);
  return summaryWords.gradeNames.find((name) => name === plain) ?? (text.trim() || null);
}

function converted(value: string, unit: MoneyUnit): string {
  const factor = unit === "万元" ? null : unitFactor(unit, "万元");
  return factor ? new Decimal(value).times(factor).toFixed() : value;
}

function saysTheSame(a: SummaryRow, b: SummaryRow): boolean {
  return a.budget === b.budget && a.executed === b.executed && a.score === b.score;
}
