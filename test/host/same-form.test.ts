import { afterAll, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { drawNewForm } from "../../src/app/new-form";
import { LAYOUTS } from "../../src/core/forms/layouts";
import { toA1 } from "../../src/core/grid/address";
import type { FormRequest } from "../../src/core/sheets/form-request";
import type { SheetDrawing } from "../../src/core/sheets/sheet-drawing";
import type { Outcome } from "../../src/host/port";
import { newWorkbook } from "../../src/host/xlsx/new-workbook";
import { pageService } from "../../src/pane/worker/answer-page";
import { openSession } from "../../src/pane/session/workbook-session";
import { validationTexts } from "../../src/words/form-texts";
import { runCli } from "../cli/run-cli";
import { TemporaryFolder } from "../cli/temporary-folder";
import { workbookFromXlsx } from "../excel-stand-in/load/from-xlsx";
import { openRows } from "../excel-stand-in/node/open-stand-in";
import type { DataValidation, Sheet } from "../excel-stand-in/model/sheet";
import { picture } from "../excel-stand-in/model/snapshot";
import type { StandInWorkbook } from "../excel-stand-in/model/workbook";
import { excelHost } from "./excel/open-host";

const folder = new TemporaryFolder();
afterAll(() => {
  folder.remove();
});

type Options = Pick<FormRequest, "formulas" | "protect" | "moneyUnit" | "indicators">;

/** Each pair has both values of each option; forms take turns. */
const OPTIONS: readonly (readonly Options[])[] = [
  [
    { formulas: false, protect: false, moneyUnit: "万元", indicators: null },
    { formulas: true, protect: true, moneyUnit: "元", indicators: 1 },
  ],
  [
    { formulas: true, protect: false, moneyUnit: "万元", indicators: null },
    { formulas: false, protect: true, moneyUnit: "元", indicators: 3 },
  ],
];

const UNIT = "××市××局";
const PROJECT = "=农村饮水安全工程";

function drawingOf(form: FormRequest["form"], options: Options): SheetDrawing {
  const request = { form, year: 2025, unit: UNIT, project: PROJECT, ...options };
  const drawn = drawNewForm(request, validationTexts);
  if (!drawn) throw new Error(`${form} has no layout`);
  return drawn.drawing;
}

/** Inserted as the pane does in Excel, over the unmodified client; `at` null: as sheets of their own. */
async function inExcel(
  drawings: readonly SheetDrawing[],
  at: string | null,
): Promise<StandInWorkbook> {
  const excel = openRows({ 原表: [] });
  const session = openSession(excelHost(), { path: "" });
  for (const drawing of drawings) inserted(await session.insertDrawing(drawing, at));
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
  return excel.workbook;
}

function inserted<T>(answer: Outcome<T, { readonly code: string }>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Inserted by the service behind the browser page, into a file chosen from disk. */
async function inPage(
  drawings: readonly SheetDrawing[],
  at: string | null,
): Promise<StandInWorkbook> {
  const page = pageService(() => undefined);
  inserted(await page.open("原表.xlsx", new Blob([Buffer.from(OTHER)])));
  for (const drawing of drawings) inserted(await page.insertDrawing(drawing, at));
  return workbookFromXlsx(inserted(await page.save()));
}

const OTHER = newWorkbook([
  {
    ...{ name: "原表", cells: [], merges: [], columnWidths: [], rowHeights: {}, validations: [] },
    ...{ frozenRows: 0, page: null, protection: null, charts: [] },
  },
]);

async function byCommand(form: string, options: Options): Promise<StandInWorkbook> {
  const { formulas, protect, moneyUnit, indicators } = options;
  const argv = [
    ...["new", form, "--out", "new.xlsx", "--overwrite", "--year", "2025"],
    ...["--unit", UNIT, "--project", PROJECT, "--money", moneyUnit],
    ...(indicators === null ? [] : ["--indicators", String(indicators)]),
    ...(formulas ? ["--formulas"] : []),
    ...(protect ? ["--protect"] : []),
  ];
  expect(await runCli(argv, { cwd: folder.path })).toMatchObject({ code: 0, err: "" });
  return workbookFromXlsx(new Uint8Array(readFileSync(folder.at("new.xlsx"))));
}

const PAGE_KEYS = [
  ...["orientation", "paperSize", "centerHorizontally", "printArea", "printTitleRows"],
  ...["topMargin", "bottomMargin", "leftMargin", "rightMargin", "horizontalPageBreaks"],
];

/**
 * Everything a person can see or run into on the last sheets, by its path. Left out: names, which are
 * free ones, and what formulas give, which no host says before Excel has calculated.
 */
function lastSheets(workbook: StandInWorkbook, count: number): readonly Described[] {
  const pictures = picture(workbook)["sheets"] as Record<string, unknown>[];
  return workbook.sheets.slice(-count).map((sheet, at) => {
    const { page, validations, columnWidths, rowHeights } = sheet;
    const zoom = page["zoom"] as { readonly verticalFitToPages?: number } | undefined;
    const shown = {
      ...pictures[pictures.length - count + at],
      name: "",
      cells: cellsSeen(sheet),
      columnWidths: Object.fromEntries(columnWidths),
      rowHeights: Object.fromEntries(rowHeights),
      validations: Object.fromEntries(
        validations.flatMap((rule) => cellsOf(rule).map((cell) => [cell, withoutAreas(rule)])),
      ),
      page: {
        ...Object.fromEntries(PAGE_KEYS.map((key) => [key, withoutSheet(page[key])])),
        zoom: zoom?.verticalFitToPages === 0 ? { horizontalFitToPages: 1 } : zoom,
      },
    };
    return new Map(described(shown, ""));
  });
}

/** Cells that hold something or look like something. */
function cellsSeen(sheet: Sheet): Readonly<Record<string, unknown>> {
  const cells = [...sheet.rows].flatMap(([row, inside]) =>
    [...inside].map(([column, cell]) => [toA1({ row, column }), cell] as const),
  );
  const seen = cells.filter(
    ([, { value, formula, style }]) =>
      value !== "" || formula !== null || style.fill !== null || "EdgeTop" in style.borders,
  );
  return Object.fromEntries(seen);
}

type Described = ReadonlyMap<string, unknown>;

function described(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value === "number") return [[path, Math.round(value * 1000) / 1000]];
  if (value === null || typeof value !== "object") return [[path, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[path, {}]];
  const formula = "formula" in value && value.formula !== null;
  return entries
    .filter(([name]) => !(formula && name === "value"))
    .flatMap(([name, inside]) => described(inside, `${path}/${name}`));
}

/** What one sheet has that the other has not: path, one value, the other. */
function differences(one: Described | undefined, other: Described | undefined): readonly unknown[] {
  const paths = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...paths]
    .map((path) => [path, one?.get(path), other?.get(path)] as const)
    .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b));
}

function withoutSheet(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^.*!/, "") : value;
}

function withoutAreas(validation: DataValidation): unknown {
  const { rule, errorAlert, prompt, ignoreBlanks } = validation;
  return { rule, errorAlert, prompt, ignoreBlanks };
}

function cellsOf({ areas }: DataValidation): readonly string[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    range(top, bottom).flatMap((row) => range(left, right).map((column) => toA1({ row, column }))),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

test.each(LAYOUTS.map(({ form }, at) => [form, OPTIONS[at % OPTIONS.length] ?? []] as const))(
  "a blank %s is the same sheet in Excel, in the page and by the command",
  async (form, asked) => {
    const drawings = asked.map((options) => drawingOf(form, options));
    const excel = lastSheets(await inExcel(drawings, null), drawings.length);
    const page = lastSheets(await inPage(drawings, null), drawings.length);
    for (const [at, options] of asked.entries()) {
      const [command] = lastSheets(await byCommand(form, options), 1);
      expect(excel[at]?.size).toBeGreaterThan(1000);
      expect(differences(page[at], excel[at])).toEqual([]);
      expect(differences(command, excel[at])).toEqual([]);
    }
  },
  30_000,
);

const CHOSEN = "'原表'!D6";

/**
 * What the hosts do not have alike at a chosen cell: Excel widens columns that nothing else stands in, a
 * file keeps the widths of its columns; page set-up and protection are the sheet's own in both.
 */
const OF_THE_SHEET = /^\/(columnWidths|page|protection|frozen)\b/;

test.each(LAYOUTS.map(({ form }, at) => [form, (OPTIONS[at % OPTIONS.length] ?? [])[1]] as const))(
  "a blank %s at a chosen cell is the same in Excel and in the page",
  async (form, options) => {
    if (!options) throw new Error("no options");
    const drawing = drawingOf(form, options);
    const [excel] = lastSheets(await inExcel([drawing], CHOSEN), 1);
    const [page] = lastSheets(await inPage([drawing], CHOSEN), 1);
    expect(excel?.has("/cells/D6/style/font/size")).toBe(true);
    const different = differences(page, excel).filter(
      (one) => !OF_THE_SHEET.test(String((one as readonly unknown[])[0])),
    );
    expect(different).toEqual([]);
  },
  30_000,
);
