import { describe, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../../src/app/new-form";
import { keepForm } from "../../../../src/app/keep-form";
import { readTables } from "../../../../src/app/score-tables";
import { detectTables } from "../../../../src/core/detect/detect";
import type { FormId } from "../../../../src/core/forms/form-profile";
import { layoutOf, LAYOUTS } from "../../../../src/core/forms/layouts";
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

function drawn(
  form: FormId,
  own: readonly OwnForm[] = [],
  indicators: number | null = null,
): DrawnForm {
  const request = {
    ...{ form, year: 2026, unit: "", project: "", indicators },
    ...({ moneyUnit: "万元", formulas: false, protect: false } as const),
  };
  const made = drawNewForm(request, validationTexts, own);
  if (!made) throw new Error(`${form} has no layout`);
  return made;
}

function filled(form: FormId): SheetDrawing {
  return filledSheet(drawn(form), SECRET);
}

async function captured(drawing: SheetDrawing, keepIndicators: boolean) {
  const opened = openWorkbook(newWorkbook([drawing]));
  if (!opened.ok) throw new Error(opened.error.code);
  const { tables, gridOf } = await readTables(opened.value, {});
  const [scored] = tables;
  const grid = scored && gridOf(scored.table.sheet);
  if (!scored || !grid) throw new Error("no table");
  return keepForm(opened.value, scored, grid, {
    ...{ name: "", keepIndicators, keepTexts: false, policy: null },
  });
}

async function kept(drawing: SheetDrawing, keepIndicators: boolean): Promise<OwnForm> {
  const outcome = await captured(drawing, keepIndicators);
  if (!outcome.ok) throw new Error(outcome.error);
  const [form] = handedOn([outcome.value.form]);
  if (!form) throw new Error("no form");
  return form;
}

/** The sheet with blanks in a column of the indicator rows. */
function withoutNames(
  drawing: SheetDrawing,
  places: DrawnForm["places"],
  column: number,
): SheetDrawing {
  const rows = new Set(
    [...places].flatMap(([slot, { row }]) => (/^row\./.test(slot) ? [row] : [])),
  );
  const cells = drawing.cells.map((cell) =>
    cell.at.column === column && rows.has(cell.at.row)
      ? { ...cell, content: { kind: "blank" } as const }
      : cell,
  );
  return { ...drawing, cells };
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
    expect(areas(copy)).toEqual(areas(original));
  });
});

/** In these the column of level 2 is told by the names in it. */
const TOLD_BY_NAMES: readonly FormId[] = ["hunan-overall-report", "guangshui-criteria"];

test.each(FORMS.filter((form) => !TOLD_BY_NAMES.includes(form)))(
  "a blank sheet of %s whose level-2 classes are still to be named keeps a cell for each",
  async (form) => {
    const { drawing, places } = drawn(form);
    const column = layoutOf(form)?.indicators.columns.level2?.charCodeAt(0) ?? 0;
    const own = await kept(withoutNames(drawing, places, column - 65), true);
    expect(areas(drawn(own.id, [own]).drawing)).toEqual(areas(drawing));
  },
);

test("more classes than a file of forms may hold are refused, not kept", async () => {
  const made = drawn("mof-2020", [], 30);
  const column = layoutOf("mof-2020")?.indicators.columns.level2?.charCodeAt(0) ?? 0;
  const sheet = withoutNames(filledSheet(made, SECRET), made.places, column - 65);
  const merges = sheet.merges.filter(
    ({ left, top, bottom }) => left !== column - 65 || top === bottom,
  );
  const outcome = await captured({ ...sheet, merges }, false);
  expect(outcome).toEqual({ ok: false, error: "too-many-classes" });
});

/** The merged areas from the title on. */
function areas({ merges, cells }: SheetDrawing): readonly string[] {
  const title = cells.find(({ style }) => style.size === 18)?.at.row ?? 0;
  return merges
    .filter(({ top }) => top >= title)
    .map(({ top, bottom, left, right }) => `${top - title} ${bottom - title} ${left} ${right}`)
    .sort();
}
