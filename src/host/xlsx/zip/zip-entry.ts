/** One entry as the central directory gives it, its place in the file checked. */
export interface ZipEntry {
  /** As written, for messages. */
  readonly name: string;
  /** The name two entries may not share: `/` as separator, no leading slash, lower case. */
  readonly key: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
  /** The local header, and the packed data behind it. */
  readonly localStart: number;
  readonly dataStart: number;
}

export interface ZipDirectory {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly centralStart: number;
  /** The end record, with the comment behind it. */
  readonly endStart: number;
  /** The 64-bit end record before it, with its locator; null without one. */
  readonly end64Start: number | null;
}

export const METHOD = { stored: 0, deflated: 8 } as const;

/** Bits of the general purpose flags. */
export const FLAG = { encrypted: 1, descriptor: 8, utf8: 0x800 } as const;

export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  end64Locator: 0x07064b50,
} as const;

export const SIZE = { local: 30, central: 46, end: 22, end64: 56, end64Locator: 20 } as const;

/** Id of the extra field that holds 64-bit sizes and offsets. */
export const ZIP64_EXTRA = 0x0001;
export const UINT32_MAX = 0xffffffff;
export const UINT16_MAX = 0xffff;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What messages call the archive itself, where no entry is to blame. */
export const ARCHIVE = "zip";
