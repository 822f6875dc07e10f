import type { Outcome } from "../port";
import type { WaitingListener } from "./excel-runs";
import { ExcelWorkbook } from "./excel-workbook";
import { BASELINE, diagnosticFacts, excelApiVersion, hasNotes, supportsSet } from "./requirements";

/** Why there is no Excel to work with. */
export type ExcelUnavailable =
  /** office.js did not load, or never said that it is ready. */
  | { readonly code: "office-missing" }
  /** Opened outside Excel: in a browser, in Word. */
  | { readonly code: "not-excel"; readonly host: string }
  /** This Excel has requirement set `found`; `needed` is the oldest that will do. */
  | { readonly code: "too-old"; readonly found: string; readonly needed: string };

export interface OpenOptions {
  readonly onWaiting?: WaitingListener;
  /** How long office.js may take to get ready. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 15_000;

/** The workbook open in Excel, once office.js is ready. Never rejects. */
export async function openExcel({ onWaiting, patienceMs = PATIENCE_MS }: OpenOptions = {}): Promise<
  Outcome<ExcelWorkbook, ExcelUnavailable>
> {
  const host = await readyHost(patienceMs);
  if (host === undefined) return unavailable({ code: "office-missing" });
  if (host !== "Excel") return unavailable({ code: "not-excel", host });
  if (!supportsSet("ExcelApi", BASELINE))
    return unavailable({ code: "too-old", found: excelApiVersion(), needed: BASELINE });
  const workbook = new ExcelWorkbook({ onWaiting, notes: hasNotes(), facts: diagnosticFacts() });
  return { ok: true, value: workbook };
}

function unavailable(error: ExcelUnavailable): {
  readonly ok: false;
  readonly error: ExcelUnavailable;
} {
  return { ok: false, error };
}

/** The application around us, `null` for a mere browser; undefined where office.js does not answer. */
async function readyHost(patienceMs: number): Promise<string | undefined> {
  const globals: { readonly Office?: typeof Office } = globalThis;
  if (!globals.Office) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  const ready = globals.Office.onReady().then(
    ({ host }) => String(host),
    () => undefined,
  );
  const host = await Promise.race([ready, tooLate]);
  clearTimeout(timer);
  return host;
}
