import { describe, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../src/app/new-form";
import { detectTables } from "../../../src/core/detect/detect";
import { toA1 } from "../../../src/core/grid/address";
import { FORMS } from "../../../src/core/forms";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import type { DrawnForm } from "../../../src/core/sheets/draw-form";
import { gridOfDrawing } from "../../../src/core/sheets/drawing-grid";
import type { FormRequest } from "../../../src/core/sheets/form-request";
import type { PageSetup } from "../../../src/core/sheets/sheet-drawing";
import { validationTexts } from "../../../src/words/form-texts";
import { fieldAtSlot, isRead } from "./field-at-slot";

const FORM_IDS = LAYOUTS.map(({ form }) => form);

function drawn(form: FormRequest["form"], asked: Partial<FormRequest> = {}): DrawnForm {
  const request: FormRequest = {
    form,
    year: 2026,
    unit: "××市××局",
    project: "农村饮水安全工程",
    indicators: null,
    moneyUnit: "万元",
    formulas: false,
    protect: false,
    ...asked,
  };
  const form1 = drawNewForm(request, validationTexts);
  if (!form1) throw new Error(`${form} has no layout`);
  return form1;
}

test("every form but the generic one has a layout", () => {
  const drawable = FORMS.map(({ id }) => id).filter((id) => id !== "generic");
  expect([...FORM_IDS].sort()).toEqual([...drawable].sort());
});

describe.each(FORM_IDS)("a blank %s", (form) => {
  test.each([[null], [1], [8]])("with %s rows a class is recognised as that form", (indicators) => {
    const { drawing } = drawn(form, { indicators });
    const found = detectTables([gridOfDrawing(drawing)]).tables;
    expect(found.map((table) => [table.form, table.year])).toEqual([[form, 2026]]);
  });

  test("has every field outside the indicators at the place it was drawn", () => {
    const blank = drawn(form);
    const table = detectTables([gridOfDrawing(blank.drawing)]).tables[0];
    if (!table) throw new Error("no table");
    const misplaced = [...blank.places]
      // Goals and figures are read where there are any; a blank grade without a label is no field.
      .filter(([slot]) => isRead(slot) && !/^(row|figure|goal)\./.test(slot))
      .filter(([slot]) => !(form === "yunnan-project" && slot === "total.grade"))
      .filter(([slot, at]) => {
        const field = fieldAtSlot(table, blank, slot);
        const anywhereInRow = /^(remark|reason)\./.test(slot);
        return field?.at.row !== at.row || (field.at.column !== at.column && !anywhereInRow);
      });
    expect(misplaced.map(([slot]) => slot)).toEqual([]);
  });

  test("takes no printed label for what is filled in beside another", () => {
    const blank = drawn(form);
    const table = detectTables([gridOfDrawing(blank.drawing)]).tables[0];
    const places = new Set([...blank.places.values()].map(toA1));
    const misread = (table?.heads ?? []).filter(
      ({ label, value }) =>
        toA1(label.at) !== toA1(value.at) &&
        value.text !== "" &&
        !places.has(toA1(value.at)) &&
        // The year and the money unit are printed.
        !/^(2026|万元)$/.test(value.text),
    );
    expect(misread.map(({ label, value }) => [label.text, value.text])).toEqual([]);
  });

  test("is a sheet any host can draw", () => {
    const { drawing } = drawn(form);
    const bounds = drawing.page?.printArea;
    for (const { at } of drawing.cells) {
      expect(at.row).toBeLessThanOrEqual(bounds?.bottom ?? -1);
      expect(at.column).toBeLessThanOrEqual(bounds?.right ?? -1);
    }
    const covered = new Set<string>();
    for (const area of drawing.merges)
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) {
          expect(covered.has(`${row} ${column}`)).toBe(false);
          covered.add(`${row} ${column}`);
        }
    for (const { prompt, rule, error } of drawing.validations) {
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
      expect(error?.text.length ?? 0).toBeLessThanOrEqual(255);
      if (rule.kind === "list") {
        expect(rule.items.join(",").length).toBeLessThanOrEqual(255);
        expect(rule.items.filter((item) => item.includes(","))).toEqual([]);
      }
    }
  });
});

test.each(FORM_IDS.map((form) => [form]))("the formulas of %s fit Excel", (form) => {
  const { drawing } = drawn(form, { formulas: true });
  for (const { content } of drawing.cells)
    if (content.kind === "formula") expect(content.formula.length).toBeLessThan(8192);
});

describe("what was asked for stands in the form", () => {
  test("unit, project, year and money unit", () => {
    const { drawing } = drawn("mof-2020", { moneyUnit: "元" });
    const texts = drawing.cells.flatMap(({ content }) =>
      content.kind === "text" ? [content.text] : [],
    );
    expect(texts).toEqual(
      expect.arrayContaining(["××市××局", "农村饮水安全工程", "（2026年度）", "项目资金\n（元）"]),
    );
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test("a text that looks like a formula stays text", () => {
    const { drawing } = drawn("mof-2020", { project: "=1+1" });
    expect(drawing.cells.map(({ content }) => content)).toContainEqual({
      kind: "text",
      text: "=1+1",
    });
  });

  test("protection leaves what is filled in unlocked and the labels locked", () => {
    const { drawing, places } = drawn("mof-2020", { protect: true });
    expect(drawing.protection).not.toBeNull();
    const unlocked = new Set(
      drawing.cells.filter(({ style }) => !style.locked).map(({ at }) => `${at.row} ${at.column}`),
    );
    for (const at of places.values()) expect(unlocked).toContain(`${at.row} ${at.column}`);
    const labels = drawing.cells.filter(
      ({ content }) => content.kind === "text" && content.text === "一级指标",
    );
    expect(labels.map(({ style }) => style.locked)).toEqual([true]);
  });

  test.each([
    ["reconstructed", "gansu-overall-2022", /仅供培训和识别练习，不是官方表样/],
    ["practice", "mof-2021-cost", /请与本级财政部门当年通知核对/],
    ["practice", "summary", /请与本级财政部门当年通知核对/],
  ] as const)("a %s form says so: %s", (_, form, line) => {
    const { drawing } = drawn(form);
    const lines = drawing.cells.filter(
      ({ content }) => content.kind === "text" && line.test(content.text),
    );
    expect(lines).toHaveLength(1);
  });
});

/** A4 upright in points, without the margins. */
function printable({ margins }: PageSetup): { readonly width: number; readonly height: number } {
  return {
    width: 595 - (margins.left + margins.right) * 72,
    height: 842 - (margins.top + margins.bottom) * 72,
  };
}

test.each([[7], [8]])(
  "each page of a report of several pages holds whole blocks (digits of %s pixels)",
  (digit) => {
    const { drawing } = drawn("hunan-overall-report");
    const { page, merges, rowHeights, columnWidths } = drawing;
    const breaks = page?.breaks ?? [];
    expect(breaks.length).toBeGreaterThan(1);
    const cut = merges.filter(({ top, bottom }) =>
      breaks.some((row) => top < row && row <= bottom),
    );
    expect(cut).toEqual([]);
    if (!page) throw new Error("no page");
    const { width, height } = printable(page);
    const points = columnWidths.reduce((sum, one) => sum + (one * digit + 5) * 0.75, 0);
    const capacity = height / Math.min(1, width / points);
    const starts = [0, ...breaks];
    const heights = starts.map((row, at) =>
      Object.entries(rowHeights)
        .filter(([one]) => Number(one) >= row && Number(one) < (starts[at + 1] ?? Infinity))
        .reduce((sum, [, one]) => sum + one, 0),
    );
    expect(heights.filter((one) => one > capacity)).toEqual([]);
  },
);
