import { resolve } from "node:path";
import type { WorkbookSource } from "../../app/check-batch";
import { openForReading } from "../../host/open-for-reading";
import { nodeCompression } from "./node-compression";
import { readInput } from "./read-input";

/** A workbook on the disk, opened only when its turn comes. */
export function workbookSource(path: string, cwd: string): WorkbookSource {
  return {
    path,
    async open() {
      const bytes = await readInput(resolve(cwd, path));
      return bytes.ok ? openForReading(bytes.value, {}, nodeCompression) : bytes;
    },
  };
}
