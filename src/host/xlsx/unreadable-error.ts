import type { Unreadable } from "../port";

/** What is wrong with a damaged file; `values.reason` of an `Unreadable` with code `damaged`. */
export type DamageReason =
  /** The file ends before its directory or before the data the directory promises. */
  | "truncated"
  /** The zip directory contradicts itself or the records it points to. */
  | "zip-directory"
  | "duplicate-name"
  /** A name that leaves the package: `../`, a drive letter. */
  | "name-outside"
  | "compression-method"
  | "compressed-data"
  /** An entry unpacks to more or fewer bytes than it declares. */
  | "declared-size"
  | "checksum"
  | "missing"
  | "encoding"
  | "not-well-formed"
  /** Entities are never expanded, so a part with a document type is not read. */
  | "doctype"
  /** Well-formed, but not the markup this part must hold. */
  | "content";

/**
 * Thrown inside the host, and what `read`, `survey` and `apply` reject with when a part that is
 * unpacked only on demand turns out to be damaged.
 */
export class UnreadableError extends Error {
  constructor(readonly unreadable: Unreadable) {
    super(`${unreadable.code} ${JSON.stringify(unreadable.values)}`);
    this.name = "UnreadableError";
  }
}

/** The error for a damaged part; `at` is the byte offset inside the unpacked part. */
export function damaged(part: string, reason: DamageReason, at?: number): UnreadableError {
  return new UnreadableError({
    code: "damaged",
    values: { part, reason, ...(at === undefined ? {} : { at: String(at) }) },
  });
}
