import type { EditPlan } from "../../src/core/edits/edit-plan";
import type { CellReference } from "../../src/core/grid/address";
import { referenceToA1 } from "../../src/core/grid/address";
import type { Grid, GridCell } from "../../src/core/grid/grid";
import { gridFrom } from "../../src/core/grid/grid";
import type { Outcome, Refusal, SurveyedSheet, WorkbookWriter } from "../../src/host/port";

export type Literal = string | number | null;

/** A sheet as rows of values from A1 on; numbers show as JavaScript prints them. */
export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly visibility?: SurveyedSheet["visibility"];
}

/** Stands for a workbook at the outer boundary: literal sheets, writes kept by address. */
export class SheetHost implements WorkbookWriter {
  readonly written = new Map<string, string>();
  readonly asked: string[][] = [];

  constructor(
    private readonly sheets: readonly SheetSpec[],
    /** Why a cell (`'表1'!H5`) may not be written. */
    private readonly refused: ReadonlyMap<string, "cell-locked" | "cell-covered"> = new Map(),
  ) {}

  survey(): Promise<readonly SurveyedSheet[]> {
    return Promise.resolve(
      this.sheets.map(({ name, rows, visibility }) => ({
        name,
        visibility: visibility ?? "visible",
        protected: false,
        area: gridOf({ name, rows }).area,
      })),
    );
  }

  read(names: readonly string[]): Promise<readonly Grid[]> {
    this.asked.push([...names]);
    return Promise.resolve(this.sheets.filter(({ name }) => names.includes(name)).map(gridOf));
  }

  apply(plan: EditPlan): Promise<Outcome<{ readonly written: number }, Refusal>> {
    const cells = plan.writes.map(({ cell }) => cell);
    for (const code of ["cell-locked", "cell-covered"] as const) {
      const refused = cells.filter((cell) => this.refused.get(referenceToA1(cell)) === code);
      if (refused.length > 0) return Promise.resolve(refusal(code, refused));
    }
    for (const { cell, after } of plan.writes)
      this.written.set(
        referenceToA1(cell),
        after.kind === "number" ? after.decimal : after.kind === "text" ? after.text : after.kind,
      );
    return Promise.resolve({ ok: true, value: { written: cells.length } });
  }
}

function refusal(code: "cell-locked" | "cell-covered", cells: readonly CellReference[]) {
  return { ok: false as const, error: { code, cells } };
}

function gridOf({ name, rows }: SheetSpec): Grid {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((value, column): GridCell => ({
      row: rowIndex,
      column,
      value,
      text: value === null ? "" : String(value),
      formula: null,
      numberFormat: "General",
    })),
  );
  return gridFrom(name, cells);
}
