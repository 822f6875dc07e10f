import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check/finding";
import type { Rule } from "../../../src/core/check/rule";
import { RULES } from "../../../src/core/check/rules";
import { checkTables } from "../../../src/core/check/runner";
import { toA1 } from "../../../src/core/grid/address";
import type { RowSpec, TableSpec } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

/** The arithmetic rules: of these the trees below are the whole result. */
const ARITHMETIC = RULES.filter(({ code }) => /^(B0[1-5]|W0[1245]|S0[134])$/.test(code));

type Tree = string | [string, ...Tree[]];

const treeOf = (findings: readonly Finding[]): readonly Tree[] =>
  findings.map(({ rule, cells, severity, consequences }) => {
    const [first] = cells;
    const label = `${severity} ${rule} ${first ? toA1(first.at) : ""}`;
    return consequences.length === 0 ? label : [label, ...treeOf(consequences)];
  });

const check = (spec: TableSpec, rules: readonly Rule[] = ARITHMETIC): readonly Tree[] =>
  treeOf(checkTables({ tables: [scoredTable(spec)], narratives: [] }, { rules }).tables[0] ?? []);

const row = (points: string, more: RowSpec = {}): RowSpec => ({
  level3: `指标${points}`,
  target: "≥1次",
  actual: "1次",
  weight: points,
  score: points,
  ...more,
});

describe("findings that explain each other", () => {
  test("an empty total row explains the sum, the rate and the score", () => {
    const spec: TableSpec = {
      rows: [],
      funds: [
        { adjusted: "0", executed: "89.97", rate: "0", weight: "10", score: "0" },
        { source: "fiscal", adjusted: "90", executed: "89.97" },
        { source: "other", adjusted: "10", executed: "0" },
      ],
    };
    expect(check(spec)).toEqual([["error budget-zero E6", "info fund-sum E6"]]);
  });

  test("a budget of 0 explains a rate that is low beside full outputs", () => {
    const spec: TableSpec = {
      rows: [row("50", { level1: "产出指标" }), row("40", { level1: "产出指标" })],
      funds: [
        { adjusted: "0", executed: "0", rate: "0", weight: "10", score: "0" },
        { source: "fiscal", adjusted: "90", executed: "89.97" },
      ],
    };
    const rules = RULES.filter(({ id }) => /^budget-zero|^low-execution/.test(id));
    expect(check(spec, rules)).toEqual([
      [
        "error budget-zero E6",
        "info low-execution-full-output H6",
        "info low-execution-unexplained H6",
      ],
    ]);
  });

  test("a sign that defies its name explains a target that was missed by it", () => {
    const spec: TableSpec = {
      rows: [row("5", { level3: "系统运维成本", target: "≥22.8万元", actual: "22.7万元" })],
    };
    const rules = RULES.filter(({ id }) => /^direction-suspect|^missed-full/.test(id));
    expect(check(spec, rules)).toEqual([
      ["warning direction-suspect E20", "info missed-full-marks H20"],
    ]);
    const good = row("5", { level3: "验收合格率", target: "≤90%", actual: "95%" });
    expect(check({ rows: [{ ...good, level1: "产出指标" }] }, rules)).toEqual([
      ["warning direction-suspect E20", "info missed-full-marks H20"],
    ]);
  });

  test("a wrong rate explains the score that follows it, and that the total", () => {
    const spec: TableSpec = {
      funds: [{ adjusted: "100", executed: "80", rate: "90%", weight: "10", score: "9" }],
      rows: [row("90.00", { level1: "产出指标" })],
      total: { weight: "100", score: "98" },
    };
    expect(check(spec)).toEqual([
      ["error execution-rate H6", ["info execution-score I6", "info scores-total H21"]],
    ]);
  });

  test("a wrong execution score explains a total only where the differences are equal", () => {
    const spec = (score: string): TableSpec => ({
      funds: [
        { adjusted: "3359.45", executed: "2898.45", rate: "86.28%", weight: "10", score: "5.94" },
      ],
      rows: [row("90.00", { level1: "产出指标" })],
      total: { weight: "100", score },
    });
    expect(check(spec("98.63"))).toEqual([["error execution-score I6", "info scores-total H21"]]);
    expect(check(spec("99.63"))).toEqual(["error execution-score I6", "error scores-total H21"]);
  });

  test("a class that says more than its rows explains the sum of the classes (seed 002, project)", () => {
    const spec: TableSpec = {
      funds: [
        { adjusted: "394.23", executed: "298.41", rate: "75.69%", weight: "10", score: "7.57" },
      ],
      rows: [
        row("66", { level1: "产出指标（66分）", score: "63", target: "无", actual: "无" }),
        row("3", { level1: "效益指标（24分）" }),
        row("9"),
        row("9"),
        row("3", { level1: "满意度指标（3分）" }),
      ],
      classScores: { 产出指标: "63", 效益指标: "24", 满意度指标: "3" },
      total: { weight: "100", score: "94.57" },
    };
    expect(check(spec)).toEqual([
      ["error parent-weight B21", "info weights-total B20", "info scores-total B21"],
    ]);
  });

  test("two such classes together explain the sum of the rows (seed 002, overall)", () => {
    const spec: TableSpec = {
      form: "gansu-overall-2022",
      kind: "overall",
      funds: [
        { adjusted: "3359.45", executed: "2898.45", rate: "86.28%", weight: "10", score: "5.94" },
      ],
      rows: [
        row("27", {
          level1: "部门管理（33分）",
          level2: "资金投入（27分）",
          score: "25.9",
          target: "",
        }),
        row("3", { level2: "重点工作管理（6分）" }),
        row("6", { level1: "履职效果（37分）", level2: "部门履职目标（17分）" }),
        row("12"),
        row("20", { level2: "部门效果目标（20分）" }),
        row("20", { level1: "能力建设和满意度（20分）" }),
      ],
      classScores: {
        部门管理: "31.9",
        资金投入: "25.9",
        重点工作管理: "6",
        履职效果: "37",
        部门履职目标: "17",
        部门效果目标: "20",
        能力建设和满意度: "20",
      },
      total: { weight: "100", score: "97.53" },
    };
    expect(check(spec)).toEqual([
      ["error execution-score I6", "info scores-total H26"],
      ["error parent-weight C21", "info weights-total G20", "info scores-total C21"],
      ["error parent-weight C22", "info scores-total C22"],
    ]);
  });

  test("a total that breaks the sum of its sources explains a rate that fits the sum", () => {
    const funds = (executed: string, rate: string): TableSpec => ({
      rows: [],
      funds: [
        { adjusted: "100", executed, rate },
        { source: "fiscal", adjusted: "60", executed: "40" },
        { source: "other", adjusted: "40", executed: "40" },
      ],
    });
    expect(check(funds("70", "80%"))).toEqual([["error fund-sum F6", "info execution-rate H6"]]);
    expect(check(funds("70", "90%"))).toEqual(["error fund-sum F6", "error execution-rate H6"]);
  });

  test.each([
    { name: "above the weight", score: "12", more: {} },
    { name: "above the share of the target", score: "8", more: { actual: "5次" } },
    { name: "full marks for a missed target", score: "10", more: { actual: "5次" } },
  ])("a wrong score explains a total of the right ones: $name", ({ score, more }) => {
    const right = "actual" in more ? 5 : 10;
    const spec = (total: number): TableSpec => ({
      rows: [
        row("90", { level1: "产出指标" }),
        row("10", { level1: "效益指标", target: "≥10次", actual: "10次", ...more, score }),
      ],
      total: { weight: "100", score: String(total) },
    });
    const trees = check(spec(90 + right));
    expect(trees.flat()).toContain("info scores-total H22");
    expect(trees.flat()).not.toContain("error scores-total H22");
    expect(check(spec(87))).toContain("error scores-total H22");
  });

  test("a weight that is too low explains a score above it by as much", () => {
    const spec = (score: string): TableSpec => ({
      funds: [{ adjusted: "20", executed: "20", rate: "100%", weight: "10", score: "10" }],
      rows: [row("80", { level1: "产出指标" }), row("7", { level1: "效益指标", score })],
      total: { weight: "100", score: "" },
    });
    expect(check(spec("10"))).toEqual([["error weights-total G20", "info score-over-weight H21"]]);
    expect(check(spec("9"))).toEqual(["error weights-total G20", "error score-over-weight H21"]);
  });

  test("weights and scores that both exceed 100 are two mistakes", () => {
    const spec: TableSpec = {
      funds: [{ adjusted: "20", executed: "20", rate: "100%", weight: "10", score: "10" }],
      rows: [row("70", { level1: "产出指标" }), row("30", { level1: "效益指标" })],
      total: { weight: "100", score: "100" },
    };
    expect(check(spec)).toEqual(["error weights-total G20", "error scores-total H22"]);
  });

  test("a wrong product of coefficient and weight explains a total of the right one", () => {
    const spec: TableSpec = {
      form: "chongqing-overall",
      rows: [
        row("10.0", { coefficient: "100%", score: "9.5" }),
        row("90", { coefficient: "100%" }),
      ],
      total: { weight: "100", score: "100" },
    };
    const rules = RULES.filter(({ id }) => ["coefficient-score", "scores-total"].includes(id));
    expect(check(spec, rules)).toEqual([["error coefficient-score H20", "info scores-total H22"]]);
  });
});

describe("a mistake explains what other rules see of it", () => {
  const limits: readonly RowSpec[] = ["5场", "≥30人", "≥266米", "≥7次"].map((value) =>
    row("10", { level3: `指标${value}`, target: value, actual: value }),
  );
  const money = (adjusted: string, executed: string, rate = ""): TableSpec => ({
    funds: [{ adjusted, executed, rate }],
    rows: [row("50", { level1: "产出指标" })],
  });
  const told = "共完成89.97万元。其中：30万元用于编制；30万元用于审计；29.99万元用于设计。";

  test.each<readonly [string, TableSpec, readonly string[], readonly Tree[]]>([
    [
      "no budget: no score of the execution",
      {
        rows: [],
        funds: [{ adjusted: "0", executed: "9", rate: "90%", weight: "10", score: "8" }],
      },
      ["budget-zero", "execution-score"],
      [["error budget-zero E6", "info execution-score I6"]],
    ],
    [
      "a total row of zeros: the sum of the budgets, but not those of the other columns",
      {
        rows: [],
        funds: [
          { initial: "0", adjusted: "0", executed: "0" },
          { source: "fiscal", initial: "90", adjusted: "90", executed: "89.97" },
          { source: "other", initial: "10", adjusted: "10", executed: "10" },
        ],
      },
      ["budget-zero", "fund-sum"],
      ["error fund-sum D6", ["error budget-zero E6", "info fund-sum E6"]],
    ],
    [
      "元 for 万元 of what was spent: more than the budget",
      money("7.29", "72890"),
      ["money-unit", "execution-over-budget"],
      [["warning money-unit F6", "info execution-over-budget F6"]],
    ],
    [
      "元 for 万元 of the budget: next to nothing spent, and yet all done",
      money("72890", "7.29", "0.01%"),
      ["money-unit", "low-execution-full-output", "low-execution-unexplained"],
      [
        [
          "warning money-unit F6",
          "info low-execution-full-output H6",
          "info low-execution-unexplained H6",
        ],
      ],
    ],
    [
      "limits copied as results: all values are those of the targets",
      { rows: limits },
      ["comparator-in-actual", "actual-copies-target"],
      [["warning comparator-in-actual F21", "info actual-copies-target F20"]],
    ],
    [
      "a deadline of the year before: missed",
      {
        year: 2022,
        rows: [row("10", { target: "2021年12月31日前", actual: "2022年11月30日" })],
      },
      ["year-mismatch", "deadline-missed"],
      [["warning year-mismatch E20", "info deadline-missed F20"]],
    ],
    [
      "parts that no rounding makes the whole: a tail",
      { rows: [], goals: [{ expected: "完成编制", actual: told }] },
      ["narrative-mismatch", "of-which-sum"],
      [["warning narrative-mismatch F15", "info of-which-sum F15"]],
    ],
  ])("%s", (_, spec, ids, tree) => {
    const rules = RULES.filter(({ id }) => ids.includes(id));
    expect(check(spec, rules)).toEqual(tree);
  });

  test("a class that says 3 too many explains no sum that is off by less", () => {
    const spec: TableSpec = {
      funds: [{ adjusted: "20", executed: "20", rate: "100%", weight: "10", score: "10" }],
      rows: [
        row("68", { level1: "产出指标（68分）" }),
        row("21", { level1: "效益指标（24分）", score: "20" }),
        row("3", { level1: "满意度指标（3分）" }),
      ],
      classScores: { 产出指标: "68", 效益指标: "24", 满意度指标: "3" },
      total: { weight: "100", score: "100" },
    };
    expect(check(spec)).toEqual([
      "error weights-total G20",
      ["error parent-weight B21", "info scores-total B21"],
      "error scores-total H23",
    ]);
  });

  test("a class that says 3 too many explains a total that is 3 too high", () => {
    const spec: TableSpec = {
      funds: [{ adjusted: "20", executed: "20", rate: "100%", weight: "10", score: "10" }],
      rows: [row("69", { level1: "产出指标" }), row("21", { level1: "效益指标（24分）" })],
      total: { weight: "100", score: "103" },
    };
    expect(check(spec)).toEqual([["error parent-weight B21", "info scores-total H22"]]);
  });
});
