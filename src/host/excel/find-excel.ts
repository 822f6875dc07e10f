import type { HostCapabilities, Outcome } from "../port";
import { BASELINE, diagnosticFacts, excelApiVersion, hasNotes, supportsSet } from "./requirements";

/** Why there is no Excel to work with. */
export type ExcelUnavailable =
  /** office.js did not load, or never said that it is ready. */
  | { readonly code: "office-missing" }
  /** Opened outside Excel: in a browser, in Word. */
  | { readonly code: "not-excel"; readonly host: string }
  /** This Excel has requirement set `found`; `needed` is the oldest that will do. */
  | { readonly code: "too-old"; readonly found: string; readonly needed: string };

/** What decides how this Excel behaves. */
export interface ExcelHere {
  readonly notes: boolean;
  readonly facts: HostCapabilities["facts"];
}

const PATIENCE_MS = 15_000;

/**
 * The Excel around us, once office.js is ready; `patienceMs`: how long that may take. Never rejects.
 * Stands alone, so that the pane can show itself before all of the host is loaded.
 */
export async function findExcel(
  patienceMs = PATIENCE_MS,
): Promise<Outcome<ExcelHere, ExcelUnavailable>> {
  const host = await readyHost(patienceMs);
  if (host === undefined) return unavailable({ code: "office-missing" });
  if (host !== "Excel") return unavailable({ code: "not-excel", host });
  if (!supportsSet("ExcelApi", BASELINE))
    return unavailable({ code: "too-old", found: excelApiVersion(), needed: BASELINE });
  return { ok: true, value: { notes: hasNotes(), facts: diagnosticFacts() } };
}

export function capabilitiesOf({ notes, facts }: ExcelHere): HostCapabilities {
  return { kind: "excel", notes, events: true, select: true, facts };
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
