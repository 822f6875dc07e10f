import type { Finding } from "../core/check/finding";
import type { Severity } from "../core/check/rule";
import type { Mark } from "../core/edits/mark";
import { DEFAULT_COLOURS, planMarks } from "../core/edits/plan-marks";
import type { CheckedWorkbook } from "./check-workbook";

/** The marks of a checked workbook at these severities, without notes. */
export function marksOf(
  { tables, findings }: CheckedWorkbook,
  severities: readonly Severity[],
): readonly Mark[] {
  const all: readonly Finding[] = [...tables.flatMap((table) => table.findings), ...findings];
  return planMarks(all, { severities, colours: DEFAULT_COLOURS, noteOf: null });
}
