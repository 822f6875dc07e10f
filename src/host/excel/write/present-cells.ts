import type { CellWrite } from "../../../core/edits/edit-plan";
import { HostError } from "../../port";
import { rangeAt } from "../ranges";
import { type CellContent, contentOf } from "../read/cell-content";
import type { Run } from "./column-runs";

/** A cell to be written, as it is just before. */
export interface PresentCell extends CellContent {
  readonly write: CellWrite;
  readonly numberFormat: string;
  /** Of a protected sheet, and not unlocked: Excel would refuse the write. */
  readonly locked: boolean;
}

export interface PresentRun {
  readonly run: Run;
  readonly cells: readonly PresentCell[];
  /** Whether the sheet's protection, if any, lets formats be changed. */
  readonly mayFormat: boolean;
}

export interface Present {
  readonly runs: readonly PresentRun[];
  readonly missingSheet: string | null;
}

/** The cells of the runs as they are now: one message. */
export async function presentCells(
  context: Excel.RequestContext,
  runs: readonly Run[],
): Promise<Present> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of runs)
    if (!sheets.has(sheet)) {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("id,protection/protected,protection/options");
      sheets.set(sheet, worksheet);
    }
  const asked = runs.map((run) => {
    const worksheet = sheets.get(run.sheet);
    const range = worksheet && rangeAt(worksheet, run.area);
    range?.load("address,values,formulas,numberFormat");
    const locks = range?.getCellProperties({ format: { protection: true } });
    return { run, worksheet, range, locks };
  });
  await context.sync();
  const missing = [...sheets].find(([, worksheet]) => worksheet.isNullObject);
  if (missing) return { runs: [], missingSheet: missing[0] };
  for (const { range } of asked) if (range && isCut(range)) throw tooLarge(range);
  return {
    missingSheet: null,
    runs: asked.flatMap(({ run, worksheet, range, locks }) =>
      worksheet && range && locks ? presentRun(run, worksheet, range, locks.value) : [],
    ),
  };
}

/** Excel gives null instead of an array that would make the answer too large. */
function isCut({ values, formulas, numberFormat }: Excel.Range): boolean {
  const arrays: readonly (readonly unknown[] | null)[] = [values, formulas, numberFormat];
  return arrays.includes(null);
}

function tooLarge({ address }: Excel.Range): HostError {
  return new HostError({ code: "too-large", detail: address });
}

function presentRun(
  run: Run,
  { protection }: Excel.Worksheet,
  { values, formulas, numberFormat }: Excel.Range,
  properties: readonly (readonly Excel.CellProperties[])[],
): PresentRun {
  const guarded = protection.protected;
  return {
    run,
    mayFormat: !guarded || protection.options.allowFormatCells === true,
    cells: run.writes.map((write, index) => {
      const format: unknown = numberFormat[index]?.[0];
      return {
        write,
        ...contentOf(values[index]?.[0], formulas[index]?.[0]),
        numberFormat: typeof format === "string" ? format : "General",
        locked: guarded && properties[index]?.[0]?.format?.protection?.locked !== false,
      };
    }),
  };
}
