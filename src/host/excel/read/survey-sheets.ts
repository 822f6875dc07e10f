import type { Area } from "../../../core/grid/address";
import { LOOKED_AT } from "../../../core/detect/mere-data";
import { type Grid, gridFrom, type GridCell } from "../../../core/grid/grid";
import { HostError, type SheetVisibility, type SurveyedSheet } from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { areaOf, rangeAt, usedPart } from "../ranges";
import { queueStateText, type StateText } from "../state-text";
import { contentOf } from "./cell-content";
import { bytesOfValues } from "./response-size";

/** A sheet as surveyed, with what reading it needs to know. */
export interface KnownSheet extends SurveyedSheet {
  /** Excel's id: stays when the sheet is renamed. */
  readonly id: string;
  /** The top left of a sheet as plain values; null where the answer had no room for it. */
  readonly sample: Sample | null;
}

export interface Sample {
  /** The part of `LOOKED_AT` that holds something; null: nothing. */
  readonly area: Area | null;
  readonly grid: Grid;
  /** Estimated size of these cells in an answer, values, formulas, texts and formats together. */
  readonly bytes: number;
}

export interface Survey {
  readonly sheets: readonly KnownSheet[];
  /** The text of the state's custom XML part; it comes along at no cost. Null: there is none. */
  readonly stateText: string | null;
}

/**
 * The worksheets with their used areas: two messages, whatever their number. Never writes, never
 * activates, and asks for nothing that costs the undo history.
 */
export async function surveySheets(runs: ExcelRuns): Promise<Survey> {
  const { listed, stateText } = await runs.run(listSheets);
  if (listed.length === 0) return { sheets: [], stateText };
  const sheets = await lookedAt(runs, listed);
  return { sheets, stateText };
}

/** The sample is left out where so many sheets are so full that the answer would not hold it. */
async function lookedAt(
  runs: ExcelRuns,
  listed: readonly ListedSheet[],
): Promise<readonly KnownSheet[]> {
  try {
    return await runs.run((context) => lookAt(context, listed, true));
  } catch (error) {
    if (!(error instanceof HostError) || error.problem.code !== "too-large") throw error;
    return runs.run((context) => lookAt(context, listed, false));
  }
}

type ListedSheet = Pick<KnownSheet, "id" | "name" | "visibility" | "protected">;

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

async function listSheets(
  context: Excel.RequestContext,
): Promise<{ listed: readonly ListedSheet[]; stateText: string | null }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const state: StateText = queueStateText(context);
  await context.sync();
  const listed = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
  }));
  return { listed, stateText: state.text() };
}

async function lookAt(
  context: Excel.RequestContext,
  listed: readonly ListedSheet[],
  withSamples: boolean,
): Promise<readonly KnownSheet[]> {
  const asked = listed.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = usedPart(worksheet);
    if (!withSamples) return { sheet, used, sample: null };
    const sample = usedPart(rangeAt(worksheet, LOOKED_AT));
    sample.load("values");
    return { sheet, used, sample };
  });
  await context.sync();
  return asked.map(({ sheet, used, sample }) => ({
    ...sheet,
    area: areaOf(used),
    sample: sample && sampleOf(sheet.name, sample),
  }));
}

function sampleOf(sheet: string, range: Excel.Range): Sample | null {
  const area = areaOf(range);
  if (!area) return { area, grid: gridFrom(sheet, []), bytes: 0 };
  // Excel gives null instead of an array that would make the answer too large.
  const values = range.values as readonly (readonly unknown[])[] | null;
  if (values === null) return null;
  const cells = values.flatMap((row, rowOffset) =>
    row.map((value, columnOffset): GridCell => {
      const held = contentOf(value, value).value;
      return {
        row: area.top + rowOffset,
        column: area.left + columnOffset,
        value: held,
        text: String(held ?? ""),
        formula: null,
        numberFormat: "General",
      };
    }),
  );
  return { area, grid: gridFrom(sheet, cells), bytes: bytesOfValues(values) };
}
