/** Collects chunks of bytes and joins them once. */
export class ByteOutput {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  join(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const output = new ByteOutput();
  for (const piece of pieces) output.push(piece);
  return output.join();
}
