import { ByteOutput } from "../zip/byte-output";

/** Bytes `start` to `end` of a part give way to `bytes`; an insertion has `start` equal to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Bytes that go. */
export function removal({ start, end }: Pick<Splice, "start" | "end">): Splice {
  return { start, end, bytes: new Uint8Array() };
}

/**
 * The part with the splices made, all else byte for byte. Splices may come in any order but not
 * overlap; insertions at one place keep their order. Gives the same array when nothing changes.
 */
export function spliced(part: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const real = splices.filter((splice) => !changesNothing(part, splice));
  if (real.length === 0) return part;
  const output = new ByteOutput();
  let at = 0;
  for (const splice of [...real].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) throw new RangeError("Splices overlap");
    output.push(part.subarray(at, splice.start));
    output.push(splice.bytes);
    at = splice.end;
  }
  output.push(part.subarray(at));
  return output.join();
}

function changesNothing(part: Uint8Array, { start, end, bytes }: Splice): boolean {
  return (
    end - start === bytes.length && bytes.every((byte, offset) => part[start + offset] === byte)
  );
}
