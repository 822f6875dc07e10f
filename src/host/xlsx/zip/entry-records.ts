import { deflateSync } from "fflate";
import { joined } from "./byte-output";
import { crc32 } from "./crc32";
import {
  FLAG,
  METHOD,
  SIGNATURE,
  SIZE,
  UINT32_MAX,
  viewOf,
  ZIP64_EXTRA,
  type ZipEntry,
} from "./zip-entry";

/** An entry's new contents, packed. */
export interface Packed {
  readonly method: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Packs as the entry was packed, so that stored entries stay stored. */
export function pack(bytes: Uint8Array, stored: boolean): Packed {
  return {
    method: stored ? METHOD.stored : METHOD.deflated,
    data: stored ? bytes : deflateSync(bytes, { level: 6 }),
    size: bytes.length,
    crc: crc32(bytes),
  };
}

/** The central record of an untouched entry at its new place. */
export function movedRecord(archive: Uint8Array, entry: ZipEntry, localStart: number): Uint8Array {
  const record = archive.slice(entry.centralStart, entry.centralEnd);
  const view = viewOf(record);
  // An offset kept in the 64-bit field (never needed below 4 GB) comes back to its 32-bit place.
  if (view.getUint32(42, true) === UINT32_MAX) return withoutLargeOffset(record, localStart);
  view.setUint32(42, localStart, true);
  return record;
}

function withoutLargeOffset(record: Uint8Array, localStart: number): Uint8Array {
  const view = viewOf(record);
  const extraStart = SIZE.central + view.getUint16(28, true);
  const extraEnd = extraStart + view.getUint16(30, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const before = [20, 24].filter((field) => view.getUint32(field, true) === UINT32_MAX).length;
    view.setUint32(at + 4 + before * 8, localStart, true);
    view.setUint32(at + 8 + before * 8, 0, true);
  }
  return record;
}

/** The local header of an entry with new contents: name, time and extra fields stay. */
export function localHeader(archive: Uint8Array, entry: ZipEntry, packed: Packed): Uint8Array {
  const nameEnd =
    entry.localStart + SIZE.local + viewOf(archive).getUint16(entry.localStart + 26, true);
  const extra = withoutZip64(archive.subarray(nameEnd, entry.dataStart));
  const header = joined(archive.subarray(entry.localStart, nameEnd), extra);
  const view = viewOf(header);
  view.setUint16(6, view.getUint16(6, true) & ~FLAG.descriptor, true);
  writeSizes(view, 8, 14, packed);
  view.setUint16(28, extra.length, true);
  return header;
}

/** The central record of an entry with new contents. */
export function replacedRecord(
  archive: Uint8Array,
  entry: ZipEntry,
  packed: Packed,
  localStart: number,
): Uint8Array {
  const source = archive.subarray(entry.centralStart, entry.centralEnd);
  const lengths = viewOf(source);
  const nameEnd = SIZE.central + lengths.getUint16(28, true);
  const extraEnd = nameEnd + lengths.getUint16(30, true);
  const extra = withoutZip64(source.subarray(nameEnd, extraEnd));
  const record = joined(source.subarray(0, nameEnd), extra, source.subarray(extraEnd));
  const view = viewOf(record);
  view.setUint16(8, view.getUint16(8, true) & ~FLAG.descriptor, true);
  writeSizes(view, 10, 16, packed);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, localStart, true);
  return record;
}

/** Method at its place; checksum, packed size and size follow each other in both headers. */
function writeSizes(view: DataView, methodAt: number, crcAt: number, packed: Packed): void {
  view.setUint16(methodAt, packed.method, true);
  view.setUint32(crcAt, packed.crc, true);
  view.setUint32(crcAt + 4, packed.data.length, true);
  view.setUint32(crcAt + 8, packed.size, true);
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) kept.push(extra.subarray(at, end));
    at = end;
  }
  return joined(...kept, extra.subarray(Math.min(at, extra.length)));
}

/** 1 January 1980, the first day zip knows: new entries carry no clock, so output is reproducible. */
const NO_TIME = 0x0021_0000;

/** What two zip tools must understand: deflate. */
const VERSION_NEEDED = 20;

/** The records of an entry that was not there before. */
export function newRecords(
  name: string,
  packed: Packed,
  localStart: number,
): { readonly local: Uint8Array; readonly central: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const local = new Uint8Array(SIZE.local);
  const localView = viewOf(local);
  localView.setUint32(0, SIGNATURE.local, true);
  localView.setUint16(4, VERSION_NEEDED, true);
  localView.setUint16(6, FLAG.utf8, true);
  localView.setUint32(10, NO_TIME, true);
  writeSizes(localView, 8, 14, packed);
  localView.setUint16(26, nameBytes.length, true);
  const central = new Uint8Array(SIZE.central);
  const view = viewOf(central);
  view.setUint32(0, SIGNATURE.central, true);
  view.setUint16(4, VERSION_NEEDED, true);
  view.setUint16(6, VERSION_NEEDED, true);
  view.setUint16(8, FLAG.utf8, true);
  view.setUint32(12, NO_TIME, true);
  writeSizes(view, 10, 16, packed);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(42, localStart, true);
  return { local: joined(local, nameBytes), central: joined(central, nameBytes) };
}
