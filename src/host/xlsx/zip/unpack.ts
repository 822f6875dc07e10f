import { damaged } from "../unreadable-error";
import type { Compression } from "./compression";
import { METHOD, type ZipEntry } from "./zip-entry";

/**
 * The bytes of an entry, never more than it declares, their checksum proven.
 * Throws `UnreadableError`: damaged, with the entry's name and what is wrong with it.
 */
export function unpack(archive: Uint8Array, entry: ZipEntry, compression: Compression): Uint8Array {
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const bytes = unpackData(packed, entry, compression);
  if (bytes.length !== entry.size) throw damaged(entry.name, "declared-size");
  if (compression.crc32(bytes) !== entry.crc) throw damaged(entry.name, "checksum");
  return bytes;
}

function unpackData(packed: Uint8Array, entry: ZipEntry, compression: Compression): Uint8Array {
  if (entry.method === METHOD.stored) return packed;
  if (entry.method !== METHOD.deflated) throw damaged(entry.name, "compression-method");
  try {
    return compression.inflate(packed, entry.size);
  } catch (error) {
    throw damaged(entry.name, isRangeError(error) ? "declared-size" : "compressed-data");
  }
}

/** By name, since errors of the platform's own arrays can come from another realm. */
function isRangeError(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "name" in error && error.name === "RangeError"
  );
}
