import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** The arithmetic of unpacking. A host with a faster one of its own (Node's zlib) may give it. */
export interface Compression {
  /**
   * Inflates raw deflate data that is said to unpack to `size` bytes. Throws a `RangeError` where
   * it unpacks to more and any other error where it is broken; must not spend memory or much time
   * beyond `size`.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** The CRC-32 of zip archives, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/**
 * Packed bytes inflated before the size is looked at again: deflate grows at most 1032 times, so
 * data that lies about its size costs at most some 130 MB of work.
 */
const STEP = 128 * 1024;

/** Works everywhere. */
export const portableCompression: Compression = {
  inflate: (packed, size) =>
    packed.length <= STEP ? inflateAtOnce(packed, size) : inflateInSteps(packed, size),
  crc32,
};

function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  // One byte of room more than said shows that there is more.
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (bytes.length > size) throw new RangeError("More than said");
  return bytes;
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError("More than said");
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return bytes.subarray(0, filled);
}
