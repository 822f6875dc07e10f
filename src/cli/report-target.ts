import type { Outcome } from "../host/port";
import type { WriteProblem } from "./files/write-beside";
import { beginFile } from "./files/write-beside";
import type { TextStream } from "./io";

/** Where a report goes, piece by piece: a stream, or a file that appears when it is complete. */
export interface ReportTarget {
  write(piece: string | Uint8Array): Promise<void>;
  /** True when writing on is of no use. */
  readonly closed: boolean;
  finish(): Promise<Outcome<null, WriteProblem>>;
  /** Instead of finishing: leaves nothing behind. */
  discard(): Promise<void>;
}

export function streamTarget(stream: TextStream): Outcome<ReportTarget, never> {
  return {
    ok: true,
    value: {
      write: (piece) => {
        if (typeof piece !== "string") throw new Error("A workbook is written to a file only.");
        return stream.write(piece);
      },
      get closed() {
        return stream.closed;
      },
      finish: () => Promise.resolve({ ok: true, value: null }),
      discard: () => Promise.resolve(),
    },
  };
}

/** Pieces of text wait until so many characters have come together. */
const WORTH_WRITING = 1 << 20;

/** An older report of that name gives way when the new one is complete; a full disk is told at the end. */
export async function fileTarget(path: string): Promise<Outcome<ReportTarget, WriteProblem>> {
  const begun = await beginFile(path, { replace: true });
  if (!begun.ok) return begun;
  const file = begun.value;
  let failed: WriteProblem | null = null;
  let waiting: string[] = [];
  let length = 0;
  const put = async (piece: string | Uint8Array) => {
    if (failed === null) failed = await file.write(piece);
  };
  const flush = async () => {
    const text = waiting.join("");
    waiting = [];
    length = 0;
    if (text !== "") await put(text);
  };
  return {
    ok: true,
    value: {
      async write(piece) {
        if (typeof piece === "string") {
          waiting.push(piece);
          length += piece.length;
          if (length >= WORTH_WRITING) await flush();
          return;
        }
        await flush();
        await put(piece);
      },
      get closed() {
        return failed !== null;
      },
      async finish() {
        await flush();
        if (failed === null) return file.finish();
        await file.discard();
        return { ok: false, error: failed };
      },
      discard: () => file.discard(),
    },
  };
}
