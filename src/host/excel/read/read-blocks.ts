import { type Area, areaToA1 } from "../../../core/grid/address";
import { cellsIn, rowBands, rowsOf } from "../../../core/grid/area-parts";
import type { GridCell } from "../../../core/grid/grid";
import { HostError } from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { rangeAt } from "../ranges";
import { cellsOf } from "./cell-content";
import { ANSWER_BYTES, ANSWER_CELLS } from "./response-size";

/** A block of one sheet that is read at once. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
  /** Estimated size in an answer. */
  readonly bytes: number;
}

export interface ReadBlock {
  readonly block: Block;
  readonly cells: readonly GridCell[];
}

/**
 * Reads the blocks in as few messages as their estimated size allows. What Excel finds too large all
 * the same (an error, or null instead of an array) is asked for again in smaller pieces.
 */
export async function readBlocks(
  runs: ExcelRuns,
  blocks: readonly Block[],
  budget = ANSWER_BYTES,
): Promise<readonly ReadBlock[]> {
  const read: ReadBlock[] = [];
  for (const pack of packed(
    blocks.flatMap((block) => fitting(block, budget)),
    budget,
  )) {
    const answer = await readPack(runs, pack);
    read.push(...answer.read);
    if (answer.tooLarge.length > 0) {
      const smaller = answer.tooLarge.flatMap(halved);
      read.push(...(await readBlocks(runs, smaller, Math.max(1, budget / 2))));
    }
  }
  return read;
}

/** The block in bands that fit an answer each. */
function fitting(block: Block, budget: number): readonly Block[] {
  const rows = rowsOf(block.area);
  const cells = cellsIn(block.area);
  const parts = Math.max(block.bytes / budget, cells / ANSWER_CELLS);
  return parts <= 1 ? [block] : inBands(block, Math.max(1, Math.floor(rows / parts)));
}

function inBands(block: Block, rows: number): readonly Block[] {
  const share = block.bytes / rowsOf(block.area);
  return rowBands(block.area, rows).map((area) => ({
    ...block,
    area,
    bytes: share * rowsOf(area),
  }));
}

/** Throws where nothing is left to be halved. */
function halved(block: Block): readonly Block[] {
  const rows = rowsOf(block.area);
  if (rows === 1) throw new HostError({ code: "too-large", detail: areaToA1(block.area) });
  return inBands(block, Math.ceil(rows / 2));
}

/** The blocks in their order, as many to a pack as fit. */
function packed(blocks: readonly Block[], budget: number): readonly (readonly Block[])[] {
  const packs: Block[][] = [];
  let bytes = 0;
  let cells = 0;
  for (const block of blocks) {
    bytes += block.bytes;
    cells += cellsIn(block.area);
    const last = packs[packs.length - 1];
    if (last && bytes <= budget && cells <= ANSWER_CELLS) {
      last.push(block);
      continue;
    }
    packs.push([block]);
    bytes = block.bytes;
    cells = cellsIn(block.area);
  }
  return packs;
}

interface PackAnswer {
  readonly read: readonly ReadBlock[];
  readonly tooLarge: readonly Block[];
}

async function readPack(runs: ExcelRuns, pack: readonly Block[]): Promise<PackAnswer> {
  try {
    return await runs.run((context) => askFor(context, pack));
  } catch (error) {
    if (!(error instanceof HostError) || error.problem.code !== "too-large") throw error;
    return { read: [], tooLarge: pack };
  }
}

async function askFor(context: Excel.RequestContext, pack: readonly Block[]): Promise<PackAnswer> {
  const asked = pack.map((block) => {
    const { sheetId, area } = block;
    const range = rangeAt(context.workbook.worksheets.getItem(sheetId), area);
    range.load("values,formulas,text,numberFormat");
    return { block, range };
  });
  await context.sync();
  const read: ReadBlock[] = [];
  const tooLarge: Block[] = [];
  for (const { block, range } of asked) {
    const arrays = whole(range);
    if (arrays) read.push({ block, cells: cellsOf(block.area, arrays) });
    else tooLarge.push(block);
  }
  return { read, tooLarge };
}

/** The arrays of a range; null where Excel left one out because the answer was full. */
function whole({ values, formulas, text, numberFormat }: Excel.Range) {
  const arrays: readonly (readonly unknown[] | null)[] = [values, formulas, text, numberFormat];
  return arrays.includes(null) ? null : { values, formulas, text, numberFormat };
}
