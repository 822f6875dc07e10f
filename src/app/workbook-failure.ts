import type { Unreadable } from "../host/port";
import { UnreadableError } from "../host/xlsx/unreadable-error";

/** A fault of this program on one workbook: named apart, so that it is not put on the file. */
export interface InternalFailure {
  readonly code: "internal";
  readonly values: { readonly detail: string };
}

/** Why nothing can be said of a workbook: it cannot be read, or this program failed on it. */
export type WorkbookFailure = Unreadable | InternalFailure;

/** What was thrown while a workbook was read: damage found late, or a fault of this program. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof UnreadableError) return error.unreadable;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "internal", values: { detail } };
}
