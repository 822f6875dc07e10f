import { describe, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../../src/app/new-form";
import { detectTables } from "../../../../src/core/detect/detect";
import { formById } from "../../../../src/core/forms";
import type { FormId } from "../../../../src/core/forms/form-profile";
import { LAYOUTS } from "../../../../src/core/forms/layouts";
import type { OwnForm } from "../../../../src/core/forms/own/own-form";
import { ownProfile } from "../../../../src/core/forms/own/own-profile";
import { policyOfForm } from "../../../../src/core/score/policy-of-form";
import type { DrawnForm } from "../../../../src/core/sheets/draw-form";
import { gridOfDrawing } from "../../../../src/core/sheets/drawing-grid";
import { validationTexts } from "../../../../src/words/form-texts";
import { filledSheet } from "./filled-sheet";
import { COPIES, handedOn } from "./handed-on";

function drawn(form: FormId, own: readonly OwnForm[], formulas: boolean): DrawnForm {
  const request = {
    ...{ form, year: 2026, unit: "××市××局", project: "农村饮水安全工程", indicators: null },
    ...({ moneyUnit: "万元", formulas, protect: true } as const),
  };
  const made = drawNewForm(request, validationTexts, own);
  if (!made) throw new Error(`${form} has no layout`);
  return made;
}

const ALL = handedOn(COPIES);

describe.each(LAYOUTS.map(({ form }) => [form] as const))("%s as an own form", (form) => {
  const id = `own-${form}` as const;
  const own = ALL.filter((one) => one.id === id);

  test("gives the same sheet as the built-in one", () => {
    expect(drawn(id, own, true)).toEqual(drawn(form, [], true));
  });

  test("brings the same policy", () => {
    expect(own.map(ownProfile).map(policyOfForm)).toEqual([policyOfForm(formById(form))]);
  });

  const blank = drawn(form, [], false);
  test.each([
    ["blank", blank.drawing],
    ["filled in", filledSheet(blank, "甲")],
  ])("%s is recognised, alone and among all, with every field where it was", (_, drawing) => {
    const grid = gridOfDrawing(drawing);
    const built = detectTables([grid]).tables;
    for (const forms of [own, ALL]) {
      const { tables } = detectTables([grid], { own: forms.map(ownProfile) });
      expect(tables.map((table) => table.form)).toEqual([id]);
      expect(tables.map((table) => ({ ...table, form }))).toEqual(built);
    }
  });
});

describe("a table of another form", () => {
  const only = ALL.filter(({ id }) => id === "own-mof-2020").map(ownProfile);
  // These print what the national form prints, but for their classes.
  const alike: readonly FormId[] = ["mof-2020", "mof-2021-cost", "gansu-project-2022"];
  const others = LAYOUTS.map(({ form }) => form).filter((form) => !alike.includes(form));
  test.each(others.map((form) => [form]))("%s is not taken for an own national form", (form) => {
    const grid = gridOfDrawing(drawn(form, [], false).drawing);
    expect(detectTables([grid], { own: only }).tables.map((table) => table.form)).toEqual([form]);
  });
});
