import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellReference } from "../../../src/core/grid/address";
import { gridFrom } from "../../../src/core/grid/grid";
import type { SurveyedSheet, WorkbookHost } from "../../../src/host/port";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { WorkbookDouble } from "../session/workbook-double";

const SAMPLES = join(__dirname, "..", "..", "..", "samples");

/**
 * A sample as a workbook in Excel would be: its cells are those of the file, the rest (marks, state,
 * events, faults) is the double's.
 */
export class SampleHost extends WorkbookDouble {
  notes = true;
  /** As if every cell were locked in a protected sheet. */
  lockAll = false;
  private empty = false;
  private readonly file: Pick<WorkbookHost, "survey" | "read" | "apply" | "look">;

  constructor(name: string) {
    super({});
    const opened = openWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))));
    if (!opened.ok) throw new Error(opened.error.code);
    this.file = opened.value;
  }

  override capabilities(): ReturnType<WorkbookHost["capabilities"]> {
    return {
      kind: "excel",
      notes: this.notes,
      events: true,
      select: true,
      facts: [
        ["宿主", "Excel 桌面版 16.0.17928"],
        ["要求集", "ExcelApi 1.14"],
      ],
    };
  }

  /** As if the workbook held one empty sheet. */
  showNoTables(): void {
    this.empty = true;
  }

  override lockedCells(cells: readonly CellReference[]): Promise<readonly CellReference[]> {
    return this.lockAll ? Promise.resolve(cells) : super.lockedCells(cells);
  }

  override async survey(): Promise<readonly SurveyedSheet[]> {
    await super.survey();
    if (this.empty)
      return [{ name: "Sheet1", visibility: "visible", protected: false, area: null }];
    return (await this.file.survey()).map((sheet) => ({
      ...sheet,
      protected: sheet.protected || this.lockAll,
    }));
  }

  override async read(names: readonly string[]): ReturnType<WorkbookHost["read"]> {
    await super.read([]);
    if (this.empty) return names.map((name) => gridFrom(name, []));
    return this.file.read(names);
  }

  override look(...asked: Parameters<WorkbookHost["look"]>): ReturnType<WorkbookHost["look"]> {
    return this.file.look(...asked);
  }

  override async apply(
    plan: Parameters<WorkbookHost["apply"]>[0],
  ): ReturnType<WorkbookHost["apply"]> {
    const limit = this.interruptAfter;
    const judged = await super.apply({ writes: [] });
    if (!judged.ok) return judged;
    const locked = await this.lockedCells(plan.writes.map(({ cell }) => cell));
    if (locked.length > 0) return { ok: false, error: { code: "cell-locked", cells: locked } };
    if (limit === null) return this.file.apply(plan);
    const written = plan.writes.slice(0, limit);
    await this.file.apply({ writes: written });
    return {
      ok: false,
      error: {
        code: "interrupted",
        written: written.map(({ cell }) => cell),
        problem: { code: "connection-lost", detail: "" },
      },
    };
  }
}
