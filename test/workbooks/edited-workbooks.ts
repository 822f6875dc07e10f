import { expect } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { marksOf } from "../../src/app/mark-workbook";
import { applyScores, planWorkbook } from "../../src/app/score-workbook";
import { countMarkedCells, type Mark } from "../../src/core/edits/mark";
import type { PlannedCell } from "../../src/core/edits/score-plan";
import { EMPTY_STATE } from "../../src/core/state/workbook-state";
import type { XlsxWorkbook } from "../../src/host/xlsx/xlsx-workbook";
import { number, planFor } from "../host/xlsx/cell-writes";
import { RICH_WORKBOOK } from "../host/xlsx/rich-workbook";
import { opened } from "../host/xlsx/workbook-file";
import { REAL_WORKBOOKS, type RealWorkbook } from "./real-workbooks";

/** The real tables, and one workbook with everything that Excel can put into one. */
export const EVERY_WORKBOOK: readonly RealWorkbook[] = [
  { name: "everything", bytes: RICH_WORKBOOK },
  ...REAL_WORKBOOKS,
];

export type WrittenAs = "values" | "formulas";

export interface ScoredFile {
  readonly bytes: Uint8Array;
  /** What scoring has written. */
  readonly written: readonly PlannedCell[];
}

/** The file with every score written that can be computed, and a number below the first sheet's cells. */
export async function scored(file: Uint8Array, as: WrittenAs): Promise<ScoredFile> {
  const workbook = opened(file);
  const { plan } = await planWorkbook(workbook, { cells: "all", as });
  const { written } = await applyScores(workbook, plan);
  const [sheet] = await workbook.survey();
  const below = String((sheet?.area?.bottom ?? 0) + 3);
  const writes = { [`${sheet?.name ?? ""}!A${below}`]: number("95.5") };
  const outcome = await workbook.apply(await planFor(workbook, writes));
  expect(outcome.ok).toBe(true);
  return { bytes: workbook.save(), written };
}

/** The marks of what is found in the workbook, and some on cells of every sheet; all with notes. */
async function marksFor(workbook: XlsxWorkbook): Promise<readonly Mark[]> {
  const found = marksOf(await checkWorkbook(workbook), ["error", "warning", "info"]);
  const cells = [
    { row: 6, column: 3 },
    { row: 7, column: 3 },
    { row: 9, column: 5 },
  ];
  const besides = (await workbook.survey()).map(({ name: sheet }): Mark => {
    const look = { rule: "execution-rate", severity: "error", fill: "#FFC7CE" } as const;
    return { ...look, sheet, cells, note: null };
  });
  return [...found, ...besides].map((mark) => ({ ...mark, note: "执行率 <不一致>" }));
}

/** The file with marks, notes and decisions of a person in it. */
export async function marked(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  const marks = await marksFor(workbook);
  expect(await workbook.mark(marks)).toEqual({
    marked: countMarkedCells(marks),
    refusedSheets: [],
    notes: true,
  });
  await workbook.saveState({
    ...EMPTY_STATE,
    acknowledgements: [{ id: "a", reason: "已核对" }],
  });
  return workbook.save();
}

/** The file without any of them. */
export async function unmarked(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  await workbook.clearMarks();
  await workbook.saveState(null);
  return workbook.save();
}
