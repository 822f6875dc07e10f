import type { Outcome, Unreadable, WorkbookReader } from "../host/port";
import type { CheckedWorkbook } from "./check-workbook";
import { checkWorkbook } from "./check-workbook";
import type { ReadingOptions } from "./score-tables";
import type { WorkbookFailure } from "./workbook-failure";
import { failureOf } from "./workbook-failure";

/** A workbook still to be opened. */
export interface WorkbookSource {
  /** As the person named it. */
  readonly path: string;
  open(): Promise<Outcome<WorkbookReader, Unreadable>>;
}

export interface CheckedFile {
  readonly path: string;
  readonly outcome: Outcome<CheckedWorkbook, WorkbookFailure>;
}

/**
 * Checks one workbook after another and keeps nothing of those given out, so that memory does not
 * grow with their number. A workbook that cannot be read is an outcome like the others, never the end.
 */
export async function* checkBatch(
  sources: Iterable<WorkbookSource>,
  options: ReadingOptions = {},
): AsyncGenerator<CheckedFile, void, void> {
  for (const source of sources)
    yield { path: source.path, outcome: await checkedOutcome(source, options) };
}

async function checkedOutcome(
  source: WorkbookSource,
  options: ReadingOptions,
): Promise<CheckedFile["outcome"]> {
  try {
    const opened = await source.open();
    if (!opened.ok) return opened;
    return { ok: true, value: await checkWorkbook(opened.value, options) };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}
