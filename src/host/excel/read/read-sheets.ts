import { isMereData, LOOKED_AT } from "../../../core/detect/mere-data";
import { type Area, contains } from "../../../core/grid/address";
import { cellsIn } from "../../../core/grid/area-parts";
import { type Grid, gridFrom } from "../../../core/grid/grid";
import type { ExcelRuns } from "../excel-runs";
import { type Block, type ReadBlock, readBlocks } from "./read-blocks";
import { USUAL_CELL_BYTES } from "./response-size";
import type { KnownSheet } from "./survey-sheets";
import { usedParts } from "./used-parts";

/** A sheet of more cells (a million rows of a ledger under a title) is read from the top down to here. */
const MOST_CELLS_OF_A_SHEET = 3_000_000;

/**
 * The grids of surveyed sheets, in the order given: one message for all that fit one answer. Of a sheet
 * that is mere data only the part that shows it is given.
 */
export async function readSheets(
  runs: ExcelRuns,
  sheets: readonly KnownSheet[],
): Promise<readonly Grid[]> {
  const blocks: Block[] = [];
  for (const sheet of sheets) blocks.push(...(await blocksOf(runs, sheet)));
  const bySheet = new Map<string, ReadBlock[]>();
  for (const read of await readBlocks(runs, blocks)) {
    const ofSheet = bySheet.get(read.block.sheetId);
    if (ofSheet) ofSheet.push(read);
    else bySheet.set(read.block.sheetId, [read]);
  }
  return sheets.map(({ id, name }) =>
    gridFrom(
      name,
      (bySheet.get(id) ?? []).flatMap(({ cells }) => cells),
    ),
  );
}

async function blocksOf(runs: ExcelRuns, sheet: KnownSheet): Promise<readonly Block[]> {
  const { id, area, sample } = sheet;
  if (area === null) return [];
  const bytesOf = (part: Area) => cellsIn(part) * bytesOfCell(sheet);
  if (sample && isMereData(area, sample.grid))
    return sample.area ? [{ sheetId: id, area: sample.area, bytes: sample.bytes }] : [];
  const known = sample?.area;
  if (known && contains(LOOKED_AT, { row: area.bottom, column: area.right }))
    return [{ sheetId: id, area, bytes: sample.bytes }];
  const parts = await usedParts(runs, id, area);
  return withinReason(parts).map((part) => ({ sheetId: id, area: part, bytes: bytesOf(part) }));
}

function bytesOfCell({ sample }: KnownSheet): number {
  return sample?.area ? sample.bytes / cellsIn(sample.area) : USUAL_CELL_BYTES;
}

function withinReason(parts: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  let cells = 0;
  for (const part of parts) {
    const columns = part.right - part.left + 1;
    const rows = Math.floor((MOST_CELLS_OF_A_SHEET - cells) / columns);
    if (rows < 1) break;
    const bottom = Math.min(part.bottom, part.top + rows - 1);
    kept.push({ ...part, bottom });
    cells += cellsIn({ ...part, bottom });
  }
  return kept;
}
