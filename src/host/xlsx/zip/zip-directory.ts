import { type OpenLimits, RATIO_FLOOR, tooLarge } from "../open-limits";
import { damaged, UnreadableError } from "../unreadable-error";
import { large, readEndRecord } from "./end-record";
import {
  ARCHIVE,
  FLAG,
  METHOD,
  SIGNATURE,
  SIZE,
  UINT32_MAX,
  viewOf,
  ZIP64_EXTRA,
  type ZipDirectory,
  type ZipEntry,
} from "./zip-entry";

/**
 * Reads and judges the directory of a zip archive; unpacks nothing.
 * Throws `UnreadableError`: damaged (truncated, records that contradict each other or overlap,
 * duplicate names, names outside the package), too-large, encrypted.
 */
export function readDirectory(bytes: Uint8Array, limits: OpenLimits): ZipDirectory {
  const end = readEndRecord(bytes);
  if (end.entries > limits.entries) throw tooLarge("entries", end.entries, limits.entries);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const stop = end.centralStart + end.centralSize;
  for (let at = end.centralStart; at < stop;) {
    if (at + SIZE.central > stop || view.getUint32(at, true) !== SIGNATURE.central)
      throw damaged(ARCHIVE, "zip-directory");
    const entry = readEntry(bytes, view, at, stop);
    entries.push(entry);
    if (entries.length > limits.entries) throw tooLarge("entries", entries.length, limits.entries);
    at = entry.centralEnd;
  }
  if (entries.length !== end.entries) throw damaged(ARCHIVE, "zip-directory");
  judgeSizes(entries, limits);
  judgeNames(entries);
  judgePlaces(entries, end.centralStart);
  const { centralStart, endStart, end64Start } = end;
  return { entries, centralStart, endStart, end64Start };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, stop: number): ZipEntry {
  const nameEnd = at + SIZE.central + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const centralEnd = extraEnd + view.getUint16(at + 32, true);
  if (centralEnd > stop) throw damaged(ARCHIVE, "zip-directory");
  const nameBytes = bytes.subarray(at + SIZE.central, nameEnd);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & FLAG.encrypted)
    throw new UnreadableError({ code: "encrypted", values: { part: name } });
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const dataStart = readLocalHeader(bytes, view, sizes.localStart, nameBytes, name);
  return {
    name,
    key: nameKey(name),
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: sizes.packedSize,
    size: sizes.size,
    centralStart: at,
    centralEnd,
    localStart: sizes.localStart,
    dataStart,
  };
}

interface EntrySizes {
  readonly size: number;
  readonly packedSize: number;
  readonly localStart: number;
}

/** Sizes and offset; those that do not fit 32 bits stand in the 64-bit extra field, in this order. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number): EntrySizes {
  let next = zip64Extra(view, extraStart, extraEnd);
  const take = (short: number): number => {
    if (short !== UINT32_MAX || next === null || next + 8 > extraEnd) return short;
    next += 8;
    return large(view, next - 8);
  };
  const size = take(view.getUint32(at + 24, true));
  const packedSize = take(view.getUint32(at + 20, true));
  return { size, packedSize, localStart: take(view.getUint32(at + 42, true)) };
}

function zip64Extra(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  return null;
}

/** Where the packed data begins; the local header must tell the same name. */
function readLocalHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: Uint8Array,
  part: string,
): number {
  if (at + SIZE.local > bytes.length) throw damaged(part, "truncated");
  if (view.getUint32(at, true) !== SIGNATURE.local) throw damaged(part, "zip-directory");
  const nameLength = view.getUint16(at + 26, true);
  const same =
    nameLength === name.length &&
    name.every((byte, offset) => bytes[at + SIZE.local + offset] === byte);
  if (!same) throw damaged(part, "zip-directory");
  return at + SIZE.local + nameLength + view.getUint16(at + 28, true);
}

/** The form under which two names are the same part: package names ignore case. */
export function nameKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

function judgeNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name, key } of entries) {
    if (key.split("/").includes("..") || /^[a-z]:/.test(key) || key.includes("\0"))
      throw damaged(name, "name-outside");
    if (seen.has(key)) throw damaged(name, "duplicate-name");
    seen.add(key);
  }
}

function judgeSizes(entries: readonly ZipEntry[], limits: OpenLimits): void {
  let expanded = 0;
  for (const entry of entries) {
    expanded += entry.size;
    if (expanded > limits.expandedBytes)
      throw tooLarge("expandedBytes", expanded, limits.expandedBytes);
    const ratio = entry.size / Math.max(1, entry.packedSize);
    if (entry.size > RATIO_FLOOR && ratio > limits.expansionRatio)
      throw tooLarge("expansionRatio", ratio, limits.expansionRatio, entry.name);
    if (entry.method === METHOD.stored && entry.packedSize !== entry.size)
      throw damaged(entry.name, "declared-size");
  }
}

/** Data lies before the directory, and no two entries share bytes (a way to multiply a bomb). */
function judgePlaces(entries: readonly ZipEntry[], centralStart: number): void {
  const byPlace = [...entries].sort((a, b) => a.localStart - b.localStart);
  byPlace.forEach((entry, order) => {
    const limit = byPlace[order + 1]?.localStart ?? centralStart;
    if (entry.dataStart + entry.packedSize > limit) throw damaged(entry.name, "zip-directory");
  });
}
