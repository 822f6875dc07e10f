import { unpackText } from "../../host/packed-text";
import { addToTotals, NO_TOTALS } from "../../report/file-report";
import { jsonBegin, jsonEnd, jsonPart, jsonSeparator } from "../../report/json";
import type { FileReport } from "../../report/report";
import type { BatchFormat } from "./page-service";

/** The report over many files as one document; reports are unpacked one at a time. */
export function batchDocument(
  _format: BatchFormat,
  packed: readonly Uint8Array[],
  seconds: number,
): Promise<Uint8Array> {
  const parts = [jsonBegin()];
  let totals = NO_TOTALS;
  for (const [index, bytes] of packed.entries()) {
    const report = fileReportOf(bytes);
    totals = addToTotals(totals, report);
    parts.push(jsonSeparator(index), jsonPart(report));
  }
  parts.push(jsonEnd({ totals, staleAcknowledgements: [], seconds }));
  return Promise.resolve(new TextEncoder().encode(parts.join("")));
}

/** This worker, or another of the same page, packed it. */
function fileReportOf(packed: Uint8Array): FileReport {
  return JSON.parse(unpackText(packed)) as FileReport;
}
