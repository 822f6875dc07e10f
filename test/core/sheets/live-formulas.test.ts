import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { checkScored } from "../../../src/app/check-workbook";
import { drawNewForm } from "../../../src/app/new-form";
import { readTables } from "../../../src/app/score-tables";
import { planScores } from "../../../src/core/edits/score-plan";
import { consistentFilling } from "../../../src/core/exercises/consistent-filling";
import { filledDrawing } from "../../../src/core/exercises/filled-drawing";
import { Random } from "../../../src/core/exercises/random";
import { formById } from "../../../src/core/forms";
import { LAYOUTS } from "../../../src/core/forms/layouts";
import { toA1 } from "../../../src/core/grid/address";
import { ASSUMED_POLICY, policyById } from "../../../src/core/score/policies";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import { newWorkbook } from "../../../src/host/xlsx/new-workbook";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { validationTexts } from "../../../src/words/form-texts";

/** Where LibreOffice is not installed this test is left out; in CI it must run. */
const office = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
const required = office || process.env["CI"] !== undefined;
const folder = mkdtempSync(join(tmpdir(), "ziping-forms-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

function recalculated(bytes: Uint8Array): Uint8Array {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  writeFileSync(join(folder, "forms.xlsx"), bytes);
  const run = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      ...["--convert-to", "xlsx", "--outdir", join(folder, "resaved")],
      join(folder, "forms.xlsx"),
    ],
    { encoding: "utf8" },
  );
  expect(run.stdout).toContain("convert");
  return new Uint8Array(readFileSync(join(folder, "resaved", "forms.xlsx")));
}

/** Filled in by hand, scores left to the form's own formulas. */
function filledWithFormulas(seed: number): readonly SheetDrawing[] {
  return LAYOUTS.map((layout) => {
    const drawn = drawNewForm(
      {
        form: layout.form,
        year: 2025,
        unit: "××市××局",
        project: "农村饮水安全工程",
        indicators: null,
        moneyUnit: "万元",
        formulas: true,
        protect: false,
      },
      validationTexts,
    );
    if (!drawn) throw new Error(`${layout.form} has no layout`);
    const policy = policyById(formById(layout.form).policy) ?? ASSUMED_POLICY;
    const asked = { layout, policy, places: drawn.places, year: 2025, indicators: null };
    const drawing = filledDrawing(drawn, consistentFilling(asked, new Random(seed)));
    return { ...drawing, name: layout.form };
  });
}

(required ? test : test.skip)(
  "LibreOffice recalculates every form's formulas to the engine's scores",
  async () => {
    const opened = openWorkbook(recalculated(newWorkbook(filledWithFormulas(11))));
    if (!opened.ok) throw new Error(opened.error.code);
    const scored = await readTables(opened.value, {});
    expect(scored.tables.map(({ table }) => table.form)).toEqual(LAYOUTS.map(({ form }) => form));
    const plan = planScores(scored.tables, scored.gridOf, { cells: "all" });
    expect(plan.writes.map(({ cell }) => `${cell.sheet} ${toA1(cell.at)}`)).toEqual([]);
    const { tables } = await checkScored(scored);
    expect(
      tables.flatMap(({ table, findings }) =>
        findings.map(({ rule, values }) => [table.form, rule, values]),
      ),
    ).toEqual([]);
  },
  120_000,
);
