import { drawNewForm } from "../../../src/app/new-form";
import { consistentFilling } from "../../../src/core/exercises/consistent-filling";
import type { Contents } from "../../../src/core/exercises/contents";
import { filledDrawing } from "../../../src/core/exercises/filled-drawing";
import { Random } from "../../../src/core/exercises/random";
import { THEMES } from "../../../src/core/exercises/themes";
import { formById } from "../../../src/core/forms";
import type { FormLayout } from "../../../src/core/forms/layouts/layout";
import { ASSUMED_POLICY, policyById } from "../../../src/core/score/policies";
import type { DrawnForm } from "../../../src/core/sheets/draw-form";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import { validationTexts } from "../../../src/words/form-texts";

export interface FilledDrawing {
  readonly drawn: DrawnForm;
  readonly contents: Contents;
  readonly drawing: SheetDrawing;
}

/**
 * A form filled in by hand and without contradictions, for one of the themes; scores are left open.
 * `indicators`: rows in each level-2 class, null as the form has them.
 */
export function filledForm(
  layout: FormLayout,
  seed: number,
  formulas = false,
  indicators: number | null = null,
): FilledDrawing {
  const theme = THEMES[seed % THEMES.length];
  if (!theme) throw new Error("no themes");
  const year = 2025;
  const drawn = drawNewForm(
    {
      ...{ form: layout.form, year, unit: theme.organisation, project: theme.project },
      ...{ indicators, moneyUnit: "万元", formulas, protect: false },
    },
    validationTexts,
  );
  if (!drawn) throw new Error(`${layout.form} has no layout`);
  const policy = policyById(formById(layout.form).policy) ?? ASSUMED_POLICY;
  const asked = { layout, policy, places: drawn.places, year, indicators, theme };
  const contents = consistentFilling(asked, new Random(seed));
  return { drawn, contents, drawing: filledDrawing(drawn.drawing, drawn.places, contents) };
}
