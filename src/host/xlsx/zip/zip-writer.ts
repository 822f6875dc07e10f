import { ByteOutput } from "./byte-output";
import { localHeader, movedRecord, newRecords, pack, replacedRecord } from "./entry-records";
import { METHOD, viewOf, type ZipDirectory, type ZipEntry } from "./zip-entry";

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
  output.push(
    endRecord(archive, directory, kept.length + addedRecords.length, centralStart, output.length),
  );
  return output.join();
}

/** A plain end record with the comment that was there. */
function endRecord(
  archive: Uint8Array,
  directory: ZipDirectory,
  entries: number,
  centralStart: number,
  centralEnd: number,
): Uint8Array {
  const record = archive.slice(directory.endStart);
  const view = viewOf(record);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, centralEnd - centralStart, true);
  view.setUint32(16, centralStart, true);
  return record;
}
