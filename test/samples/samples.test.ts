import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { CONTRADICTIONS } from "./contradictions";
import { PUBLISHED_SAMPLES } from "./published-figures";
import type { PublishedCell, PublishedTable } from "./published-table";

const FOLDER = join(__dirname, "..", "..", "samples");
const books = new Map<string, WorkBook>();

function book(file: string): WorkBook {
  const known = books.get(file);
  if (known) return known;
  const opened = read(readFileSync(join(FOLDER, file)));
  books.set(file, opened);
  return opened;
}

/** The cell as shown; "" where it is blank. */
function shown(file: string, sheet: string, cell: string): string {
  const found = book(file).Sheets[sheet]?.[cell] as CellObject | undefined;
  return found?.w ?? "";
}

const TABLES = PUBLISHED_SAMPLES.flatMap(({ file, tables }) =>
  tables.map((table) => ({ file, table, name: `${file} ${table.sheet}` })),
);

function cellsOf(table: PublishedTable): PublishedCell[] {
  const { title, funds, indicators, total, figures } = table;
  const rows = [...funds, ...indicators, total];
  const cells = rows.flatMap((row) => Object.values(row) as unknown[]).filter(isCell);
  return [...title, ...cells, ...figures];
}

function isCell(value: unknown): value is PublishedCell {
  return typeof value === "object" && value !== null && "cell" in value;
}

describe("the samples hold what was published", () => {
  test.each(TABLES)("$name, cell by cell", ({ file, table }) => {
    const wanted = cellsOf(table).map(({ cell, text }) => [cell, text]);
    expect(wanted.map(([cell = ""]) => [cell, shown(file, table.sheet, cell)])).toEqual(wanted);
  });

  const withEmptyRows = TABLES.filter(({ table }) => table.emptyRows.length > 0);
  test.each(withEmptyRows)("$name: nothing but class names in its empty rows", (entry) => {
    const { file, table } = entry;
    const { level1, ...others } = table.columns;
    for (const row of table.emptyRows)
      for (const column of Object.values(others))
        expect(shown(file, table.sheet, column + String(row))).toBe("");
    const names = table.emptyRows.map((row) => shown(file, table.sheet, `${level1 ?? ""}${row}`));
    expect(names).toEqual(["……", "效益指标", "效益指标", "……"]);
  });

  test.each(PUBLISHED_SAMPLES)("$file: tables, then the report in column A", (sample) => {
    const workbook = book(sample.file);
    expect(workbook.SheetNames).toEqual([
      ...sample.tables.map(({ sheet }) => sheet),
      sample.reportSheet,
    ]);
    expect(workbook.Sheets[sample.reportSheet]?.["!ref"]).toMatch(/^A1:A\d+$/);
  });

  test.each(TABLES)("$name: laid out again tables say so, published ones not", (entry) => {
    const sample = PUBLISHED_SAMPLES.find(({ file }) => file === entry.file);
    const label = shown(entry.file, entry.table.sheet, "A2");
    expect(label.includes("仅供练习")).toBe(sample?.provenance === "reconstructed");
  });

  test("rate, fund score and total of one table are formulas with their stored results", () => {
    const sheet = book("襄阳市委编办2021.xlsx").Sheets["部门整体"];
    const stored = ["F7", "G7", "G17"].map((cell) => sheet?.[cell] as CellObject | undefined);
    expect(stored.map((cell) => cell?.f)).toEqual(["E7/D7", "ROUND(20*F7,2)", "G7+SUM(G10:G16)"]);
    expect(stored.map((cell) => cell?.v)).toEqual([637.78 / 698.88, 18.25, 98.25]);
  });
});

/** The number a cell shows, a percentage as a fraction; null for words, dashes and blanks. */
function numberIn(cell: PublishedCell | null | undefined): Decimal | null {
  const match = /^(-?[\d,]+(?:\.\d+)?)(%|万元)?$/.exec(cell?.text ?? "");
  if (!match?.[1]) return null;
  const value = new Decimal(match[1].replaceAll(",", ""));
  return match[2] === "%" ? value.div(100) : value;
}

/** Points of the fund block: its weight cell, or the 20 that the Hubei forms print in the heading. */
function fundPoints(table: PublishedTable): Decimal | null {
  if (table.form.startsWith("hubei-")) return new Decimal(20);
  return numberIn(table.funds[0]?.weight);
}

function sum(cells: readonly (PublishedCell | null)[]): Decimal {
  const once = new Map(cells.map((cell) => [cell?.cell, cell]));
  return [...once.values()].reduce((all, cell) => all.plus(numberIn(cell) ?? 0), new Decimal(0));
}

function expectedFigures(table: PublishedTable) {
  const fund = table.funds[0];
  const budget = numberIn(fund?.adjustedBudget);
  const executed = numberIn(fund?.executed);
  const rate = budget && executed ? executed.div(budget) : null;
  const points = fundPoints(table);
  const fundScore = rate && points ? Decimal.min(rate, 1).times(points).toDecimalPlaces(2) : null;
  const scored = table.indicators.filter(({ score }) => score !== null);
  const rows = scored.filter(({ role }) => role === "indicator").map(({ score }) => score);
  const level1 = scored.filter(({ role, level2 }) => role === "group" && level2?.text === "");
  const withFunds = (scores: readonly (PublishedCell | null)[]) =>
    scores.length === 0
      ? null
      : sum(scores)
          .plus(fundScore ?? 0)
          .toString();
  return {
    rate: rate?.toDecimalPlaces(4).toString() ?? null,
    fundScore: fundScore?.toString() ?? null,
    total: withFunds(rows),
    fromLevel1: withFunds(level1.map(({ score }) => score)),
  };
}

describe("the figures that must come out follow from the published ones", () => {
  test.each(TABLES)("$name", ({ table }) => {
    const { rate, fundScore, total, fromLevel1 } = table.computed;
    expect(expectedFigures(table)).toEqual({ rate, fundScore, total, fromLevel1 });
  });

  const contradicted = TABLES.filter(({ table }) => table.disagreements.length > 0);
  test.each(contradicted)("$name: a figure that we contradict stands in its cell", (entry) => {
    const { table, file } = entry;
    for (const { cell, published, computed } of table.disagreements) {
      expect(shown(file, table.sheet, cell)).toBe(published);
      expect(computed).not.toBe(published);
    }
  });
});

/** Entries of grade A and B: each is expected at a cell, or left out with its reason. */
const GRADED: Readonly<Record<string, readonly number[]>> = {
  "000": [1, 2, 3, 4, 5, 6, 7, 8, 10],
  "001": [1, 3, 4, 5, 6, 8],
  "002": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  "003": [1, 2, 3, 4, 5, 6, 7, 8],
  "004": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20],
};

const EXPECTED = CONTRADICTIONS.flatMap(({ file, expected }) =>
  expected.map((finding) => ({ file, finding, name: `${finding.seed} ${finding.rule}` })),
);

const EXAMPLES = CONTRADICTIONS.flatMap(({ file, examples }) =>
  examples.map((example) => ({ file, example, name: `${file} ${example.rule} ${example.quote}` })),
);

describe("the contradictions stand where the list says", () => {
  test("every entry of grade A and B is expected or left out, none both", () => {
    const expected = new Set(EXPECTED.map(({ finding }) => finding.seed));
    const leftOut = CONTRADICTIONS.flatMap((sample) => sample.leftOut.map(({ seed }) => seed));
    const graded = Object.entries(GRADED).flatMap(([seed, entries]) =>
      entries.map((entry) => `${seed}-${entry}`),
    );
    expect(graded.filter((seed) => !expected.has(seed) && !leftOut.includes(seed))).toEqual([]);
    expect(leftOut.filter((seed) => expected.has(seed) || !graded.includes(seed))).toEqual([]);
  });

  test.each(EXPECTED)("$name: the quoted words stand in its cells", ({ file, finding }) => {
    const texts = finding.cells.map((cell) => shown(file, finding.sheet, cell));
    expect(texts.filter((text) => text.includes(finding.quote))).not.toEqual([]);
  });

  test.each(EXPECTED.filter(({ finding }) => finding.others))(
    "$name: the other side stands in its cells",
    ({ file, finding }) => {
      for (const { sheet, cells } of finding.others ?? [])
        for (const cell of cells) expect(shown(file, sheet, cell)).not.toBe("");
    },
  );

  test.each(EXAMPLES)("$name: an example of the catalogue stands in its cells", (entry) => {
    const { sheet, cells, quote } = entry.example;
    const texts = cells.map((cell) => shown(entry.file, sheet, cell));
    expect(texts.filter((text) => text.includes(quote))).not.toEqual([]);
  });

  test.each(CONTRADICTIONS)("$file: silent and tolerated places are on its sheets", (sample) => {
    const { Sheets } = book(sample.file);
    const places = [...sample.silent.flatMap((line) => line.places), ...sample.tolerated];
    for (const { sheet, cells } of places) {
      expect(Sheets[sheet]).toBeDefined();
      for (const cell of cells) expect(cell).toMatch(/^[A-H][1-9]\d*$/);
    }
  });

  test.each(CONTRADICTIONS)(
    "$file: no finding is expected where there must be silence",
    (sample) => {
      for (const { places, except = [], line } of sample.silent)
        for (const { sheet, cells } of places) {
          const forbidden = sample.expected.filter(
            (finding) =>
              finding.sheet === sheet &&
              finding.cells.some((cell) => cells.includes(cell)) &&
              ![finding.rule, ...(finding.or ?? [])].some((rule) => except.includes(rule)),
          );
          expect({ line, forbidden }).toEqual({ line, forbidden: [] });
        }
    },
  );
});

test("building again, in another time zone, gives the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    const script = join(FOLDER, "build", "build.mjs");
    const env = { ...process.env, TZ: "America/New_York" };
    execFileSync(process.execPath, [script, "--out", folder], { env, stdio: "pipe" });
    const built = readdirSync(folder).sort();
    expect(built).toEqual(PUBLISHED_SAMPLES.map(({ file }) => file).sort());
    for (const file of built)
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(FOLDER, file)))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
