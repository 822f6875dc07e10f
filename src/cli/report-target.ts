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
    },
  };
}

/** An older report of that name gives way when the new one is complete; a full disk is told at the end. */
export async function fileTarget(path: string): Promise<Outcome<ReportTarget, WriteProblem>> {
  const begun = await beginFile(path, { replace: true });
  if (!begun.ok) return begun;
  const file = begun.value;
  let failed: WriteProblem | null = null;
  return {
    ok: true,
    value: {
      async write(piece) {
        if (failed === null) failed = await file.write(piece);
      },
      get closed() {
        return failed !== null;
      },
      async finish() {
        if (failed === null) return file.finish();
        await file.discard();
        return { ok: false, error: failed };
      },
    },
  };
}
