import { strToU8, Zip, ZipDeflate } from "fflate";
import { readDirectory } from "../../../src/host/xlsx/zip/zip-directory";
import { DEFAULT_LIMITS } from "../../../src/host/xlsx/open-limits";

/** The parts in an archive written as a stream: sizes stand behind the data, not before it. */
export function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, xml] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    entry.mtime = "2024-03-01T08:30:00";
    zip.add(entry);
    entry.push(strToU8(xml), true);
  }
  zip.end();
  return joined(chunks);
}

/** The same archive with its sizes, offsets and counts in 64-bit fields. */
export function withLargeFields(archive: Uint8Array): Uint8Array {
  const { entries, centralStart } = readDirectory(archive, DEFAULT_LIMITS);
  const central = entries.map((entry) => {
    const source = archive.slice(entry.centralStart, entry.centralEnd);
    const view = new DataView(source.buffer);
    const nameEnd = 46 + view.getUint16(28, true);
    for (const field of [20, 24, 42]) view.setUint32(field, 0xffffffff, true);
    view.setUint16(30, view.getUint16(30, true) + 28, true);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [entry.size, entry.packedSize, entry.localStart].forEach((value, order) => {
      extra.setUint32(4 + order * 8, value, true);
    });
    const field = new Uint8Array(extra.buffer);
    return joined([source.subarray(0, nameEnd), field, source.subarray(nameEnd)]);
  });
  const directory = joined(central);
  const endStart = centralStart + directory.length;
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setUint32(4, 44, true);
  end.setUint32(24, entries.length, true);
  end.setUint32(32, entries.length, true);
  end.setUint32(40, directory.length, true);
  end.setUint32(48, centralStart, true);
  end.setUint32(56, 0x07064b50, true);
  end.setUint32(64, endStart, true);
  end.setUint32(72, 1, true);
  end.setUint32(76, 0x06054b50, true);
  for (const count of [84, 86]) end.setUint16(count, 0xffff, true);
  for (const size of [88, 92]) end.setUint32(size, 0xffffffff, true);
  return joined([archive.subarray(0, centralStart), directory, new Uint8Array(end.buffer)]);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}
