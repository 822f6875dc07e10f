import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../../src/app/new-form";
import { keepForm } from "../../../../src/app/keep-form";
import { readSheets, readTables } from "../../../../src/app/score-tables";
import { detectTables } from "../../../../src/core/detect/detect";
import type { EvaluationTable, Field } from "../../../../src/core/detect/evaluation-table";
import { TABLE_WORDS } from "../../../../src/core/forms/captured/printed-words";
import { bareLabel } from "../../../../src/core/forms/label";
import type { OwnForm } from "../../../../src/core/forms/own/own-form";
import { ownProfile } from "../../../../src/core/forms/own/own-profile";
import { packText } from "../../../../src/core/forms/own/pack-json";
import { gridOfDrawing } from "../../../../src/core/sheets/drawing-grid";
import { openWorkbook } from "../../../../src/host/xlsx/open-workbook";
import { validationTexts } from "../../../../src/words/form-texts";
import { handedOn } from "../own/handed-on";

const SAMPLES = join(__dirname, "..", "..", "..", "..", "samples");
/** What forms print anyhow: a name of an indicator may be that of its class. */
const WORDS = [...TABLE_WORDS];
const NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

function openSample(name: string) {
  const opened = openWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

interface Kept {
  readonly table: EvaluationTable;
  readonly form: OwnForm;
}

async function keptForms(name: string, keepIndicators = false): Promise<readonly Kept[]> {
  const host = openSample(name);
  const { tables, gridOf } = await readTables(host, {});
  const kept: Kept[] = [];
  for (const scored of tables) {
    const grid = gridOf(scored.table.sheet);
    if (!grid || scored.table.kind === "summary") continue;
    const options = { name: "", keepIndicators, keepTexts: false, policy: null };
    const outcome = await keepForm(host, scored, grid, options);
    if (!outcome.ok) throw new Error(`${scored.table.title.text}: ${outcome.error}`);
    const [form] = handedOn([outcome.value.form]);
    if (form) kept.push({ table: scored.table, form });
  }
  return kept;
}

/** What somebody entered: whose table it is, and all it says of money, goals and indicators. */
function entered(table: EvaluationTable): readonly string[] {
  const { heads, goals, indicators, funds, reasons, remarks, total } = table;
  const fields: readonly (Field | null)[] = [
    ...heads.map(({ value }) => value),
    ...goals.flatMap(({ expected, actual }) => [expected, actual]),
    ...indicators.flatMap((row) => [row.level3, row.target, row.actual, row.score, row.reason]),
    ...funds.flatMap((row) => [row.initialBudget, row.adjustedBudget, row.executed, row.rate]),
    ...reasons,
    ...remarks,
    total?.score ?? null,
  ];
  return fields
    .map((field) => field?.text.trim() ?? "")
    .filter((text) => text.length > 3 && !WORDS.some((word) => word.includes(bareLabel(text))));
}

describe.each(NAMES.map((name) => [name]))("each table of %s, kept as a form", (name) => {
  test("has none of what somebody entered", async () => {
    const kept = await keptForms(name);
    expect(kept.length).toBeGreaterThan(0);
    const everything = kept.flatMap(({ table }) => entered(table));
    expect(everything.length).toBeGreaterThan(10);
    for (const { form } of kept) {
      const text = JSON.stringify(JSON.parse(packText({ name: "", forms: [form] })));
      const leaked = everything.filter((one) => text.includes(JSON.stringify(one).slice(1, -1)));
      expect(leaked).toEqual([]);
    }
  });

  test("is what the table is recognised as, with the same policy", async () => {
    const kept = await keptForms(name);
    const read = await readSheets(openSample(name));
    const own = kept.map(({ form }) => ownProfile(form));
    const found = detectTables(read.grids, { own }).tables.filter(({ kind }) => kind !== "summary");
    const names = new Set<string>(own.map(({ id }) => id));
    expect(found.map(({ form }) => names.has(form))).toEqual(kept.map(() => true));
  });

  test("is inserted blank with the same columns, funds, goals and places for the total", async () => {
    for (const { table, form } of await keptForms(name)) {
      const request = {
        ...{ form: form.id, year: 2031, unit: "", project: "", indicators: null },
        ...({ moneyUnit: table.moneyUnit, formulas: false, protect: true } as const),
      };
      const drawn = drawNewForm(request, validationTexts, [form]);
      if (!drawn) throw new Error("no layout");
      const [blank, ...others] = detectTables([gridOfDrawing(drawn.drawing)], {
        own: [ownProfile(form)],
      }).tables;
      const told = (one: EvaluationTable | undefined) => ({
        columns: Object.keys(one?.columns ?? {}).sort(),
        funds: one?.funds.map(({ role, source }) => [role, source]),
        total: one?.total && Object.entries(one.total).map(([key, field]) => [key, field !== null]),
        moneyUnit: one?.moneyUnit,
        kind: one?.kind,
      });
      // One of the tables prints no year at all.
      const year = table.year === null ? null : 2031;
      expect([others.length, blank?.form, blank?.year]).toEqual([0, form.id, year]);
      expect(told(blank)).toEqual(told(table));
    }
  });

  test("keeps names, weights and units of the indicators when asked, targets and results never", async () => {
    for (const { table, form } of await keptForms(name, true)) {
      const rows = table.indicators.filter(({ role }) => role === "indicator");
      const kept = form.layout.indicators.classes.flatMap(({ level2 }) =>
        level2.flatMap(({ presets }) => presets ?? []),
      );
      const names = (texts: readonly (string | undefined)[]) => texts.filter(Boolean);
      const layoutHasNames = form.layout.indicators.columns.level3 !== undefined;
      if (layoutHasNames)
        expect(names(kept.map(({ level3 }) => level3))).toEqual(
          names(rows.map(({ level3 }) => level3?.text.trim())),
        );
      expect(kept.every(({ target, actual, score }) => !target && !actual && !score)).toBe(true);
    }
  });
});
