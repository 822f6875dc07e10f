import { crc32, inflateRawSync } from "node:zlib";
import { portableCompression, type Compression } from "../../host/xlsx/zip/compression";

/** Below this many packed bytes the call into native code costs more than it saves. */
const SMALL = 2_048;

/** Node's own zlib, bounded to the size an entry declares. */
export const nodeCompression: Compression = {
  inflate: (packed, size) =>
    packed.length < SMALL
      ? portableCompression.inflate(packed, size)
      : // 0 is no bound to zlib.
        inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  crc32: (bytes) => crc32(bytes),
};
