import { describe, expect, test } from "@jest/globals";
import { checkDrawings } from "../../../src/app/checked-drawing";
import { drawNewForm } from "../../../src/app/new-form";
import { formById } from "../../../src/core/forms";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import type { RowField, Slot } from "../../../src/core/forms/layouts/layout";
import { toA1, type Area, type Position } from "../../../src/core/grid/address";
import type { DrawnForm } from "../../../src/core/sheets/draw-form";
import type { FormRequest } from "../../../src/core/sheets/form-request";
import type { DrawnCell, Validation } from "../../../src/core/sheets/sheet-drawing";
import { validationTexts } from "../../../src/words/form-texts";

const FORMS = LAYOUTS.map(({ form }) => [form] as const);

function blank(form: FormRequest["form"], asked: Partial<FormRequest> = {}): DrawnForm {
  const request: FormRequest = {
    ...{ form, year: 2025, unit: "××市××局", project: "农村饮水安全工程", indicators: null },
    ...{ moneyUnit: "万元", formulas: false, protect: false, ...asked },
  };
  const drawn = drawNewForm(request, validationTexts);
  if (!drawn) throw new Error(`${form} has no layout`);
  return drawn;
}

function cellAt({ drawing }: DrawnForm, at: Position): DrawnCell {
  const cell = drawing.cells.find((one) => toA1(one.at) === toA1(at));
  if (!cell) throw new Error(`nothing drawn at ${toA1(at)}`);
  return cell;
}

function covers({ top, bottom, left, right }: Area, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The first validation of a cell, as Excel takes it. */
function validationAt({ drawing }: DrawnForm, at: Position): Validation | undefined {
  return drawing.validations.find(({ area }) => covers(area, at));
}

/** Findings of this kind say that something is still to be filled in, where a form asks for it in so many words too. */
const OF_BLANKS: readonly RegExp[] = [
  /^(field|target|actual|weight)-missing /,
  /^template-residue prompt$/,
];

describe.each(FORMS)("a blank %s", (form) => {
  test.each([[false], [true]])(
    "has no findings but those of blanks (formulas: %s)",
    async (formulas) => {
      for (const unit of ["", "××市××局"]) {
        const { drawing } = blank(form, { formulas, unit });
        const { tables, findings } = await checkDrawings([drawing]);
        const said = [...findings, ...tables.flatMap((table) => table.findings)].map(
          ({ rule, messageId, values }) => [`${rule} ${messageId}`, values] as const,
        );
        expect(said.filter(([kind]) => !OF_BLANKS.some((one) => one.test(kind)))).toEqual([]);
      }
    },
  );

  test("offers and bounds what may be filled in, with a message at each such cell", () => {
    const drawn = blank(form);
    const amiss = [...drawn.places].flatMap(([slot, at]) => {
      const wanted = ruleFor(slot, form);
      const found = validationAt(drawn, at);
      const fits = wanted === null || (found !== undefined && wanted(found.rule));
      return fits && (wanted === null || found?.prompt) ? [] : [slot];
    });
    expect(amiss).toEqual([]);
  });

  test("protects what it prints and its formulas, and nothing that is filled in", () => {
    for (const formulas of [false, true]) {
      const drawn = blank(form, { formulas, protect: true });
      const slots = new Map([...drawn.places].map(([slot, at]) => [toA1(at), slot]));
      const amiss = drawn.drawing.cells.flatMap(({ at, content, style }) => {
        const slot = slots.get(toA1(at));
        if (slot === undefined) return content.kind !== "blank" && !style.locked ? [toA1(at)] : [];
        const computed = content.kind === "formula" && !/^row\.\d+\.score$/.test(slot);
        return style.locked === computed ? [] : [slot];
      });
      expect(amiss).toEqual([]);
      expect(drawn.drawing.protection).not.toBeNull();
    }
  });

  test("shows money in the unit asked for", () => {
    const texts = (moneyUnit: "万元" | "元") =>
      blank(form, { moneyUnit }).drawing.cells.flatMap(({ content }) =>
        content.kind === "text" && /[（：]元|[（：]万元/.test(content.text) ? [content.text] : [],
      );
    expect(texts("元")).toEqual(texts("万元").map((text) => text.replace(/万元/g, "元")));
  });

  test("has as many blank rows in a class as asked for", () => {
    const rows = (indicators: number) =>
      [...blank(form, { indicators }).places.keys()].filter((slot) =>
        /^row\.\d+\.(actual|executed)$/.test(slot),
      ).length;
    expect(rows(4) - rows(3)).toBe(rows(3) - rows(2));
    expect(rows(4)).toBeGreaterThan(rows(3));
  });

  test("prints its scoring rules under the table", () => {
    const { drawing } = blank(form);
    const notes = drawing.cells.filter(
      ({ content, style }) =>
        content.kind === "text" && style.font === "仿宋" && /^(备注|注)/.test(content.text),
    );
    // The long report of 临湘 has none.
    expect(notes).toHaveLength(form === "hunan-overall-report" ? 0 : 1);
  });
});

type RuleTest = (rule: Validation["rule"]) => boolean;

const isList =
  (...items: readonly string[]): RuleTest =>
  (rule) =>
    rule.kind === "list" && items.every((item) => rule.items.some((one) => one.includes(item)));
const isNumber: RuleTest = (rule) => rule.kind === "decimal" && rule.from === "0";

const ROW_RULES: Readonly<Partial<Record<RowField, RuleTest>>> = {
  nature: (rule) => rule.kind === "list",
  actual: isList("达成"),
  weight: isNumber,
  score: isNumber,
  reviewScore: isNumber,
  coefficient: isNumber,
  budget: isNumber,
  executed: isNumber,
  rate: isNumber,
  grade: isList("优", "良", "中", "差"),
};

/** What must be offered or bounded at a slot; null: anything may be written. */
function ruleFor(slot: Slot, form: FormRequest["form"]): RuleTest | null {
  const [part, second = "", third = ""] = slot.split(".");
  if (part === "row") return ROW_RULES[third as RowField] ?? null;
  if (part === "fund") {
    // The points of the funds are printed.
    if (third === "weight" || third === "reason") return null;
    return formById(form).policy === "no-scores" && third === "score" ? null : isNumber;
  }
  if (part === "figure") return isNumber;
  if (slot === "total.score") return isNumber;
  if (slot === "total.grade") return isList("优", "良", "中", "差");
  return part === "text" && form === "hubei-project" && second !== "" ? isList("☑", "□") : null;
}

test("the form of 2016 to 2019 does not take its grades from the later document", () => {
  const texts = blank("mof-2016").drawing.cells.flatMap(({ content }) =>
    content.kind === "text" ? [content.text] : [],
  );
  expect(texts.filter((text) => /自评等次/.test(text))).toHaveLength(1);
  expect(texts.filter((text) => text.includes("（财预〔2020〕10号）"))).toEqual([]);
});

test("check boxes are printed unticked, and each can be ticked", () => {
  const drawn = blank("hubei-project");
  const boxes = ([0, 1, 2] as const).map((index) => {
    const at = drawn.places.get(`text.${index}`);
    if (!at) throw new Error("no check box");
    const { content } = cellAt(drawn, at);
    const rule = validationAt(drawn, at)?.rule;
    return {
      printed: content.kind === "text" ? content.text.split("□").length - 1 : 0,
      offered:
        rule?.kind === "list"
          ? rule.items.filter((item) => item.split("☑").length === 2).length
          : 0,
    };
  });
  expect(boxes).toEqual([
    { printed: 3, offered: 3 },
    { printed: 2, offered: 2 },
    { printed: 3, offered: 3 },
  ]);
});
