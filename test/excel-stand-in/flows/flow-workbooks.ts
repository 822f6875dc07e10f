import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MarkOptions, Session } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { excelHost } from "../../host/excel/open-host";
import { workbookFromXlsx } from "../load/from-xlsx";
import { picture } from "../model/snapshot";
import { restored, stored, type StoredWorkbook } from "../model/stored";
import { openWith, type NodeStandIn } from "../node/open-stand-in";

const ROOT = join(__dirname, "../../..");

/** A sample and three real tables; the latter where they are at hand. */
export const FLOW_FILES = [
  "samples/襄阳市委编办2021.xlsx",
  ...["002-yongde", "009-huangshi-library", "018-chongqing-rongmeiti"].map(
    (name) => `../shared/corpus/workbooks/${name}.xlsx`,
  ),
].filter((path) => existsSync(join(ROOT, path)));

export async function loaded(path: string): Promise<StoredWorkbook> {
  return stored(await workbookFromXlsx(new Uint8Array(readFileSync(join(ROOT, path)))));
}

export interface OpenedFlow {
  readonly excel: NodeStandIn;
  readonly session: Session;
  /** Everything that is saved with the file, as it now stands. */
  picture(): Record<string, unknown>;
}

/** The session of the pane over the adapter, Microsoft's client and the stand-in. */
export function openFlow(workbook: StoredWorkbook): OpenedFlow {
  const excel = openWith(restored(workbook));
  return {
    excel,
    session: openSession(excelHost(), { path: workbook.name }),
    picture: () => picture(excel.workbook),
  };
}

/** Somebody empties every score that can be computed, so that there is something to write. */
export async function emptyScores({ session, excel }: OpenedFlow): Promise<void> {
  const read = await session.read();
  if (!read.ok) throw new Error(read.error.code);
  for (const { cell, computed } of read.value.tables.flatMap(({ scores }) => scores))
    if (cell !== null && computed !== null) excel.person.type(cell, "");
}

export const MARKS: MarkOptions = {
  severities: ["error", "warning", "info"],
  notes: false,
  colours: { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" },
};

interface PicturedSheet {
  readonly name: string;
  readonly cells: Record<string, unknown>;
}

/** The cells in which two pictures differ: `'表1'!G12`. */
export function differingCells(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] {
  const now = after["sheets"] as readonly PicturedSheet[];
  return (before["sheets"] as readonly PicturedSheet[]).flatMap(({ name, cells }, order) => {
    const others = now[order]?.cells ?? {};
    const addresses = new Set([...Object.keys(cells), ...Object.keys(others)]);
    return [...addresses]
      .filter((address) => JSON.stringify(cells[address]) !== JSON.stringify(others[address]))
      .map((address) => `'${name}'!${address}`);
  });
}
