import { readFileSync } from "node:fs";
import { workbookFromRows, type RowSheets } from "../load/from-rows";
import { workbookFromXlsx } from "../load/from-xlsx";
import { standInFor, type StandIn } from "../stand-in";
import type { StandInWorkbook } from "../model/workbook";
import type { HostSettings } from "../wire/desk";
import { loadClient, type Client } from "./client";

export interface NodeStandIn extends StandIn, Client {
  /** Takes the globals away again. */
  close(): void;
}

/**
 * Excel for a test in Node: the unmodified client over the stand-in. `Excel`, `Office` and
 * `OfficeExtension` are set as globals until `close()`, since the adapter knows them as such.
 */
export function openWith(
  workbook: StandInWorkbook,
  settings: Partial<HostSettings> = {},
): NodeStandIn {
  const standIn = standInFor(workbook, settings);
  const loaded = loadClient(standIn);
  const { client } = loaded;
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  for (const name of names) globals[name] = client[name];
  const close = () => {
    for (const name of names) if (globals[name] === client[name]) globals[name] = undefined;
    loaded.release();
  };
  return { ...standIn, ...client, close };
}

/** A workbook written in the test: rows of values by sheet name. */
export function openRows(sheets: RowSheets, settings: Partial<HostSettings> = {}): NodeStandIn {
  return openWith(workbookFromRows(sheets), settings);
}

/** A file, read by another reader than the product's. */
export async function openFile(
  file: string | Uint8Array,
  settings: Partial<HostSettings> = {},
): Promise<NodeStandIn> {
  const bytes = typeof file === "string" ? new Uint8Array(readFileSync(file)) : file;
  return openWith(await workbookFromXlsx(bytes), settings);
}
