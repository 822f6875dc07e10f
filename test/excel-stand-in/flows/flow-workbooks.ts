import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "@jest/globals";
import type { MarkOptions, Session } from "../../../src/pane/session/session";
import * as formAnswers from "../../../src/pane/session/form-answers";
import { openSession } from "../../../src/pane/session/workbook-session";
import { reportSheet } from "../../../src/report/sheet/report-sheet";
import { excelHost } from "../../host/excel/open-host";
import { workbookFromXlsx } from "../load/from-xlsx";
import { picture } from "../model/snapshot";
import { restored, stored, type StoredWorkbook } from "../model/stored";
import { openWith, type NodeStandIn } from "../node/open-stand-in";

const ROOT = join(__dirname, "../../..");

const SAMPLES = readdirSync(join(ROOT, "samples"))
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => `samples/${name}`);

/** Real tables that lie beside the repository, not in it. */
const REAL_TABLES = ["002-yongde", "009-huangshi-library", "018-chongqing-rongmeiti"].map(
  (name) => `../shared/corpus/workbooks/${name}.xlsx`,
);

/** Tests of every sample and of three real tables; of those not at hand it is said that they are skipped. */
export function describeWorkbooks(tests: (path: string) => void): void {
  for (const path of [...SAMPLES, ...REAL_TABLES]) {
    const name = path.split("/").at(-1) ?? path;
    const run = () => {
      tests(path);
    };
    if (existsSync(join(ROOT, path))) describe(name, run);
    else describe.skip(`${name} (not beside this repository)`, run);
  }
}

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
    session: openSession(excelHost(), {
      path: workbook.name,
      drawReport: reportSheet,
      formAnswers: () => formAnswers,
    }),
    picture: () => picture(excel.workbook),
  };
}

/** Somebody empties every score that can be computed, so that there is something to write. */
async function emptyScores({ session, excel }: OpenedFlow): Promise<void> {
  const read = await session.read();
  if (!read.ok) throw new Error(read.error.code);
  for (const { cell, computed } of read.value.tables.flatMap(({ scores }) => scores))
    if (cell !== null && computed !== null) excel.person.type(cell, "");
}

/** The workbook with its computable scores empty. */
export async function withoutScores(workbook: StoredWorkbook): Promise<StoredWorkbook> {
  const flow = openFlow(workbook);
  await emptyScores(flow);
  flow.excel.close();
  return stored(flow.excel.workbook);
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

export function sheetsOf(pictured: Record<string, unknown>): readonly PicturedSheet[] {
  return pictured["sheets"] as readonly PicturedSheet[];
}

/** The cells in which two pictures differ: `'表1'!G12`. */
export function differingCells(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] {
  const now = sheetsOf(after);
  return sheetsOf(before).flatMap(({ name, cells }, order) => {
    const others = now[order]?.cells ?? {};
    const addresses = new Set([...Object.keys(cells), ...Object.keys(others)]);
    return [...addresses]
      .filter((address) => JSON.stringify(cells[address]) !== JSON.stringify(others[address]))
      .map((address) => `'${name}'!${address}`);
  });
}
