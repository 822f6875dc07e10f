import { deflateSync, inflateSync } from "fflate";

/** A text in as few bytes as is quick: hundreds of reports are kept that way. */
export function packText(text: string): Uint8Array {
  return deflateSync(new TextEncoder().encode(text), { level: 4 });
}

/** The text that `packText` packed. */
export function unpackText(packed: Uint8Array): string {
  return new TextDecoder().decode(inflateSync(packed));
}
