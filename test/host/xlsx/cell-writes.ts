import type { CellWrite, EditPlan } from "../../../src/core/edits/edit-plan";
import { fromA1 } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/grid";
import type { WorkbookReader } from "../../../src/host/port";
import { opened } from "./workbook-file";

export type After = CellWrite["after"];

export const number = (decimal: string): After => ({ kind: "number", decimal });
export const text = (written: string): After => ({ kind: "text", text: written });
export const formula = (written: string, cached: string | null = null): After => {
  return { kind: "formula", formula: written, cached };
};
export const blank: After = { kind: "blank" };

/** What a cell is to hold, by address; on another sheet than `表1` as `表2!A1`. */
export type Writes = Readonly<Record<string, After>>;

/** A plan whose `before` is what the cells hold now. */
export async function planFor(workbook: WorkbookReader, writes: Writes): Promise<EditPlan> {
  const survey = await workbook.survey();
  const grids = await workbook.read(survey.map(({ name }) => name));
  return {
    writes: Object.entries(writes).map(([address, after]): CellWrite => {
      const [cellAddress = "", sheet = "表1"] = address.split("!").reverse();
      const at = fromA1(cellAddress) ?? { row: -1, column: -1 };
      const present = grids.find((grid) => grid.sheet === sheet)?.cellAt(at.row, at.column);
      const before: { value: CellValue; formula: string | null } = {
        value: present?.value ?? null,
        formula: present?.formula ?? null,
      };
      return { cell: { sheet, at }, before, after };
    }),
  };
}

/** The file after the writes, which must all be made. */
export async function written(file: Uint8Array, writes: Writes): Promise<Uint8Array> {
  const workbook = opened(file);
  const outcome = await workbook.apply(await planFor(workbook, writes));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return workbook.save();
}
