import { expect } from "@jest/globals";
import { checkScored } from "../../../src/app/check-workbook";
import { readTables } from "../../../src/app/score-tables";
import { planScores } from "../../../src/core/edits/score-plan";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import { toA1 } from "../../../src/core/grid/address";
import { newWorkbook } from "../../../src/host/xlsx/new-workbook";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { resavedAll, withOffice } from "../../host/xlsx/office";
import { filledForm } from "../exercises/filled-form";

const SEEDS = [10, 11, 12, 13, 14];

withOffice(
  "LibreOffice recalculates every form's formulas to the engine's scores, whatever was filled in",
  async () => {
    const files = Object.fromEntries(
      SEEDS.map((seed) => {
        const drawings = LAYOUTS.map((layout) => {
          const { drawing } = filledForm(layout, seed, true);
          return { ...drawing, name: layout.form };
        });
        return [`seed${seed}`, newWorkbook(drawings)];
      }),
    );
    for (const [seed, bytes] of Object.entries(resavedAll(files))) {
      const opened = openWorkbook(bytes);
      if (!opened.ok) throw new Error(opened.error.code);
      const scored = await readTables(opened.value, {});
      expect(scored.tables.map(({ table }) => table.form)).toEqual(LAYOUTS.map(({ form }) => form));
      const plan = planScores(scored.tables, scored.gridOf, { cells: "all" });
      expect([seed, ...plan.writes.map(({ cell }) => `${cell.sheet} ${toA1(cell.at)}`)]).toEqual([
        seed,
      ]);
      const { tables } = await checkScored(scored);
      expect(
        tables.flatMap(({ table, findings }) =>
          findings.map(({ rule, values }) => [seed, table.form, rule, values]),
        ),
      ).toEqual([]);
    }
  },
  180_000,
);
