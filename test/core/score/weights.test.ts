import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import type { RowSpec, TableSpec } from "../../tables/build-table";
import { policy, score } from "./score-one";

const reached = { target: "≥1次", actual: "1次" };
const missed = { target: "≥2次", actual: "1次" };
const qualitative = { target: "提供支撑", actual: "有力支撑" };

function weightsOf(spec: TableSpec, id = "hubei", weights = new Map<number, Decimal>()) {
  return score(spec, policy(id), { weights }).rows.map(({ weight, weightSource }) => [
    weight?.toFixed() ?? null,
    weightSource,
  ]);
}

const unweighed = (rows: readonly RowSpec[], spec: Partial<TableSpec> = {}): TableSpec => ({
  columnsAbsent: ["weight"],
  form: "hubei-project",
  ...spec,
  rows,
});

describe("weights", () => {
  test("stand in the row's cell; 「10%」 is 10 points", () => {
    const rows = [
      { level1: "产出指标", ...reached, weight: 7.5 },
      { ...reached, weight: "10%" },
      { ...reached, weight: "" },
      { ...reached, weight: -5 },
    ];
    expect(weightsOf({ rows })).toEqual([
      ["7.5", "cell"],
      ["10", "cell"],
      [null, null],
      [null, null],
    ]);
  });

  test("come from a class with one row, the innermost first", () => {
    const rows = [
      { level1: "产出指标（40分）", level2: "数量指标（15分）", ...missed },
      { level2: "质量指标", ...missed },
      { level1: "满意度指标（10分）", ...missed },
    ];
    expect(weightsOf(unweighed(rows))).toEqual([
      ["15", "level1"],
      [null, null],
      ["10", "level1"],
    ]);
  });

  test("of a single row come from its level-2 class before its level-1 class", () => {
    const rows = [
      { level1: "产出指标（40分）", level2: "数量指标（15分）", ...missed },
      { level1: "效益指标（20分）", level2: "社会效益", ...missed },
    ];
    expect(weightsOf(unweighed(rows))).toEqual([
      ["15", "level1"],
      ["20", "level1"],
    ]);
  });

  test("come from no class that a shared score reaches beyond", () => {
    const rows = [
      { level1: "产出指标（40分）", ...missed },
      { level1: "效益指标（20分）", ...missed, shares: ["score"] as const },
    ];
    expect(weightsOf(unweighed(rows))).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("come from the policy for level-1 classes, not for a level-2 class of that name", () => {
    const rows = [
      { level1: "效果指标", level2: "满意度指标", ...missed },
      { level2: "社会效益", ...missed },
    ];
    expect(weightsOf(unweighed(rows), "national-2020")).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("come from the policy where it prescribes a class that has one row", () => {
    const rows = [
      { level1: "产出指标", ...missed },
      { ...missed },
      { level1: "满意度指标", ...missed },
    ];
    expect(weightsOf(unweighed(rows), "national-2020")).toEqual([
      [null, null],
      [null, null],
      ["10", "policy"],
    ]);
  });

  test("a form with a weight column left blank takes none from policy or scores", () => {
    const rows = [{ level1: "满意度指标", ...reached, score: 80 }];
    expect(weightsOf({ rows })).toEqual([[null, null]]);
  });

  describe("taken from scores that fill the block", () => {
    const filled = [
      { level1: "产出指标", ...reached, score: 30 },
      { ...qualitative, score: 30 },
      { level1: "效益指标", ...reached, score: 20 },
    ];

    test("when no row is missed", () => {
      const card = score(unweighed(filled), policy("hubei"));
      expect(card.rows.map(({ weightSource }) => weightSource)).toEqual([
        "score",
        "score",
        "score",
      ]);
      // Such a weight never accuses its score.
      expect(card.rows.map(({ accepted }) => accepted?.toNumber())).toEqual([30, 30, 20]);
    });

    test("in the points of the block's own heading", () => {
      const spec = { indicatorPoints: "年度绩效目标（80分）" };
      expect(weightsOf(unweighed(filled, spec), "no-scores")[0]).toEqual(["30", "score"]);
    });

    test.each<readonly [string, readonly RowSpec[]]>([
      ["a row is missed", [{ ...filled[0], ...missed }, ...filled.slice(1)]],
      [
        "a row names a lower tier",
        [{ ...filled[0], actual: "部分达成年度指标" }, ...filled.slice(1)],
      ],
      [
        "one of the rows of a shared score is missed",
        [...filled, { ...missed, shares: ["score"] as const }],
      ],
      ["they do not fill it", [{ ...filled[0], score: 29 }, ...filled.slice(1)]],
      [
        "one is blank",
        [{ ...filled[0], score: "" }, ...filled.slice(1), { ...reached, score: 30 }],
      ],
    ])("not when %s", (_, rows) => {
      expect(weightsOf(unweighed(rows)).map(([, source]) => source)).not.toContain("score");
    });

    const scored = (choices: Parameters<typeof score>[2], rows: readonly RowSpec[] = filled) =>
      score(unweighed(rows), policy("hubei"), choices).rows.map(({ weightSource }) => weightSource);

    test("class by class, with a score that reaches into another class", () => {
      const rows = [
        { level1: "产出指标（40分）", ...reached, score: 10 },
        { ...qualitative, score: 30 },
        { level1: "效益指标（40分）", ...reached, shares: ["score"] as const },
        { ...reached, score: 20 },
      ];
      expect(weightsOf(unweighed(rows)).map(([weight]) => weight)).toEqual([
        "10",
        "30",
        "30",
        null,
      ]);
    });

    test("beside weights that are known and fit", () => {
      const known = (weight: number) => scored({ weights: new Map([[0, new Decimal(weight)]]) });
      expect(known(30)).toEqual(["user", "score", "score"]);
      expect(known(31)).toEqual(["user", null, null]);
    });

    test("not when a person or a coefficient judged a row, or it names that nothing was reached", () => {
      const choice = { kind: "tier", tier: "achieved", share: new Decimal(1) } as const;
      expect(scored({ rows: new Map([[1, choice]]) })).toEqual([null, null, null]);
      const [one, ...others] = filled;
      const none = [null, null, null];
      expect(scored({}, [{ ...one, coefficient: "100%" }, ...others])).toEqual(none);
      expect(scored({}, [{ ...one, actual: "未达成年度指标" }, ...others])).toEqual(none);
      expect(scored({}, [{ ...one, actual: "达成年度指标" }, ...others])).not.toEqual(none);
    });

    test("class by class where the classes print their points", () => {
      const rows = [
        { level1: "产出指标（40分）", ...reached, score: 10 },
        { ...qualitative, score: 30 },
        { level1: "效益指标（40分）", ...reached, score: 20 },
        { ...reached, score: 15 },
      ];
      expect(weightsOf(unweighed(rows))).toEqual([
        ["10", "score"],
        ["30", "score"],
        [null, null],
        [null, null],
      ]);
    });
  });

  test("without any source the row says why it has no score", () => {
    const because = (columnsAbsent: TableSpec["columnsAbsent"]) =>
      score(
        { rows: [{ level1: "产出指标", ...missed }], ...(columnsAbsent ? { columnsAbsent } : {}) },
        policy("hubei"),
      ).rows[0]?.derivation.id;
    expect(because(undefined)).toBe("no-weight");
    expect(because(["weight"])).toBe("no-weight");
    expect(because(["score"])).toBe("no-weight");
    expect(because(["weight", "score"])).toBe("no-scores");
  });

  test("the person's weight goes before all others", () => {
    const rows = [{ level1: "满意度指标（10分）", ...reached }];
    const weights = new Map([[0, new Decimal(12)]]);
    expect(weightsOf(unweighed(rows), "hubei", weights)).toEqual([["12", "user"]]);
  });
});

describe("score cells that several rows share", () => {
  const shared = { shares: ["weight", "score"] } as const;
  const outcome = (rows: readonly RowSpec[]) =>
    score({ rows }).rows.map(({ computed, accepted, counts, derivation }) => [
      computed?.toFixed() ?? null,
      accepted?.toFixed() ?? null,
      counts,
      derivation.id,
    ]);

  test("all reached: the whole weight, counted once", () => {
    const rows = [
      { level1: "产出指标", ...reached, weight: 10, score: 10 },
      { ...reached, ...shared },
    ];
    expect(outcome(rows)).toEqual([
      ["10", "10", true, "shared-sum"],
      ["10", "10", false, "shared-sum"],
    ]);
    expect(score({ rows }).rows.map(({ method }) => method)).toEqual(["group", "group"]);
    expect(score({ rows }).total.score?.toNumber()).toBe(10);
    expect(score({ rows }).total.weights?.toNumber()).toBe(10);
  });

  test("one missed or wordy: not computable", () => {
    const first = { level1: "产出指标", ...reached, weight: 10, score: 8 };
    for (const second of [missed, qualitative])
      expect(outcome([first, { ...second, ...shared }])[0]).toEqual([
        null,
        "8",
        true,
        "shared-mixed",
      ]);
  });

  test("with weights of their own: the sum, rounded once", () => {
    const third = { target: "≥3次", actual: "1次" };
    const rows = [
      { level1: "产出指标", ...third, weight: 1 },
      { ...third, weight: 1, shares: ["score"] as const },
    ];
    // 1/3 + 1/3 is 0.67, not 0.33 + 0.33.
    expect(outcome(rows)[0]).toEqual(["0.67", "0.67", true, "shared-sum"]);
  });

  test("with weights of their own, one of them wordy: not computable", () => {
    const rows = [
      { level1: "产出指标", ...missed, weight: 5, score: 8 },
      { ...qualitative, weight: 5, shares: ["score"] as const },
    ];
    expect(outcome(rows)[0]).toEqual([null, "8", true, "shared-mixed"]);
  });

  test("one of their weight cells shared with another row: no weight is known", () => {
    const rows = [
      { level1: "产出指标", ...reached, weight: 10, score: 4 },
      { ...reached, score: 9, shares: ["weight"] as const },
      { ...reached, weight: 5, shares: ["score"] as const },
    ];
    expect(score({ rows }).rows.map(({ weight }) => weight)).toEqual([null, null, null]);
  });

  test("two weight cells over two rows each count once", () => {
    const pair = (weight: number, points: number): RowSpec[] => [
      { ...reached, weight, score: points },
      { ...reached, score: points, shares: ["weight"] },
    ];
    const [head, ...rest] = [...pair(10, 5), ...pair(8, 4)];
    const { total } = score({ rows: [{ level1: "产出指标", ...head }, ...rest] });
    expect(total.weights?.toNumber()).toBe(18);
  });

  test("a weight cell over rows with scores of their own gives none of them a weight, but counts once", () => {
    const rows = [
      { level1: "产出指标", ...reached, weight: 10, score: 4 },
      { ...reached, score: 6, shares: ["weight"] as const },
    ];
    const card = score({ rows });
    expect(card.rows.map(({ weight, derivation }) => [weight, derivation.id])).toEqual([
      [null, "shared-mixed"],
      [null, "shared-mixed"],
    ]);
    expect([card.total.weights?.toNumber(), card.total.score?.toNumber()]).toEqual([10, 10]);
  });
});
