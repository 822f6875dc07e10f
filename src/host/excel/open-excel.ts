import type { Outcome } from "../port";
import type { WaitingListener } from "./excel-runs";
import { ExcelWorkbook } from "./excel-workbook";
import { type ExcelUnavailable, findExcel } from "./find-excel";

export interface OpenOptions {
  readonly onWaiting?: WaitingListener;
  /** How long office.js may take to get ready. */
  readonly patienceMs?: number;
}

/** The workbook open in Excel, once office.js is ready. Never rejects. */
export async function openExcel({ onWaiting, patienceMs }: OpenOptions = {}): Promise<
  Outcome<ExcelWorkbook, ExcelUnavailable>
> {
  const found = await findExcel(patienceMs);
  return found.ok ? { ok: true, value: new ExcelWorkbook({ onWaiting, ...found.value }) } : found;
}
