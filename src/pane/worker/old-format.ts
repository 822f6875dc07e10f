import { beginsLikeOldFormat } from "../../host/xlsx/file-kind";

/** Bytes that tell what a file may be. */
const HEAD = 16;

/** Whether a file may be an `.xls`, so that reading it takes a worker with the library for it. */
export async function mayBeOldFormat(file: Blob): Promise<boolean> {
  try {
    return beginsLikeOldFormat(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  } catch {
    // A file that cannot be read is told as that by the worker.
    return false;
  }
}
