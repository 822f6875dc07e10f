import { utils, write } from "@e965/xlsx";
import { nationalSheet } from "../app/national-sheet";
import type { NationalScores } from "../app/national-sheet";
import type { Literal } from "../app/sheet-host";

/** A `.xlsx` file made by another hand than ours, from rows of values by sheet name. */
export function workbookBytes(
  sheets: Readonly<Record<string, readonly (readonly Literal[])[]>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** One national table on a sheet of its own. */
export function nationalWorkbook(scores: NationalScores = {}): Uint8Array {
  return workbookBytes({ 自评表: nationalSheet(scores) });
}

/** Nothing of severity error in it. */
export const CLEAN: NationalScores = {};

/** A printed rate and fund score that contradict the amounts: certain errors. */
export const WITH_ERRORS: NationalScores = { rate: "80%", fund: 3, total: 83 };
