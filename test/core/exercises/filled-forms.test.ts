import { describe, expect, test } from "@jest/globals";
import { checkDrawing, scoreDrawing } from "../../../src/app/checked-drawing";
import { drawNewForm } from "../../../src/app/new-form";
import { consistentFilling, type Filling } from "../../../src/core/exercises/consistent-filling";
import { filledDrawing } from "../../../src/core/exercises/filled-drawing";
import { Random } from "../../../src/core/exercises/random";
import { formById } from "../../../src/core/forms";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import type { FormLayout } from "../../../src/core/forms/layouts/layout";
import { ASSUMED_POLICY, policyById } from "../../../src/core/score/policies";
import type { DrawnForm } from "../../../src/core/sheets/draw-form";
import { validationTexts } from "../../../src/words/form-texts";
import { fieldAtSlot, isRead } from "../sheets/field-at-slot";

function filled(layout: FormLayout, seed: number): { drawn: DrawnForm; filling: Filling } {
  const drawn = drawNewForm(
    {
      form: layout.form,
      year: 2025,
      unit: "××市××局",
      project: "农村饮水安全工程",
      indicators: null,
      moneyUnit: "万元",
      formulas: false,
      protect: false,
    },
    validationTexts,
  );
  if (!drawn) throw new Error(`${layout.form} has no layout`);
  const policy = policyById(formById(layout.form).policy) ?? ASSUMED_POLICY;
  const filling = consistentFilling(
    { layout, policy, places: drawn.places, year: 2025, indicators: null },
    new Random(seed),
  );
  return { drawn, filling };
}

const FORMS = LAYOUTS.map((layout) => [layout.form, layout] as const);

describe.each(FORMS)("a filled in %s", (form, layout) => {
  test.each([[1], [2], [3]])("is recognised and without a finding (seed %s)", async (seed) => {
    const { drawn, filling } = filled(layout, seed);
    const { tables, findings } = await checkDrawing(
      await scoreDrawing(filledDrawing(drawn, filling)),
    );
    expect(tables.map((table) => table.form.id)).toEqual([form]);
    const all = [...findings, ...tables.flatMap((table) => table.findings)];
    expect(all.map(({ rule, values }) => [rule, values])).toEqual([]);
  });

  test("has every field that was filled in at its place", async () => {
    const { drawn, filling } = filled(layout, 4);
    const { tables } = await checkDrawing(await scoreDrawing(filledDrawing(drawn, filling)));
    const table = tables[0]?.table;
    if (!table) throw new Error("no table");
    const misplaced = [...filling.keys()]
      .filter((slot) => isRead(slot) && !/^row\.\d+\.project$/.test(slot))
      .filter((slot) => {
        const field = fieldAtSlot(table, drawn, slot);
        const at = drawn.places.get(slot);
        return field?.at.row !== at?.row || field?.at.column !== at?.column;
      });
    expect(misplaced).toEqual([]);
  });
});
