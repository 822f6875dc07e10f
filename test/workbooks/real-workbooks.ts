import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
/** The samples, and more real tables where a folder of them stands beside the project. */
const FOLDERS = ["samples", "../shared/corpus/workbooks"];

export interface RealWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Published self-evaluation tables as workbooks. */
export const REAL_WORKBOOKS: readonly RealWorkbook[] = FOLDERS.flatMap(workbooksOf);

/** Those of the project itself. */
export const SAMPLE_WORKBOOKS: readonly RealWorkbook[] = workbooksOf("samples");

function workbooksOf(folder: string): readonly RealWorkbook[] {
  return workbooksIn(join(ROOT, folder)).map((name) => ({
    name: name.slice(0, -".xlsx".length),
    bytes: new Uint8Array(readFileSync(join(ROOT, folder, name))),
  }));
}

function workbooksIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  } catch {
    return [];
  }
}
