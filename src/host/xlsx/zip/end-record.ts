import { damaged } from "../unreadable-error";
import { ARCHIVE, SIGNATURE, SIZE, viewOf } from "./zip-entry";

/** Where the central directory lies and how many entries it promises. */
export interface EndRecord {
  readonly endStart: number;
  readonly end64Start: number | null;
  readonly centralStart: number;
  readonly centralSize: number;
  readonly entries: number;
}

const COMMENT_MAX = 0xffff;

/** Finds the end record (a comment or padding may follow it); truncated files have none. */
export function readEndRecord(bytes: Uint8Array): EndRecord {
  const view = viewOf(bytes);
  const last = bytes.length - SIZE.end;
  for (let at = last; at >= 0 && at >= last - COMMENT_MAX; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== SIGNATURE.end) continue;
    const record = withLargeCounts(view, {
      endStart: at,
      end64Start: null,
      centralStart: view.getUint32(at + 16, true),
      centralSize: view.getUint32(at + 12, true),
      entries: view.getUint16(at + 10, true),
    });
    if (record.centralStart + record.centralSize <= at) return record;
  }
  throw damaged(ARCHIVE, "truncated");
}

/** The 64-bit figures, where a writer added them (some always do, whatever the size). */
function withLargeCounts(view: DataView, record: EndRecord): EndRecord {
  const locator = record.endStart - SIZE.end64Locator;
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.end64Locator) return record;
  const at = large(view, locator + 8);
  if (at + SIZE.end64 > locator || view.getUint32(at, true) !== SIGNATURE.end64)
    throw damaged(ARCHIVE, "zip-directory");
  return {
    endStart: record.endStart,
    end64Start: at,
    centralStart: large(view, at + 48),
    centralSize: large(view, at + 40),
    entries: large(view, at + 32),
  };
}

/** A 64-bit number; exact up to 2^53, and beyond that larger than any file. */
export function large(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}
