import { expect } from "@jest/globals";
import { checkScored } from "../../../src/app/check-workbook";
import { readTables } from "../../../src/app/score-tables";
import { planScores } from "../../../src/core/edits/score-plan";
import { formById } from "../../../src/core/forms";
import { FORM_IDS } from "../../../src/core/forms/form-profile";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import { toA1 } from "../../../src/core/grid/address";
import { newWorkbook } from "../../../src/host/xlsx/new-workbook";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { resavedAll, withOffice } from "../../host/xlsx/office";
import { filledForm } from "../exercises/filled-form";

/** Each filling with so many rows in a class; null: as the form has them. */
const FILLINGS: readonly (readonly [seed: number, indicators: number | null])[] = [
  [10, null],
  [11, 4],
  [12, null],
  [13, 5],
  [14, 6],
];

/** Forms without scores have no formula for one. */
const SCORED = LAYOUTS.map(({ form }) => form).filter(
  (form) => formById(form).policy !== "no-scores",
);

withOffice(
  "LibreOffice recalculates every form's formulas to the engine's scores, whatever was filled in",
  async () => {
    const files = Object.fromEntries(
      FILLINGS.map(([seed, indicators]) => {
        const drawings = LAYOUTS.map((layout) => {
          const { drawing } = filledForm(layout, seed, true, indicators);
          return { ...drawing, name: layout.form };
        });
        return [`seed${seed}`, newWorkbook(drawings)];
      }),
    );
    expect(LAYOUTS.map(({ form }) => form).sort()).toEqual(
      FORM_IDS.filter((form) => form !== "generic").sort(),
    );
    for (const [seed, bytes] of Object.entries(resavedAll(files))) {
      const opened = openWorkbook(bytes);
      if (!opened.ok) throw new Error(opened.error.code);
      const scored = await readTables(opened.value, {});
      expect(scored.tables.map(({ table }) => table.form)).toEqual(LAYOUTS.map(({ form }) => form));
      // 成安's form has no total.
      const unscored = scored.tables.filter(
        ({ table: { form, total } }) => SCORED.includes(form) && total && !total.score?.number,
      );
      expect([seed, unscored.map(({ table }) => table.form)]).toEqual([seed, []]);
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
