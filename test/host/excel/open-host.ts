import { ExcelWorkbook } from "../../../src/host/excel/excel-workbook";
import { diagnosticFacts, hasNotes } from "../../../src/host/excel/requirements";
import type { WaitingListener } from "../../../src/host/excel/excel-runs";

/** The adapter over whatever Excel stands in at the moment. */
export function excelHost(onWaiting?: WaitingListener): ExcelWorkbook {
  return new ExcelWorkbook({ onWaiting, notes: hasNotes(), facts: diagnosticFacts() });
}
