import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { gradeOf, plainGrade } from "../../../src/core/score/grade";
import { scoreTotal } from "../../../src/core/score/score-total";
import { tableOf, type RowSpec, type TableSpec } from "../../tables/build-table";
import { policy, score } from "./score-one";

const funds = [{ adjusted: 100, executed: 90, weight: 10, score: "9" }];
const row = (actual: string, points: string, weight = 30): RowSpec => ({
  target: "≥10次",
  actual,
  weight,
  score: points,
});
const three: readonly RowSpec[] = [
  { level1: "产出指标", ...row("10次", "30") },
  row("9次", "30"),
  { level1: "效益指标", ...row("10次", "30") },
];

function totalOf(spec: Partial<TableSpec>, id = "national-2020") {
  const { total } = score({ rows: three, funds, ...spec }, policy(id));
  return {
    ...total,
    score: total.score?.toNumber() ?? null,
    fromLevel1: total.fromLevel1?.toNumber() ?? null,
    printedSum: total.printedSum?.toNumber() ?? null,
    weights: total.weights?.toNumber() ?? null,
  };
}

describe("totals", () => {
  test("add the accepted scores; the printed ones and the weights beside them", () => {
    expect(totalOf({})).toMatchObject({
      score: 96,
      printedSum: 99,
      weights: 100,
      fromLevel1: null,
      grade: "优",
      complete: true,
    });
  });

  test("take the stated score where none can be computed", () => {
    const rows = [
      ...three.slice(0, 2),
      { level1: "效益指标", ...row("", ""), target: "有效", actual: "有效", score: 25 },
    ];
    expect(totalOf({ rows })).toMatchObject({ score: 91, complete: true });
  });

  test("are incomplete, and without a grade, where a row has neither", () => {
    const rows = [...three, { target: "有效", actual: "有效", weight: 5, score: "" }];
    expect(totalOf({ rows })).toMatchObject({ score: 96, complete: false, grade: null });
  });

  test("are incomplete where the fund score is blank and cannot be computed", () => {
    const blank = [{ adjusted: 0, executed: 0, weight: 10, score: "" }];
    expect(totalOf({ funds: blank })).toMatchObject({ score: 87, complete: false });
  });

  test("ask for no fund score where the block has no place or no points for it", () => {
    const blank = [{ adjusted: 0, executed: 0, weight: 10, score: "" }];
    expect(totalOf({ funds: blank, fundColumnsAbsent: ["score"] }).complete).toBe(true);
    const unweighed = [{ adjusted: 0, executed: 0, score: "" }];
    expect(totalOf({ funds: unweighed }, "jinchang-overall").complete).toBe(true);
  });

  test("of a table with nothing but the fund score are incomplete", () => {
    expect(totalOf({ rows: [] })).toMatchObject({ score: 9, complete: false });
    expect(totalOf({ rows: [], funds: [], total: { score: "95" } })).toMatchObject({
      score: null,
      derivation: { id: "total-stated" },
    });
  });

  test("of a table whose source is cut are incomplete", () => {
    expect(totalOf({ cut: true })).toMatchObject({ score: 96, complete: false, grade: null });
  });

  test("leave out of-which rows and rows left empty", () => {
    const rows: readonly RowSpec[] = [
      ...three,
      { role: "of-which", ...row("3次", "5", 5) },
      { level2: "生态效益指标" },
      { level3: "……" },
    ];
    expect(totalOf({ rows })).toMatchObject({ score: 96, weights: 100, complete: true });
  });

  test("by level 1 use the printed class scores, and the rows where a class prints none", () => {
    expect(totalOf({ classScores: { 产出指标: "58", 效益指标: "29" } })).toMatchObject({
      score: 96,
      fromLevel1: 96,
    });
    expect(totalOf({ classScores: { 产出指标: "50" } }).fromLevel1).toBe(89);
    // What level-2 classes print is no level-1 sum.
    const level2 = [{ ...three[0], level2: "数量指标" }, ...three.slice(1)];
    expect(totalOf({ rows: level2, classScores: { 数量指标: "50" } }).fromLevel1).toBeNull();
    const both = { 产出指标: "50", 数量指标: "40" };
    expect(totalOf({ rows: level2, classScores: both }).fromLevel1).toBe(89);
  });

  test.each([
    ["预算执行", 96],
    ["预算资金执行情况", 96],
    ["其他预算执行", 105],
  ])("by level 1 count the class %s with the funds, or not: %d", (level1, sum) => {
    const rows = [...three, { level1, target: "有效", actual: "有效", weight: 10, score: "9" }];
    const classScores = { 产出指标: "58", 效益指标: "29", [level1]: "9" };
    expect(totalOf({ rows, classScores }).fromLevel1).toBe(sum);
    expect(totalOf({ rows, classScores, funds: [] }).fromLevel1).toBe(96);
  });

  // 甘肃省委编办 2022 (002): the rows give 95.53, the printed level-1 scores 97.53.
  test("keep a level-1 sum that differs from the rows apart from them", () => {
    const gansu: readonly RowSpec[] = [
      { level1: "部门管理", target: "有效", actual: "有效", weight: 33, score: 28.9 },
      { level1: "履职效果", target: "有效", actual: "有效", weight: 38, score: 38 },
      { level1: "能力建设", target: "有效", actual: "有效", weight: 14, score: 14 },
      { level1: "服务对象满意度", target: "有效", actual: "有效", weight: 6, score: 6 },
    ];
    const total = totalOf(
      {
        funds: [{ adjusted: 3359.45, executed: 2898.45, weight: 10, score: "5.94" }],
        rows: gansu,
        classScores: { 部门管理: "31.9", 履职效果: "37", 能力建设: "14", 服务对象满意度: "6" },
      },
      "gansu-overall",
    );
    expect(total).toMatchObject({ score: 95.53, fromLevel1: 97.53, printedSum: 92.84 });
  });

  test("leave the fund score out where the total's weight is that of the indicators alone", () => {
    expect(totalOf({ total: { weight: 90 } })).toMatchObject({
      score: 87,
      printedSum: 90,
      includesFunds: false,
      grade: null,
    });
    const blank = [{ adjusted: 0, executed: 0, weight: 10, score: "" }];
    expect(totalOf({ total: { weight: 90 }, funds: blank }).complete).toBe(true);
    expect(totalOf({ total: { weight: 100 } })).toMatchObject({ score: 96, includesFunds: true });
    // 中江 2022: indicators of 100 and funds of 10 under a printed 100 is a mistake, not a reading.
    const tooMuch = [...three, { ...row("10次", "10", 10) }];
    expect(totalOf({ rows: tooMuch, total: { weight: 100 } })).toMatchObject({
      score: 106,
      includesFunds: true,
    });
  });

  test("of forms without scores are only what is stated", () => {
    const total = {
      rows: three,
      columnsAbsent: ["weight"] as const,
      fundColumnsAbsent: ["weight", "score"] as const,
    };
    const card = score({ ...total, rows: three, funds }, policy("no-scores"));
    expect(card.rows.every(({ computed }) => computed === null)).toBe(true);
    const bare = { ...total, columnsAbsent: ["weight", "score"] as const };
    expect(totalOf(bare, "no-scores")).toMatchObject({ score: null, complete: false });
  });

  test.each([
    [90, "优"],
    [89.99, "良"],
    [80, "良"],
    [60, "中"],
    [59.99, "差"],
    [0, "差"],
  ])("%d is graded %s", (points, grade) => {
    const rows = [
      { level1: "产出指标", target: "有效", actual: "有效", weight: 100, score: points },
    ];
    expect(totalOf({ rows, funds: [] }).grade).toBe(grade);
  });

  test("below the lowest grade of a policy have none", () => {
    const grades = [{ name: "合格", from: new Decimal(60) }];
    expect(gradeOf(new Decimal(59), { ...policy(), grades })).toBeNull();
  });

  test.each([
    ["优", "优"],
    ["优秀", "优"],
    [" 「优 秀」 ", "优"],
    ["“良好”", "良"],
    ["（良）", "良"],
    ["中等", "中"],
    ["差级", "差"],
    ["A等级", "A"],
    ["等级良", "等级良"],
    ["等", "等"],
    ["不优秀", "不优秀"],
    ["优秀率", "优秀率"],
    ["较良好", "较良好"],
    ["良好率", "良好率"],
  ])("said as %j are %j", (text, grade) => {
    expect(plainGrade(text)).toBe(grade);
  });
});

describe("group rows", () => {
  const rows: readonly RowSpec[] = [
    { role: "group", level1: "产出指标", level2: "", weight: 60, score: 60 },
    { level2: "数量指标", ...row("10次", "30") },
    { ...row("9次", "30") },
    { role: "group", level1: "效益指标", level2: "", weight: 30, score: "" },
    { level2: "社会效益", target: "有效", actual: "有效", weight: 30, score: "" },
  ];

  test("carry the sum of their rows and are not counted themselves", () => {
    const card = score({ rows });
    expect(card.rows[0]).toMatchObject({ method: "group", counts: false, weightSource: "cell" });
    const [unweighed] = score({ rows: [{ role: "group", level1: "产出指标" }] }).rows;
    expect(unweighed).toMatchObject({ weight: null, weightSource: null });
    expect(card.rows[0]?.computed?.toNumber()).toBe(57);
    expect(card.total.score?.toNumber()).toBe(57);
  });

  test("that print no score of their own still say the sum", () => {
    const card = score({ rows, columnsAbsent: ["score"] });
    expect(card.rows[0]?.computed?.toNumber()).toBe(57);
  });

  test("are not computable where a row under them has no score", () => {
    expect(score({ rows }).rows[3]).toMatchObject({
      computed: null,
      method: "none",
      derivation: { id: "group-incomplete" },
    });
  });
});

test("a table may have more rows than a call takes arguments", () => {
  const spec = { rows: three };
  const scored = score(spec).rows.slice(0, 1);
  const rows = Array.from({ length: 200_000 }, () => scored).flat();
  const { score: sum } = scoreTotal(tableOf(spec), policy(), null, rows);
  expect(sum?.toNumber()).toBe(6_000_000);
});
