import { describe, expect, test } from "@jest/globals";
import type { FileReport, TableReport } from "../../../src/report/report";
import {
  gradeDistribution,
  kindTotals,
  rateDistribution,
} from "../../../src/report/summary/averages";
import { SummaryCollector, summaryPart } from "../../../src/report/summary/summary-rows";
import type { SummaryRow } from "../../../src/report/summary/summary-rows";
import { summarySheet } from "../../../src/report/summary/summary-sheet";
import { drawnTable } from "../opinion/draft-reports";

const row = (given: Partial<SummaryRow>): SummaryRow => ({
  path: "a.xlsx",
  unit: "某某局",
  name: "培训",
  overall: false,
  year: 2022,
  budget: null,
  executed: null,
  score: null,
  scoreStated: true,
  grade: null,
  sameAs: null,
  ...given,
});
const file = (path: string, ...tables: readonly TableReport[]): FileReport => ({
  path,
  error: null,
  findings: [],
  tables,
});
const field = (value: string) => ({ cell: "A1", text: value, value });

function funded(budget: string, executed: string, given: Partial<TableReport> = {}): TableReport {
  const blank = { weight: null, rate: null, score: null, initialBudget: null };
  const money = { adjustedBudget: field(budget), executed: field(executed) };
  const total = { role: "total" as const, label: field("年度资金总额"), ...blank, ...money };
  return { ...drawnTable([]), funds: { rows: [total], computed: null }, ...given };
}

function collected(...files: readonly FileReport[]) {
  const collector = new SummaryCollector();
  for (const one of files) collector.add(summaryPart(one));
  return collector.result();
}

test("a grade however written is counted as its kind; one of another scale stays", () => {
  const graded = (text: string) => {
    const table = drawnTable([]);
    const total = { ...table.total, grade: { cell: "H9", text, value: null } };
    return collected(file("a.xlsx", { ...table, total })).rows[0]?.grade;
  };
  expect(["“优秀”", "良好", "中等", " 差 ", "合格"].map(graded)).toEqual([
    ...["优", "良", "中", "差"],
    "合格",
  ]);
});

describe("sums and averages", () => {
  test("money adds up; rates and scores are weighted by money", () => {
    const { budget, executed, rate, score } = kindTotals([
      row({ budget: "100", executed: "50", score: "80" }),
      row({ budget: "300", executed: "300", score: "100" }),
    ]);
    expect([budget, executed, rate, score].map(String)).toEqual(["400", "350", "0.875", "95"]);
  });

  test("what is not stated weighs nothing, and is never taken for 0", () => {
    const totals = kindTotals([
      row({ budget: "100", executed: "90", score: "80" }),
      row({ budget: "100" }),
      row({ score: "10" }),
    ]);
    expect([totals.rate, totals.score].map(String)).toEqual(["0.9", "80"]);
    expect(kindTotals([row({ score: "90" })])).toMatchObject({ rate: null, score: null });
  });

  test("bands take their lower end, rates above 100% belong to the last", () => {
    const rates = ["29.99", "30", "59.99", "60", "80", "99.99", "100", "102"];
    const rows = rates.map((executed) => row({ budget: "100", executed }));
    expect(rateDistribution([...rows, row({}), row({ budget: "0", executed: "0" })])).toEqual([
      1, 2, 1, 2, 2,
    ]);
    expect(gradeDistribution([row({ grade: "优" }), row({ grade: "差" })], ["优", "差"])).toEqual([
      1, 1,
    ]);
  });
});

describe("the rows", () => {
  test("money in 元 is converted; a blank total is taken from the computed one and said so", () => {
    const table = funded("2500000", "1250000.5", {
      moneyUnit: "元",
      total: drawnTable([], { stated: "", computed: "88" }).total,
    });
    expect(collected(file("a.xlsx", table)).rows).toMatchObject([
      { budget: "250", executed: "125.00005", score: "88", scoreStated: false },
    ]);
  });

  test("money in 亿元 is converted too", () => {
    const table = funded("12.5", "12.25", { moneyUnit: "亿元" });
    expect(collected(file("a.xlsx", table)).rows).toMatchObject([
      { budget: "125000", executed: "122500" },
    ]);
  });

  test("a table submitted twice counts once; the same project with other numbers is kept and named", () => {
    const { rows, leftOut } = collected(
      file("a.xlsx", funded("100", "90")),
      file("b.xlsx", funded("100", "90")),
      file("c.xlsx", funded("100", "95")),
    );
    expect(rows.map(({ path, sameAs }) => [path, sameAs])).toEqual([
      ["a.xlsx", null],
      ["c.xlsx", 0],
    ]);
    expect(leftOut).toEqual([
      { path: "b.xlsx", sheet: "自评表", because: { code: "duplicate", of: "a.xlsx" } },
    ]);
  });

  test("unreadable files, files without tables and summaries are left out, the first two by name", () => {
    const { rows, leftOut } = collected(
      { ...file("x.xlsx"), error: { code: "encrypted", message: "设有密码。" } },
      file("y.xlsx"),
      file("z.xlsx", funded("1", "1", { kind: "summary" })),
    );
    expect(rows).toEqual([]);
    expect(leftOut.map(({ path, because }) => [path, because.code])).toEqual([
      ["x.xlsx", "unreadable"],
      ["y.xlsx", "no-table"],
      ["z.xlsx", "no-table"],
    ]);
  });
});

describe("the sheet", () => {
  test("sums projects and bodies apart, with formulas that know what they give", () => {
    const { rows, leftOut } = collected(
      file("a.xlsx", funded("100", "50"), funded("300", "300", { kind: "overall", project: null })),
    );
    const { cells } = summarySheet({ rows, leftOut });
    const formulas = cells.flatMap(({ at, content }) =>
      content.kind === "formula" && at.column === 5 ? [content] : [],
    );
    expect(formulas.map(({ cached }) => cached)).toEqual(["100", "300"]);
    expect(formulas[0]?.formula).toBe('=SUMIFS(F$5:F$6,$D$5:$D$6,"项目")');
  });
});
