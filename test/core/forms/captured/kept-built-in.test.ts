import { describe, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../../src/app/new-form";
import { keepForm } from "../../../../src/app/keep-form";
import { readTables } from "../../../../src/app/score-tables";
import { detectTables } from "../../../../src/core/detect/detect";
import type { FormId } from "../../../../src/core/forms/form-profile";
import { LAYOUTS } from "../../../../src/core/forms/layouts";
import type { OwnForm } from "../../../../src/core/forms/own/own-form";
import { ownProfile } from "../../../../src/core/forms/own/own-profile";
import { packText } from "../../../../src/core/forms/own/pack-json";
import type { DrawnForm } from "../../../../src/core/sheets/draw-form";
import { gridOfDrawing } from "../../../../src/core/sheets/drawing-grid";
import type { SheetDrawing } from "../../../../src/core/sheets/sheet-drawing";
import { newWorkbook } from "../../../../src/host/xlsx/new-workbook";
import { openWorkbook } from "../../../../src/host/xlsx/open-workbook";
import { validationTexts } from "../../../../src/words/form-texts";
import { filledSheet } from "../own/filled-sheet";
import { handedOn } from "../own/handed-on";

const SECRET = "漏密";

function drawn(form: FormId, own: readonly OwnForm[] = []): DrawnForm {
  const request = {
    ...{ form, year: 2026, unit: "", project: "", indicators: null },
    ...({ moneyUnit: "万元", formulas: false, protect: false } as const),
  };
  const made = drawNewForm(request, validationTexts, own);
  if (!made) throw new Error(`${form} has no layout`);
  return made;
}

function filled(form: FormId): SheetDrawing {
  return filledSheet(drawn(form), SECRET);
}

async function kept(drawing: SheetDrawing, keepIndicators: boolean): Promise<OwnForm> {
  const opened = openWorkbook(newWorkbook([drawing]));
  if (!opened.ok) throw new Error(opened.error.code);
  const { tables, gridOf } = await readTables(opened.value, {});
  const [scored] = tables;
  const grid = scored && gridOf(scored.table.sheet);
  if (!scored || !grid) throw new Error("no table");
  const outcome = await keepForm(opened.value, scored, grid, {
    ...{ name: "", keepIndicators, keepTexts: false, policy: null },
  });
  if (!outcome.ok) throw new Error(outcome.error);
  const [form] = handedOn([outcome.value.form]);
  if (!form) throw new Error("no form");
  return form;
}

const FORMS = LAYOUTS.map(({ form }) => form).filter((form) => form !== "summary");

function textsOf({ cells }: SheetDrawing): readonly string[] {
  return cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
}

describe.each(FORMS.map((form) => [form]))("a sheet of %s, kept as a form", (form) => {
  test("filled in, has nothing of what was written, and is recognised", async () => {
    const own = await kept(filled(form), false);
    expect(packText({ name: "", forms: [own] })).not.toContain(SECRET);
    const { tables } = detectTables([gridOfDrawing(filled(form))], { own: [ownProfile(own)] });
    expect(tables.map((table) => table.form)).toEqual([own.id]);
  });

  test("blank, prints the same texts in the same merged cells", async () => {
    const original = drawn(form).drawing;
    const own = await kept(original, true);
    const copy = drawn(own.id, [own]).drawing;
    // A line above the title is no part of the table; a money unit alone in a cell may be somebody's entry.
    const printed = textsOf(original).filter((text) => !/^报表编号|^公开|^万元$/.test(text));
    expect([...textsOf(copy)].sort()).toEqual([...printed].sort());
    const areas = ({ merges, cells }: SheetDrawing) => {
      const title = cells.find(({ style }) => style.size === 18)?.at.row ?? 0;
      return merges
        .filter(({ top }) => top >= title)
        .map(({ top, bottom, left, right }) => `${top - title} ${bottom - title} ${left} ${right}`)
        .sort();
    };
    expect(areas(copy)).toEqual(areas(original));
  });
});
