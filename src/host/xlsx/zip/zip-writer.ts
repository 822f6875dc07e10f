import { ByteOutput } from "./byte-output";
import { localHeader, movedRecord, newRecords, pack, replacedRecord } from "./entry-records";
import {
  METHOD,
  SIZE,
  UINT16_MAX,
  UINT32_MAX,
  viewOf,
  type ZipDirectory,
  type ZipEntry,
} from "./zip-entry";

/** What is to differ from the archive that was read; keys as in `ZipEntry.key`. */
export interface ArchiveChanges {
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
  /** New entries by name, in the order they are to stand. */
  readonly added: ReadonlyMap<string, Uint8Array>;
}

/** The archive with the changes made; untouched entries keep every byte, order included. */
export function writeArchive(
  archive: Uint8Array,
  directory: ZipDirectory,
  changes: ArchiveChanges,
): Uint8Array {
  const output = new ByteOutput();
  const kept = directory.entries.filter((entry) => !changes.removed.has(entry.key));
  const central = new Map<ZipEntry, Uint8Array>();
  const byPlace = [...directory.entries].sort((a, b) => a.localStart - b.localStart);
  output.push(archive.subarray(0, byPlace[0]?.localStart ?? 0));
  byPlace.forEach((entry, order) => {
    if (changes.removed.has(entry.key)) return;
    const at = output.length;
    const replacement = changes.replaced.get(entry.key);
    if (replacement === undefined) {
      // Up to the next entry, so that data descriptors and padding go along.
      const end = byPlace[order + 1]?.localStart ?? directory.centralStart;
      output.push(archive.subarray(entry.localStart, end));
      central.set(entry, movedRecord(archive, entry, at));
    } else {
      const packed = pack(replacement, entry.method === METHOD.stored);
      output.push(localHeader(archive, entry, packed));
      output.push(packed.data);
      central.set(entry, replacedRecord(archive, entry, packed, at));
    }
  });
  const addedRecords = [...changes.added].map(([name, bytes]) => {
    const packed = pack(bytes, false);
    const records = newRecords(name, packed, output.length);
    output.push(records.local);
    output.push(packed.data);
    return records.central;
  });
  const centralStart = output.length;
  for (const entry of kept) output.push(central.get(entry) ?? new Uint8Array());
  for (const record of addedRecords) output.push(record);
  const count = kept.length + addedRecords.length;
  output.push(endRecords(archive, directory, { count, centralStart, centralEnd: output.length }));
  return output.join();
}

interface CentralPlace {
  readonly count: number;
  readonly centralStart: number;
  readonly centralEnd: number;
}

/** The end record with the comment that was there; 64-bit ones go along where there were some. */
function endRecords(
  archive: Uint8Array,
  { endStart, end64Start }: ZipDirectory,
  { count, centralStart, centralEnd }: CentralPlace,
): Uint8Array {
  const start = end64Start ?? endStart;
  const records = archive.slice(start);
  const view = viewOf(records);
  if (end64Start !== null) {
    for (const at of [24, 32]) setLarge(view, at, count);
    setLarge(view, 40, centralEnd - centralStart);
    setLarge(view, 48, centralStart);
    setLarge(view, endStart - start - SIZE.end64Locator + 8, centralEnd);
  }
  const end = endStart - start;
  // Fields that point to the 64-bit record keep doing so.
  for (const at of [8, 10])
    if (view.getUint16(end + at, true) !== UINT16_MAX) view.setUint16(end + at, count, true);
  const places = { 12: centralEnd - centralStart, 16: centralStart };
  for (const [at, value] of Object.entries(places))
    if (view.getUint32(end + Number(at), true) !== UINT32_MAX)
      view.setUint32(end + Number(at), value, true);
  return records;
}

function setLarge(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
  view.setUint32(at + 4, 0, true);
}
