import type { Area } from "../../../core/grid/address";
import { cellsIn, columnStrips, rowBands, rowsOf, columnsOf } from "../../../core/grid/area-parts";
import type { ExcelRuns } from "../excel-runs";
import { areaOf, rangeAt, usedPart } from "../ranges";

/** A used area of more cells is looked through for the parts that hold something. */
const SPARSE_CELLS = 2_000_000;

/** Parts asked for at a time. */
const BANDS = 64;
const STRIPS = 8;

/** Rounds of asking; a whole sheet of 17 thousand million cells needs two. */
const MOST_ROUNDS = 3;

/**
 * The parts of an area that hold something. A value that strayed to the last row makes a used area of
 * a million rows; each round of asking (one message) leaves out all the emptiness between.
 */
export async function usedParts(
  runs: ExcelRuns,
  sheetId: string,
  area: Area,
  rounds = MOST_ROUNDS,
): Promise<readonly Area[]> {
  if (cellsIn(area) <= SPARSE_CELLS || rounds === 0) return [area];
  const pieces = rowBands(area, Math.ceil(rowsOf(area) / BANDS)).flatMap((band) =>
    columnStrips(band, Math.max(COLUMNS_OF_A_TABLE, Math.ceil(columnsOf(area) / STRIPS))),
  );
  const found = await runs.run((context) => usedIn(context, sheetId, pieces));
  const parts: Area[] = [];
  for (const part of found) parts.push(...(await usedParts(runs, sheetId, part, rounds - 1)));
  return parts;
}

/** Narrower strips would cut tables for nothing. */
const COLUMNS_OF_A_TABLE = 64;

async function usedIn(
  context: Excel.RequestContext,
  sheetId: string,
  pieces: readonly Area[],
): Promise<readonly Area[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = pieces.map((piece) => usedPart(rangeAt(sheet, piece)));
  await context.sync();
  return ranges.flatMap((range) => areaOf(range) ?? []);
}
