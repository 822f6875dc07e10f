/** What the product says of a sheet, brought down to what the test compares. */
import type { Finding } from "../../../../src/core/check/finding";
import type { ScoredTable, Severity } from "../../../../src/core/check/rule";
import { checkTables } from "../../../../src/core/check/runner";
import { detectTables } from "../../../../src/core/detect/detect";
import { formById } from "../../../../src/core/forms";
import { toA1 } from "../../../../src/core/grid/address";
import type { Grid } from "../../../../src/core/grid/grid";
import { resolvePolicy } from "../../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../../src/core/score/score-table";

export interface Said {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell the finding is about, then the others. */
  readonly cells: readonly string[];
}

/** The findings that stand by themselves; those explained by another one are left out. */
export function examined(grids: readonly Grid[]): readonly Said[] {
  const { tables, narratives } = detectTables(grids, {});
  const scored = tables.map((table): ScoredTable => {
    const form = formById(table.form);
    return { table, form, scorecard: scoreTable(table, resolvePolicy(table, form, null)) };
  });
  const { tables: found, workbook } = checkTables({ tables: scored, narratives });
  return [...found.flat(), ...workbook].map(said);
}

export function isAlarming({ severity }: Said): boolean {
  return severity !== "info";
}

export function inBrief({ rule, message, severity, cells }: Said): string {
  return `${severity} ${rule}.${message} ${cells[0] ?? "-"}`;
}

function said({ rule, messageId, severity, cells }: Finding): Said {
  return {
    rule,
    message: messageId,
    severity,
    sheet: cells[0]?.sheet ?? "",
    cells: cells.map(({ at }) => toA1(at)),
  };
}
