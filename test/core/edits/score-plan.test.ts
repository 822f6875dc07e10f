import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { detectTables } from "../../../src/core/detect/detect";
import { inverse } from "../../../src/core/edits/inverse";
import type { ScorePlan, ScorePlanOptions } from "../../../src/core/edits/score-plan";
import { planScores } from "../../../src/core/edits/score-plan";
import { toA1 } from "../../../src/core/grid/address";
import { scoreTable } from "../../../src/core/score/score-table";
import { appliedTo } from "../../tables/apply-plan";
import type { RowSpec, TableSpec } from "../../tables/build-table";
import { builtTable } from "../../tables/build-table";
import { gridOf } from "../../tables/grid-of";
import { Random } from "../score/random";
import { randomTable } from "../score/random-table";
import { policy } from "../score/score-one";

function planFor(
  spec: TableSpec,
  cells: ScorePlanOptions["cells"] = "blank",
  scoring = policy(),
): ScorePlan {
  const { table, grid } = builtTable(spec);
  const scorecard = scoreTable(table, { policy: scoring, source: "form" });
  return planScores([{ table, scorecard }], () => grid, { cells });
}

/** "I6 9.54" for each write. */
function writes(plan: ScorePlan): string[] {
  return plan.writes.map(({ cell, after }) => {
    const content =
      after.kind === "number"
        ? after.decimal
        : after.kind === "text"
          ? `"${after.text}"`
          : after.kind;
    return `${toA1(cell.at)} ${content}`;
  });
}

const differing = (plan: ScorePlan) => plan.differing.map(({ at }) => toA1(at));

const funds = [{ adjusted: 33.83, executed: 32.26, weight: 10 }, { label: "其中：财政拨款" }];
const rows: readonly RowSpec[] = [
  { level1: "产出指标", level3: "培训人数", target: "≥150人", actual: "138人", weight: 60 },
  { level3: "合格率", target: "≥90%", actual: "95%", weight: 20 },
  { level1: "满意度指标", target: "有效", actual: "有效", weight: 10, score: "9" },
];

describe("a plan of scores", () => {
  test("fills rate, scores, total and grade, and nothing else", () => {
    const plan = planFor({ funds, rows, total: { weight: 100, grade: "" } });
    expect(writes(plan)).toEqual([
      "H6 0.9536",
      "I6 9.54",
      "H20 55.2",
      "H21 20",
      "H23 93.74",
      'I23 "优"',
    ]);
    expect(plan.cells.map(({ part }) => part)).toEqual([
      "rate",
      "fund-score",
      "row-score",
      "row-score",
      "total",
      "grade",
    ]);
    expect(plan.cells[2]).toMatchObject({
      indicator: "培训人数",
      derivation: { id: "at-least-ratio" },
    });
    expect(plan.writes[0]?.before).toEqual({ value: null, formula: null });
  });

  test("leaves cells that agree, also truncated and rounded ones, and words", () => {
    const filled = [
      { ...rows[0], score: "55.20" },
      { ...rows[1], score: 20 },
      { ...rows[2], score: "—" },
    ];
    const spec = { funds: [{ ...funds[0], rate: "95%", score: "9.53" }], rows: filled };
    expect(writes(planFor(spec, "all"))).toEqual([]);
    expect(differing(planFor(spec, "all"))).toEqual([]);
  });

  const wrong: TableSpec = {
    funds: [{ ...funds[0], rate: "90%", score: 10 }],
    rows: [{ ...rows[0], score: 60 }, ...rows.slice(1)],
    total: { weight: 100, score: 99, grade: "良" },
  };

  test("of blank cells names the filled ones that differ and makes the total follow what stays", () => {
    const plan = planFor(wrong);
    expect(writes(plan)).toEqual(["H21 20"]);
    // 10 + 60 + 20 + 9 is 99: the printed total agrees with what stands, and 99 is 优, not 良.
    expect(differing(plan)).toEqual(["H6", "I6", "H20", "I23"]);
  });

  test("of all cells replaces what differs", () => {
    const plan = planFor(wrong, "all");
    expect(writes(plan)).toEqual([
      'H6 "95.36%"',
      "I6 9.54",
      "H20 55.2",
      "H21 20",
      "H23 93.74",
      'I23 "优"',
    ]);
    expect(plan.writes[1]?.before).toEqual({ value: 10, formula: null });
    expect(plan.differing).toEqual([]);
  });

  test.each([
    ["良好", ['I23 "优"']],
    ["“中”", ['I23 "优"']],
    ["优秀", []],
    ["优等", []],
    ["达标", []],
  ])("of a grade written as %j writes %j", (grade, written) => {
    const filled = [{ ...rows[0], score: 55.2 }, { ...rows[1], score: 20 }, ...rows.slice(2)];
    const own = [{ ...funds[0], rate: "95.36%", score: 9.54 }];
    const spec = { funds: own, rows: filled, total: { weight: 100, score: 93.74, grade } };
    expect(writes(planFor(spec, "all"))).toEqual(written);
    expect(differing(planFor(spec))).toEqual(written.length > 0 ? ["I23"] : []);
  });

  test("writes no total while a score is missing, but the grade of a total that stands", () => {
    const missing = [...rows, { target: "有效", actual: "有效", weight: 5 }];
    expect(writes(planFor({ rows: missing, total: { grade: "" } }))).toEqual([
      "H20 55.2",
      "H21 20",
    ]);
    expect(writes(planFor({ rows: missing, total: { score: 85, grade: "" } }))).toContain(
      'I24 "良"',
    );
  });

  test("writes no total for a table that is cut or whose weights exceed the full points", () => {
    const full = [{ ...rows[0], actual: "150人" }, ...rows.slice(1)];
    const totals = { total: { weight: 100 } };
    expect(writes(planFor({ funds, rows: full, ...totals, cut: true })).at(-1)).toBe("H21 20");
    const heavy = [...full, { target: "≥1次", actual: "1次", weight: 20 }];
    expect(writes(planFor({ funds, rows: heavy, ...totals })).at(-1)).toBe("H23 20");
  });

  test("writes a shared score cell once and never an of-which row or a source row", () => {
    const shared: readonly RowSpec[] = [
      { level1: "产出指标", target: "≥1次", actual: "1次", weight: 10 },
      { target: "≥1次", actual: "2次", shares: ["weight", "score"] },
      { role: "of-which", target: "≥1次", actual: "1次" },
    ];
    expect(writes(planFor({ funds, rows: shared, total: null }))).toEqual([
      "H6 0.9536",
      "I6 9.54",
      "H20 10",
    ]);
  });

  test("gives group rows the sum of what their rows will hold", () => {
    const grouped: readonly RowSpec[] = [
      { role: "group", level1: "产出指标", level2: "", weight: 80 },
      { level2: "数量指标", target: "≥150人", actual: "138人", weight: 60, score: 60 },
      { target: "≥90%", actual: "95%", weight: 20 },
    ];
    expect(writes(planFor({ rows: grouped, total: {} }))).toEqual(["H22 20", "H20 80", "H23 80"]);
    expect(writes(planFor({ rows: grouped, total: {} }, "all"))).toEqual([
      "H21 55.2",
      "H22 20",
      "H20 75.2",
      "H23 75.2",
    ]);
  });

  describe("formulas", () => {
    const sum = (value: number) => ({ text: String(value), value, formula: "=SUM(H20:H22)+I6" });
    const spec = (total: number, score: RowSpec["score"] = 55.2): TableSpec => ({
      rows: [{ ...rows[0], score }, { ...rows[1], score: 20 }, ...rows.slice(2)],
      total: { weight: 90, score: sum(total) },
    });

    test("a sum that adds up is left to Excel, whatever is written above it", () => {
      expect(writes(planFor(spec(89, 60), "all"))).toEqual(["H20 55.2"]);
      const blank: TableSpec = {
        ...spec(29, ""),
        total: { weight: 90, score: sum(29), grade: "" },
      };
      expect(writes(planFor(blank))).toEqual(["H20 55.2", 'I23 "良"']);
    });

    test("a formula that gives another number is replaced only where all cells are wanted", () => {
      expect(writes(planFor(spec(99)))).toEqual([]);
      expect(differing(planFor(spec(99)))).toEqual(["H23"]);
      expect(writes(planFor(spec(99), "all"))).toEqual(["H23 84.2"]);
    });
  });

  test("keeps the 分 of a score written with it", () => {
    const points = [{ ...rows[0], score: { text: "60分", value: "60分" } }];
    expect(writes(planFor({ rows: points, total: null }, "all"))).toEqual(['H20 "55.2分"']);
  });

  test("a table whose sheet is not at hand is left out", () => {
    const { table } = builtTable({ rows });
    const scorecard = scoreTable(table, { policy: policy(), source: "form" });
    expect(planScores([{ table, scorecard }], () => undefined, { cells: "all" }).writes).toEqual(
      [],
    );
  });

  const seeds = fc.integer();
  const modes = fc.constantFrom("blank" as const, "all" as const);

  test("scoring what was just scored changes nothing", () => {
    fc.assert(
      fc.property(seeds, modes, (seed, cells) => {
        const { table, grid, policy: resolved, choices } = randomTable(new Random(seed));
        const plan = (read: { table: typeof table; grid: typeof grid }) =>
          planScores(
            [{ table: read.table, scorecard: scoreTable(read.table, resolved, choices) }],
            () => read.grid,
            { cells },
          );
        const first = plan({ table, grid });
        const again = appliedTo({ table, grid }, first);
        expect(writes(plan(again))).toEqual([]);
      }),
      { numRuns: 150, examples: [[1729428405, "all"]] },
    );
  });

  test("only score, rate, total and grade cells are written, each once, and taking it back restores all", () => {
    fc.assert(
      fc.property(seeds, modes, (seed, cells) => {
        const { table, grid, policy: resolved, choices } = randomTable(new Random(seed));
        const scorecard = scoreTable(table, resolved, choices);
        const plan = planScores([{ table, scorecard }], () => grid, { cells });
        const allowed = new Set(
          [
            ...table.funds.flatMap((row) => [row.rate, row.score]),
            ...table.indicators.map((row) => row.score),
            table.total?.score ?? null,
            table.total?.grade ?? null,
          ].flatMap((field) => (field ? toA1(field.at) : [])),
        );
        const places = plan.writes.map(({ cell }) => toA1(cell.at));
        expect(places.filter((place) => !allowed.has(place))).toEqual([]);
        expect(new Set(places).size).toBe(places.length);
        const applied = appliedTo({ table, grid }, plan);
        const back = appliedTo(applied, inverse(plan));
        const values = (read: typeof grid) =>
          read.filledRows.flatMap((row) => read.cellsOf(row).map(({ value }) => value));
        expect(values(back.grid)).toEqual(values(grid));
      }),
      { numRuns: 150 },
    );
  });
});

test("a total in its label's cell is said to differ and never written over the label", () => {
  const grid = gridOf(
    "项目支出绩效自评表\n" +
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n" +
      "产出指标|数量指标|检查次数|≥10次|10次|100|100\n" +
      "总分：95分  等级：良",
  );
  const [table] = detectTables([grid]).tables;
  if (!table) throw new Error("no table");
  const scorecard = scoreTable(table, { policy: policy(), source: "form" });
  const plan = planScores([{ table, scorecard }], () => grid, { cells: "all" });
  expect(writes(plan)).toEqual([]);
  expect(differing(plan)).toEqual(["A4", "A4"]);
});
