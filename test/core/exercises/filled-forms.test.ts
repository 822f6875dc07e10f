import { describe, expect, test } from "@jest/globals";
import { checkDrawings, scoreDrawing } from "../../../src/app/checked-drawing";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import { fieldAtSlot, isRead } from "../sheets/field-at-slot";
import { filledForm } from "./filled-form";

const FORMS = LAYOUTS.map((layout) => [layout.form, layout] as const);

describe.each(FORMS)("a filled in %s", (form, layout) => {
  test.each([[0], [1], [2], [3], [4]])(
    "is recognised and without a finding (seed %s)",
    async (seed) => {
      const { drawing } = filledForm(layout, seed);
      const { tables, findings } = await checkDrawings([await scoreDrawing(drawing)]);
      expect(tables.map((table) => table.form.id)).toEqual([form]);
      const all = [...findings, ...tables.flatMap((table) => table.findings)];
      expect(all.map(({ rule, values }) => [rule, values])).toEqual([]);
    },
  );

  test("has every field that was filled in at its place", async () => {
    const { drawn, contents, drawing } = filledForm(layout, 4);
    const { tables } = await checkDrawings([await scoreDrawing(drawing)]);
    const table = tables[0]?.table;
    if (!table) throw new Error("no table");
    const misplaced = [...drawn.places.keys()]
      .filter((slot) => contents.has(slot) && isRead(slot) && !/^row\.\d+\.project$/.test(slot))
      .filter((slot) => {
        const field = fieldAtSlot(table, drawn, slot);
        const at = drawn.places.get(slot);
        return field?.at.row !== at?.row || field?.at.column !== at?.column;
      });
    expect(misplaced).toEqual([]);
  });
});
